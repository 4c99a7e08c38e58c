import * as z from "zod/mini";
import {
  AssessmentSchema,
  assessmentJsonSchema,
  IssueSchema,
  issueJsonSchema,
  NoteSchema,
  RegionResultSchema,
  RuleSetSchema,
  regionResultJsonSchema,
  ruleSetJsonSchema,
} from "../../src/authoring/index.ts";
import { ombudsmanRi2022 } from "../../src/rules/ombudsman-ri/2022.ts";
import { ombudsmanRi2025 } from "../../src/rules/ombudsman-ri/2025.ts";
import { sampleRuleSet } from "../support/sample-rule-set.ts";

export const region = { name: "Kota Payakumbuh", type: "kota", code: "13.76", province: "Sumatera Barat" };

export const assessment = {
  region,
  units: [
    { name: "A", type: "a", score: "93.12" },
    {
      name: "B",
      dimensions: {
        input: 1.5,
        proses: { percent: "50" },
        output: { answers: { a: { notApplicable: "x" } } },
      },
    },
    { name: "C", products: [{ name: "p", score: 80 }] },
    { name: "D", products: { mean: "77.5", count: 4 } },
    { name: "E", respondents: [[1, 2], [3]] },
    { name: "F", notAssessed: "closed" },
  ],
  facts: { "tindak-lanjut": true },
};

const scored = {
  status: "scored",
  score: 89.45,
  exact: "1789/20",
  zone: "hijau",
  grade: "A",
  label: { id: "Kualitas Tertinggi", en: "highest quality" },
  qualifier: null,
  notes: [{ code: "rounding-tie", id: "seri", en: "a tie" }],
  dimensions: [{ id: "input", score: 21.85, exact: "437/20", share: "1", contribution: "437/20" }],
};

const result = {
  ruleSet: { id: "sample/2024", version: "1.0.0", digest: `sha256-${"0a".repeat(32)}` },
  region,
  ...scored,
  units: [
    { name: "A", type: "a", productCount: 2, ...scored },
    {
      name: "B",
      status: "not-assessed",
      score: null,
      exact: null,
      zone: null,
      grade: null,
      label: null,
      qualifier: null,
      notes: [],
    },
  ],
};

const issue = {
  code: "above-maximum",
  path: ["units", 2, "score"],
  place: "units[2] (Puskesmas Ibuh).score",
  params: {
    value: 186.12,
    limit: "100",
    scale: true,
    expected: ["a", 5],
    other: { type: "bigint", text: "1" },
  },
  what: "186.12 is above the scale's 100",
  message: "units[2] (Puskesmas Ibuh).score: 186.12 is above the scale's 100",
};

/** What is described by a JSON Schema: its name, both schemas, and samples of which the first is damaged. */
export const described: [string, z.ZodMiniType, () => object, readonly object[]][] = [
  ["an assessment", AssessmentSchema, assessmentJsonSchema, [assessment, { region, score: 1 }]],
  ["a rule set", RuleSetSchema, ruleSetJsonSchema, [sampleRuleSet(), ombudsmanRi2022, ombudsmanRi2025]],
  ["a result", RegionResultSchema, regionResultJsonSchema, [result]],
  ["an issue or a note", z.union([IssueSchema, NoteSchema]), issueJsonSchema, [issue, scored.notes[0]!]],
];
