import type { Column, UnitTable } from "../../src/index.ts";
import type { Answer, Assessment, Criterion, RuleSet, UnitAssessment } from "../../src/model/index.ts";
import { scaleOf } from "../../src/plan/read-rule.ts";
import type { Draw } from "../support/draw.ts";
import { decimalText, ratioOf, roundTo } from "../support/oracle.ts";

/** The same units in columns and as assessments, region by region. */
export interface DrawnTable {
  readonly table: UnitTable;
  readonly assessments: readonly Assessment[];
}

/** A criterion that has a column, or whose children have. */
interface Cut {
  readonly id: string;
  readonly texts: readonly string[] | null;
  readonly children: readonly Cut[];
}

/** What stands in rows that were not assessed. */
const garbage = [Number.NaN, Infinity, -1e9, 1e9, 0.123456789];

/** Draws a table of so many rows for a rule set, and the same as assessments. */
export function drawTable(draw: Draw, rules: RuleSet, rows: number, regions: number): DrawnTable {
  const region = Array.from({ length: rows }, (_, row) =>
    row < regions ? regions - 1 - row : draw(regions),
  );
  const masked = Array.from({ length: rows }, () => draw(6) === 0);
  const columns: Record<string, ArrayLike<number> | Column> = {};
  const products = "of" in rules.region && rules.region.of === "products";
  const take = (id: string, from: string | number, to: string | number): string[] => {
    const [column, texts] = drawColumn(draw, from, to, rules.score.inputDecimals, masked);
    columns[id] = column;
    return texts;
  };
  const { min, max } = rules.score;
  const whole = "unknown" in rules.criteria || draw(4) === 0 ? take("score", min, max) : null;
  const cuts = whole === null ? cutChildren(draw, rules, rules.criteria as Criterion, take) : [];
  const count = Array.from({ length: rows }, () => 1 + draw(draw(4) === 0 ? 1_000_000_000 : 5));
  const unitAt = (row: number): UnitAssessment => {
    const name = `unit ${row}`;
    if (masked[row]) return { name, notAssessed: "closed" };
    if (products) return { name, products: { mean: whole![row]!, count: count[row]! } };
    return whole === null ? { name, dimensions: answersAt(cuts, row) } : { name, score: whole[row]! };
  };
  const assessments = Array.from({ length: regions }, (_, i): Assessment => {
    const units = region.flatMap((at, row) => (at === i ? [unitAt(row)] : []));
    return { region: { name: `region ${i}`, type: rules.appliesTo[0]! }, units };
  });
  const notAssessed = draw(2) === 0 ? masked : Uint8Array.from(masked, Number);
  const table = { regions, region: draw(2) === 0 ? region : Uint16Array.from(region), columns, notAssessed };
  return { table: products ? { ...table, count } : table, assessments };
}

function answersAt(cuts: readonly Cut[], row: number): Record<string, Answer> {
  return Object.fromEntries(
    cuts.map(({ id, texts, children }) => [id, texts?.[row] ?? { answers: answersAt(children, row) }]),
  );
}

type Take = (id: string, from: string | number, to: string | number) => string[];

function cutChildren(draw: Draw, rules: RuleSet, criterion: Criterion, take: Take): Cut[] {
  return (criterion.children as readonly Criterion[]).map((child) => {
    if (isKnown(child) && draw(3) > 0)
      return { id: child.id, texts: null, children: cutChildren(draw, rules, child, take) };
    const { from, to } = scaleOf(child, null, rules.score);
    return { id: child.id, texts: take(child.id, from, to), children: [] };
  });
}

/** Whether the children of a criterion have known weights. */
function isKnown({ children }: Criterion): boolean {
  const known = (part: unknown) => typeof part !== "object";
  return Array.isArray(children) && children.every(({ weight, points }) => known(weight) && known(points));
}

/** A column of one of the kinds there are, and the decimals in it as texts. */
function drawColumn(
  draw: Draw,
  from: string | number,
  to: string | number,
  inputDecimals: number,
  masked: readonly boolean[],
): [ArrayLike<number> | Column, string[]] {
  const [low, high] = Number(from) < Number(to) ? [from, to] : [to, from];
  const limits = (decimals: number) =>
    [
      Number(roundTo(ratioOf(low), decimals, "ceiling")),
      Number(roundTo(ratioOf(high), decimals, "floor")),
    ] as const;
  const fewer = draw(inputDecimals + 1);
  // a short scale may hold no value of few decimals
  const own = draw(2) === 0 && limits(fewer)[0] <= limits(fewer)[1];
  const decimals = own ? fewer : inputDecimals;
  const [least, most] = limits(decimals);
  const scaled = own && draw(2) === 0;
  const whole = masked.map(() =>
    draw(8) === 0 ? (draw(2) === 0 ? least : most) : least + pick(draw, most - least + 1),
  );
  const values = whole.map((m, row) => {
    if (masked[row]) return garbage[draw(garbage.length)]!;
    return scaled ? m : m / 10 ** decimals;
  });
  const texts = whole.map((m) => decimalText(BigInt(m), decimals));
  const list = listOf(draw, values);
  return [own ? { values: list, decimals, ...(scaled ? { scaled } : {}) } : list, texts];
}

/** A whole number below a bound that may be above 2^31. */
function pick(draw: Draw, below: number): number {
  return below < 2 ** 31 ? draw(below) : (draw(2 ** 22) * 2 ** 31 + draw(2 ** 31 - 1)) % below;
}

/** The values as a list of one of the kinds that hold them. */
function listOf(draw: Draw, values: readonly number[]): ArrayLike<number> {
  const kinds = [Float64Array, Int32Array, Int16Array, Uint8Array];
  const kind = kinds[draw(4)]!;
  const list = kind.from(values);
  // what is garbage in one list is other garbage in another
  const same = values.every((value, i) => garbage.includes(value) || value === list[i]);
  return same && draw(4) > 0 ? list : values;
}
