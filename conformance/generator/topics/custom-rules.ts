import { digestOf } from "../../../src/plan/digest-of.ts";
import { completeRuleSet } from "../complete-rule-set.ts";
import { ruleDamages } from "../damages/sense-damages.ts";
import { drawScore } from "../draw-assessment.ts";
import { drawLargeRuleSet } from "../draw-large-rule-set.ts";
import { drawRuleSet } from "../draw-rule-set.ts";
import type { Random } from "../random.ts";
import type { Question, ShortRuleSet } from "../vector.ts";
import type { Topic } from "./topic.ts";

/** Numbers of this kind have a right digest; those after it have a wrong one. */
const right = 0;
const kinds = 6;

/** Rule sets that nobody checked before: with a digest, right or wrong, and with rules that make no sense. */
export const customRules: Topic = {
  name: "custom-rules",
  general: {
    count: 180,
    draw: (random, i) => {
      const short =
        i % 4 === 3 ? drawLargeRuleSet(random, i, true) : drawRuleSet(random, i, random.percent(40));
      return { ...ask(random, i, short), ruleSet: lay(random, i, short) };
    },
    keeps: (answer, i) =>
      "error" in answer
        ? i % kinds !== right && answer.error.code === "invalid-rule-set" && answer.error.issues.length === 1
        : i % kinds === right,
  },
};

/** The rules, with what the number says. */
function lay(random: Random, i: number, short: ShortRuleSet): ShortRuleSet {
  if (i % kinds > 1) {
    const damaged = ruleDamages[i % ruleDamages.length]!(copy(short), random) as ShortRuleSet;
    // without bands it has not the shape any more, which is for check
    return damaged.bands.length === 0 ? short : damaged;
  }
  const whole = copy(completeRuleSet(short)) as never;
  const digest = digestOf(whole);
  const last = digest.endsWith("0") ? "1" : "0";
  return {
    ...(whole as ShortRuleSet),
    digest: i % kinds === right ? digest : `${digest.slice(0, -1)}${last}`,
  } as never;
}

/** A question that takes rules. */
function ask(random: Random, i: number, rules: ShortRuleSet): Question {
  const { min, inputDecimals } = rules.score;
  // scores are drawn in millionths, which large ones have not
  const [first, second] =
    inputDecimals === 6 ? [drawScore(random, rules), drawScore(random, rules)] : [min, min];
  const assess = (name: string, score: unknown): unknown => ({ region: { name, type: "kota" }, score });
  const assessments = [assess("Contoh", first), assess("Agam", second)];
  const questions: readonly Question[] = [
    { do: "score", input: { assessment: assessments[0] } },
    { do: "classify", input: { value: first } },
    { do: "score-all", input: { assessments } },
    { do: "rank", input: { entries: assessments.map((assessment) => ({ assessment })) } },
  ];
  return questions[Math.floor(i / kinds) % questions.length]!;
}

function copy<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data)) as Data;
}
