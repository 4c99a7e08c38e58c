import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Assessment,
  type RegionResult,
  type RuleSet,
  safeScore,
  score,
  scoreAll,
} from "../../src/index.ts";
import { anyRuleSet, onScale, scoredRegions } from "../support/assessments.ts";
import { drawFrom } from "../support/draw.ts";
import { drawBareRegion, drawRegion } from "./draw-region.ts";

/** A rule set with a region of any depth; told from one seed, as its parts hang together. */
const drawn = fc.tuple(anyRuleSet, fc.nat(), fc.boolean()).map(([rules, seed, bare]) => {
  const draw = drawFrom(seed);
  return [
    rules,
    bare || "unknown" in rules.region ? drawBareRegion(draw, rules) : drawRegion(draw, rules),
  ] as const;
});

function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}

/** The region with its score on the scale of the rules. */
function liftScore(rules: RuleSet, assessment: Assessment): Assessment {
  const { score: value } = assessment;
  return value === undefined ? assessment : { ...assessment, score: onScale(rules, value) };
}

function parts(value: unknown): unknown[] {
  return typeof value === "object" && value !== null ? [value, ...Object.values(value).flatMap(parts)] : [];
}

test("score(ruleSet, assessment) gives data that JSON leaves unchanged, without undefined fields", () => {
  fc.assert(
    fc.property(drawn, ([rules, assessment]) => {
      const result = score(rules, assessment);
      expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
    }),
  );
});

test("score(ruleSet, assessment) gives the same again, from an assessment that went through JSON as well", () => {
  fc.assert(
    fc.property(drawn, ([rules, assessment]) => {
      const copy = JSON.parse(JSON.stringify(assessment));
      expect(score(rules, copy)).toStrictEqual(score(rules, assessment));
    }),
  );
});

test("score(ruleSet, assessment) neither changes its input nor shares anything mutable with it", () => {
  fc.assert(
    fc.property(drawn, ([rules, assessment]) => {
      const before = JSON.stringify(assessment);
      const result = score(rules, freeze(assessment));
      expect(JSON.stringify(assessment)).toBe(before);
      const given = new Set([...parts(assessment), ...parts(rules)]);
      expect(parts(result).filter((part) => given.has(part))).toEqual([]);
    }),
  );
});

test("score(ruleSet, assessment) gives the same by the published rules and by an unfrozen copy of them", () => {
  fc.assert(
    fc.property(drawn, ([rules, assessment]) => {
      expect(score(structuredClone(rules), assessment)).toStrictEqual(score(rules, assessment));
    }),
  );
});

test("safeScore(ruleSet, assessment) agrees with score", () => {
  const broken = fc.tuple(drawn, fc.boolean()).map(([[rules, assessment], breaks]) => {
    return [rules, breaks ? { ...assessment, region: { name: "", type: "kota" } } : assessment] as const;
  });
  fc.assert(
    fc.property(broken, ([rules, assessment]) => {
      let thrown: unknown;
      let result: RegionResult | undefined;
      try {
        result = score(rules, assessment as typeof assessment & { region: { type: "kota" } });
      } catch (error) {
        thrown = error;
      }
      const outcome = safeScore(rules, assessment as typeof assessment & { region: { type: "kota" } });
      expect(outcome.success).toBe(thrown === undefined);
      expect(outcome).toStrictEqual(
        thrown === undefined ? { success: true, data: result } : { success: false, error: thrown },
      );
    }),
  );
});

test("scoreAll(ruleSet, assessments) gives what score gives one by one, in their order", () => {
  fc.assert(
    fc.property(drawn, scoredRegions, ([rules, one], regions) => {
      const others = regions.filter(({ region }) => rules.appliesTo.includes(region.type));
      const mixed = [one, ...others.map((each) => liftScore(rules, each))];
      expect(scoreAll(rules, mixed)).toStrictEqual(mixed.map((each) => score(rules, each)));
    }),
  );
});
