import * as z from "zod/mini";
import { isRecord } from "../../issues/is-record.ts";
import { type AnyIssueList, addIssueIn } from "../../issues/issue-list.ts";
import { nearestName } from "../../issues/nearest-name.ts";
import { cutText, showNames } from "../../issues/shown.ts";
import { listChoice, listGiven } from "../exactly-one.ts";
import { unwrap } from "./definition.ts";
import { pickOption } from "./pick-option.ts";
import { type Fault, translateIssue } from "./translate-issue.ts";

/** The code for fields that nobody knows. */
type UnknownField = "unknown-field" | "not-allowed";

interface Checking {
  readonly data: unknown;
  readonly list: AnyIssueList;
  /** Where the walk is; it grows and shrinks. */
  readonly path: (string | number)[];
  readonly unknownField: UnknownField;
}

/**
 * Adds an issue for everything in which plain data is not of a schema's shape.
 *
 * Lists and objects are walked here, and zod checks what is in them. By itself it passes the issues of each list on
 * from level to level, all at once: a flood of them takes seconds, and from some hundred thousand on overflows
 * the stack. Here, issues beyond the limit of the list are only counted.
 */
export function checkShape(
  schema: z.core.SomeType,
  data: unknown,
  list: AnyIssueList,
  unknownField: UnknownField,
): void {
  checkValue({ data, list, path: [], unknownField }, schema, data);
}

function checkValue(checking: Checking, wrapped: z.core.SomeType, value: unknown): void {
  const { schema, def, isOptional, isNullable } = unwrap(wrapped);
  if ((isOptional && value === undefined) || (isNullable && value === null)) return;
  if (def.type === "object" && isRecord(value)) {
    checkObject(checking, def, value);
  } else if (def.type === "record" && isRecord(value)) {
    for (const key of Object.keys(value)) checkEntry(checking, def, key, value[key]);
  } else if (def.type === "array" && Array.isArray(value) && value.length > 0) {
    for (let i = 0; i < value.length; i++) checkPart(checking, def.element, i, value[i]);
  } else {
    const option = def.type === "union" ? pickOption(def, value) : undefined;
    if (option === undefined) checkLeaf(checking, schema, value, isNullable);
    else checkValue(checking, option, value);
  }
}

function checkPart(checking: Checking, schema: z.core.SomeType, key: string | number, part: unknown): void {
  checking.path.push(key);
  checkValue(checking, schema, part);
  checking.path.pop();
}

function checkEntry(checking: Checking, def: z.core.$ZodRecordDef, key: string, part: unknown): void {
  if (key !== "__proto__") checkPart(checking, def.valueType, key, part);
  // zod drops it without a word
  else add(checking, [key], () => ({ code: "not-allowed", params: { reason: "field-name" } }));
}

function checkObject(
  checking: Checking,
  def: z.core.$ZodObjectDef,
  value: Readonly<Record<string, unknown>>,
): void {
  const known = Object.keys(def.shape);
  for (const key of known) {
    checkPart(checking, def.shape[key]!, key, Object.hasOwn(value, key) ? value[key] : undefined);
  }
  for (const key of Object.keys(value)) {
    if (!Object.hasOwn(def.shape, key)) add(checking, [key], () => refuseField(checking, key, known));
  }
  const choice = listChoice(def) ?? [];
  const given = listGiven(value, choice);
  if (choice.length > 0 && given.length !== 1) add(checking, [], () => refuseChoice(choice, given));
}

function refuseField({ unknownField }: Checking, name: string, known: readonly string[]): Fault {
  return unknownField === "not-allowed"
    ? { code: unknownField, params: { reason: "unknown-field" } }
    : { code: unknownField, params: { value: cutText(name), nearest: nearestName(name, known) } };
}

function refuseChoice(choice: readonly string[], given: readonly string[]): Fault {
  return given.length === 0
    ? { code: "no-input", params: showNames(choice) }
    : { code: "several-inputs", params: { given } };
}

/** Checks a value that has no parts, or not those that the schema asks for. */
function checkLeaf(checking: Checking, schema: z.core.$ZodType, value: unknown, orNull: boolean): void {
  if (isRight(schema, value)) return;
  add(checking, [], () => {
    const { error } = z.safeParse(schema, value);
    return translateIssue(error!.issues[0]!, value, orNull);
  });
}

/** Asks zod without building its error, which costs ten times as much and is not needed when issues are only counted. */
function isRight(schema: z.core.$ZodType, value: unknown): boolean {
  const payload = schema._zod.run({ value, issues: [] }, { async: false });
  return (payload as z.core.ParsePayload).issues.length === 0;
}

/** Adds an issue here or below, which is worked out only while there is room for it. */
function add({ list, data, path }: Checking, below: readonly string[], describe: () => Fault): void {
  if (list.issues.length >= list.most) {
    list.count += 1;
  } else {
    const { code, params } = describe();
    addIssueIn(list, data, [...path, ...below], code, params);
  }
}
