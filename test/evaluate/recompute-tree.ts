import type { Criterion, MissingRule } from "../../src/model/index.ts";
import { combine, roundShare } from "../support/combine.ts";
import { minus, order, over, plus, type Ratio, ratioOf, times } from "../support/oracle.ts";

/** What a criterion comes to, by the page docs/own-rules.md alone: nothing of src/own is used. */
export interface Outcome {
  /** Null: without a value, for the kind of reason. */
  readonly value: Ratio | null;
  readonly kind: "notApplicable" | "notAssessed" | "leftOut" | null;
  readonly covered: Ratio;
  readonly worst: Ratio;
  readonly best: Ratio;
}

const zero: Ratio = [0n, 1n];
const one: Ratio = [1n, 1n];

/** A criterion of the test: its scale is given, its children are known. */
interface Node extends Omit<Criterion, "children"> {
  readonly children?: readonly Node[];
}

function scaleOf({ scale, points }: Node, max: string): [Ratio, Ratio] {
  if (scale !== undefined) return [ratioOf(scale.from), ratioOf(scale.to)];
  return [zero, ratioOf(points === undefined ? max : (points as string))];
}

/** The outcome of a criterion for an answer; a policy `error` throws. */
function outcomeOf(node: Node, answer: unknown, max: string): Outcome {
  const ends = scaleOf(node, max);
  const known = (share: Ratio): Outcome => {
    const value = roundShare(share, ends, node.rounding);
    return { value, kind: null, covered: one, worst: value, best: value };
  };
  if (answer === undefined) return unknown("leftOut");
  if (typeof answer !== "object") {
    return known(over(minus(ratioOf(answer as string), ends[0]), minus(ends[1], ends[0])));
  }
  if ("percent" in answer!) return known(over(ratioOf(answer.percent as string), [100n, 1n]));
  if ("notApplicable" in answer!) return unknown("notApplicable");
  if ("notAssessed" in answer!) return unknown("notAssessed");
  return ofChildren(node, (answer as { answers: Record<string, unknown> }).answers, max);
}

function unknown(kind: "notApplicable" | "notAssessed" | "leftOut"): Outcome {
  return { value: null, kind, covered: zero, worst: zero, best: one };
}

/** The outcome of a criterion whose children were answered. */
export function ofChildren(node: Node, answers: Readonly<Record<string, unknown>>, max: string): Outcome {
  const method = node.method!;
  const rule: MissingRule = node.missing ?? {};
  const counted: { weight: Ratio; of: Outcome }[] = [];
  let spoilt = false;
  for (const child of node.children!) {
    const of = outcomeOf(child, answers[child.id], max);
    const weight = method === "weighted-mean" ? child.weight : method === "sum" ? child.points : 1;
    const policy = of.kind === null ? "keep" : (rule[of.kind] ?? "error");
    if (policy === "error") throw new Error("missing");
    if (policy === "redistribute" && of.kind === "notApplicable") continue;
    if (policy === "not-assessed") spoilt = true;
    const worst: Outcome = { value: zero, kind: null, covered: zero, worst: zero, best: zero };
    const shown = policy === "zero" ? worst : policy === "keep" ? of : unknown("notAssessed");
    counted.push({ weight: ratioOf(weight as string), of: shown });
  }
  const sum = (list: typeof counted): Ratio =>
    list.reduce<Ratio>((all, { weight }) => plus(all, weight), zero);
  if (order(sum(counted), zero) === 0n) return unknown("notApplicable");
  const covered = over(
    counted.reduce<Ratio>((all, { weight, of }) => plus(all, times(weight, of.covered)), zero),
    sum(counted),
  );
  const at = (pick: (of: Outcome) => Ratio): Ratio => {
    const items = counted.map(({ weight, of }) => [weight, pick(of)] as const);
    return roundShare(combine(method, items), scaleOf(node, max), node.rounding);
  };
  const range = { covered, worst: at(({ worst }) => worst), best: at(({ best }) => best) };
  const there = counted.filter(({ of }) => of.value !== null);
  const thin = rule.completeness !== undefined && order(covered, ratioOf(rule.completeness)) < 0n;
  if (spoilt || thin || order(sum(there), zero) === 0n) return { value: null, kind: "notAssessed", ...range };
  const items = there.map(({ weight, of }) => [weight, of.value!] as const);
  return {
    value: roundShare(combine(method, items), scaleOf(node, max), node.rounding),
    kind: null,
    ...range,
  };
}
