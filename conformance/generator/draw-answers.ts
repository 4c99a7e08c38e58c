import type { Answer, Answers, Criterion, Decimal, ScoreRule } from "../../src/index.ts";
import { drawMillionths, millionths, rangeOf, writeDecimal } from "./draw-value.ts";
import type { Random } from "./random.ts";

/** How often something is missing, in a hundred, and which absences a criterion takes. */
export interface Absences {
  readonly chance: number;
  /** Absences that the rules refuse, too, once in a while. */
  readonly refused: boolean;
}

type Kind = "notApplicable" | "notAssessed" | "leftOut";
const kinds: readonly Kind[] = ["notApplicable", "notAssessed", "leftOut"];

/** Answers for the children of a criterion; its children can be computed with. */
export function drawAnswers(
  random: Random,
  criterion: Criterion,
  score: ScoreRule,
  absences: Absences = { chance: 0, refused: false },
): Answers {
  const answers: Record<string, Answer> = {};
  for (const child of childrenOf(criterion)) {
    const absence = drawAbsence(random, criterion, absences);
    if (absence === "leftOut") continue;
    answers[child.id] =
      absence === null
        ? drawAnswer(random, child, score, absences)
        : ({ [absence]: random.pick(["tidak ada layanan", "data hilang"]) } as Answer);
  }
  return answers;
}

function drawAbsence(random: Random, criterion: Criterion, { chance, refused }: Absences): Kind | null {
  if (!random.percent(chance)) return null;
  const { missing = {} } = criterion;
  const open = kinds.filter((kind) => (missing[kind] ?? "error") !== "error");
  if (open.length > 0 && !(refused && random.percent(5))) return random.pick(open);
  return refused && random.percent(10) ? random.pick(kinds) : null;
}

function drawAnswer(random: Random, criterion: Criterion, score: ScoreRule, absences: Absences): Answer {
  if (canCompute(criterion) && random.percent(70))
    return { answers: drawAnswers(random, criterion, score, absences) };
  if (random.percent(15)) {
    const percent = drawMillionths(random, { least: 0, most: millionths(100) }, [millionths(50)]);
    return { percent: writeDecimal(random, percent) };
  }
  const { from, to } = scaleOf(criterion, score);
  const range = rangeOf(from, to);
  return writeDecimal(
    random,
    drawMillionths(random, range, [(range.least + range.most) / 2].map(Math.round)),
  );
}

function childrenOf({ children }: Criterion): readonly Criterion[] {
  return Array.isArray(children) ? (children as readonly Criterion[]) : [];
}

/** Whether a criterion has children whose weights are all known. */
export function canCompute(criterion: Criterion): boolean {
  const children = childrenOf(criterion);
  return (
    children.length > 0 &&
    children.every(({ weight, points }) => typeof weight !== "object" && typeof points !== "object")
  );
}

function scaleOf({ scale, points }: Criterion, score: ScoreRule): { from: Decimal; to: Decimal } {
  if (scale !== undefined) return scale;
  return points === undefined || typeof points === "object"
    ? { from: score.min, to: score.max }
    : { from: 0, to: points };
}
