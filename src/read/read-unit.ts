import { type At, addIssue, child } from "../issues/issue-list.ts";
import { showValue } from "../issues/shown.ts";
import { countsProducts } from "../plan/lane.ts";
import type { Plan } from "../plan/plan.ts";
import { type Fields, onlyOne, refuseUnknown } from "./fields.ts";
import type { Input } from "./input.ts";
import { readDimensions } from "./read-answers.ts";
import { readProducts } from "./read-products.ts";
import { readRespondents } from "./read-respondents.ts";
import { readName, readScore, readText } from "./read-value.ts";

const kinds = ["score", "dimensions", "products", "respondents", "notAssessed"];
const known = ["name", "type", ...kinds];

/** A unit with what was read of it. */
export interface UnitInput {
  readonly name: string;
  readonly type: string | undefined;
  readonly input: Input;
}

/** Reads one unit; undefined when something was wrong. */
export function readUnit(plan: Plan, unit: Fields, at: At): UnitInput | undefined {
  const before = at.list.count;
  refuseUnknown(unit, known, at);
  const name = readName(unit["name"], child(at, "name"));
  const type = unit["type"];
  if (type !== undefined && typeof type !== "string")
    addIssue(child(at, "type"), "invalid-type", { value: showValue(type), expected: "text" });
  const input = readUnitInput(plan, unit, at);
  return at.list.count > before
    ? undefined
    : { name: name!, type: type as string | undefined, input: input! };
}

/** Reads what is known of a unit, at the one depth it is known at. */
function readUnitInput(plan: Plan, unit: Fields, at: At): Input | undefined {
  const kind = onlyOne(unit, kinds, at);
  if (kind === undefined) return undefined;
  const place = child(at, kind);
  if (kind === "products") return readProducts(plan, unit[kind], place);
  if (kind === "respondents") return readRespondents(plan, unit[kind], place);
  if (kind === "score" && countsProducts(plan)) return addIssue(place, "products-needed", { place: "unit" });
  return readInput(plan, kind, unit[kind], place);
}

/** Reads a score, dimensions or the reason for their absence, of a unit or a region. */
export function readInput(plan: Plan, kind: string, value: unknown, at: At): Input | undefined {
  if (kind === "dimensions") {
    const given = readDimensions(plan, value, at);
    return given && { kind: "answers", given };
  }
  if (kind === "score") {
    const score = readScore(plan, value, at);
    return score === undefined ? undefined : { kind: "score", score };
  }
  const reason = readText(value, at);
  return reason === undefined ? undefined : { kind: "notAssessed", reason };
}
