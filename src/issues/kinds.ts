/**
 * What a value may have to be, by a word that no language reads. `{count}` stands for a number among the params.
 */
export const scoringKinds = {
  // values
  text: "a text",
  "text-or-null": "text or null",
  "whole-number": "a whole number",
  boolean: "true or false",
  decimal: "a decimal such as 89.45",
  "decimal-or-unknown": "a decimal or { unknown }",
  list: "a list",
  object: "an object",
  json: "what JSON holds",
  // assessments
  assessment: "an assessment",
  assessments: "a list of assessments",
  region: "a region; give { name, type }",
  units: "a list of units",
  unit: "a unit",
  answers: "an object of answers by id",
  answer: "an answer; give a decimal or exactly one of percent, answers, notApplicable, notAssessed",
  facts: "an object of yes/no facts",
  products: "a list of products or { mean, count }",
  product: "a product",
  "product-count": "a number of products; give a whole number from 1",
  respondents: "a list of respondents",
  "respondent-answers": "a list of {count} answers",
  // rule sets
  "region-rule": 'the way to the region; give { method: "mean", of: "units" or "products" } or { unknown }',
  precision: "a whole number from 0 to 6",
  "rule-set": "a rule set; take one from ruleSetFor, resolve or parseRuleSet",
} as const;

/** What scoring never asks for. */
export const otherKinds = {
  // values
  number: "a number",
  "number-text": 'text such as "89,45"; give the number in quotes',
  fraction: "a decimal or a fraction such as 1789/20",
  "safe-integer": "a whole number below 2^53",
  "finite-number": "a finite number",
  "list-or-unknown": "a list or { unknown }",
  "object-or-null": "an object or null",
  // rule sets
  changes: "an object of changes; give { id, criteria }",
  additions: "an object of additions by criterion id",
  "criterion-fields": "an object of fields",
  id: "an id such as ombudsman-ri/2022",
  kebab: "kebab-case such as sarana-prasarana",
  version: "a version such as 1.0.0",
  digest: "a digest: sha256- and 64 hex digits, or empty",
  // look-ups
  authority: 'text such as "ombudsman-ri"',
  year: "a number such as 2022; write it without quotes",
  "whole-year": "a whole number such as 2022",
  "region-type": 'text such as "kota"',
  reference: 'text such as "ombudsman-ri/2022@1.0.0"',
  "reference-digest": "a digest: sha256- and 12 to 64 hex digits in lower case",
  // ranks, columns, receipts
  results: "a list of results",
  result: "a result of score",
  key: "a text or a finite number",
  group: "a text",
  function: "a function",
  options: "an object of options",
  table: "a table of units",
  column: "a list of numbers, or { values } with one",
  positions: "a list of positions of regions",
  position: "the position of a region; give 0 to {count}",
  "group-position": "the position of a group, 0 or more",
  "group-positions": "a list of positions of groups",
  numbers: "a list of numbers",
  columns: "an object of columns by id",
  mark: "true or false, or a number that is 0 for units that were assessed",
  rows: "a list with {count} rows, one for each unit",
  "region-count": "a number of regions; give 1 or more",
  "issue-limit": "a number of issues; give a whole number from 1",
  "column-decimals": "a number of decimals",
  "decimal-count": "a number of decimals",
  denominator: "a denominator other than 0",
  "exact-fraction": "a fraction; make one by fraction() or parseFraction()",
  receipt: "a receipt",
  status: '"scored" or "not-assessed"',
  "no-value": "null, which is right for what is not assessed",
  "exact-text": 'text such as "1789/20" or "78", as score gives it',
  // words of rule sets
  "object-or-unknown": "an object or { unknown }",
  "rounding-mode": "a rounding mode such as half-up",
  method: "a method such as weighted-mean",
  "missing-policy": "a policy such as redistribute",
  "region-method": "the method of a region: mean",
  "mean-of": "what a mean runs over: units or products",
  grouping: "a group: type, province or all",
  "tie-method": "a way to rank equal values such as competition",
  "ranked-value": "what is ranked: score or exact",
  "evidence-level": "a level of evidence such as confirmed",
} as const;

/** A word for what a value has to be. */
export type Kind = ScoringKind | keyof typeof otherKinds;

/** Those that scoring needs. */
export type ScoringKind = keyof typeof scoringKinds;

/** One of a list that may not be empty. */
export const items = {
  unit: "there is no unit; give one or more, or notAssessed with the reason",
  product: "there is no product; give one or more",
  respondent: "there is no respondent; give one or more",
  row: "there is no unit; give one or more",
  item: "is an empty list; give one or more",
} as const;

/** A word for what a list has to hold. */
export type Item = keyof typeof items;
