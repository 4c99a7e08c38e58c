import { describe, expect, test } from "vitest";
import { digestOf } from "../../../src/plan/digest-of.ts";
import { listPublished } from "../../../src/rules/published.ts";
import { score } from "../../../src/score/score.ts";
import { draftRuleSet } from "../../../tools/new-rule-set/draft-rule-set.ts";
import { findTemplate, type Template } from "../../../tools/new-rule-set/find-template.ts";
import { type Request, readRequest } from "../../../tools/new-rule-set/read-request.ts";

const all = listPublished().filter(({ year }) => year <= 2025);

function draft(line: string) {
  const request = readRequest(line.split(" "), all) as Request;
  const template = findTemplate(request, all) as Template;
  return { template, drafted: draftRuleSet(request, template) };
}

describe("findTemplate(request, all)", () => {
  test.each([
    ["ombudsman-ri 2099", "ombudsman-ri/2025", 7],
    ["ombudsman-ri 2099 pemda", "ombudsman-ri/2025", 3],
    ["ombudsman-ri 2099 kementerian-lembaga", "ombudsman-ri/2025", 4],
    ["ombudsman-ri 2020 pemda", "ombudsman-ri/2019/pemda", 3],
    ["ombudsman-ri 2014 kementerian-lembaga", "ombudsman-ri/2015/kementerian-lembaga", 4],
    ["menpan-skm 2099", "menpan-skm/2017", 7],
    ["menpan-skm 2001", "menpan-skm/2017", 7],
  ])("%s is begun from %s, for %i types of region", (line, from, types) => {
    const { template } = draft(line);
    expect(template.ruleSet.id).toBe(from);
    expect(template.appliesTo).toHaveLength(types);
  });

  test("takes the newest version", () => {
    const newer = { ...all.find(({ id }) => id === "ombudsman-ri/2025")!, version: "1.1.0" };
    const request = readRequest(["ombudsman-ri", "2099"], all) as Request;
    expect(findTemplate(request, [newer, ...all])).toMatchObject({ ruleSet: newer });
  });

  test("asks for a part where the rules that would be copied are in parts", () => {
    const request = readRequest(["ombudsman-ri", "2014"], all) as Request;
    expect(findTemplate(request, all)).toBe(
      "the rules of 2015, which would be copied, are in parts; name one: kementerian-lembaga, pemda",
    );
  });
});

describe("draftRuleSet(request, template)", () => {
  const { template, drafted } = draft("ombudsman-ri 2099");
  const { ruleSet } = template;

  test("copies the structure under an id, a year and a title of its own, with a true digest", () => {
    expect(drafted.id).toBe("ombudsman-ri/2099");
    expect([drafted.year, drafted.version, drafted.digest]).toEqual([2099, "1.0.0", digestOf(drafted)]);
    expect(drafted.title.id).toBe(ruleSet.title.id.replace("2025", "2099"));
    expect(drafted.title.en).toBe(ruleSet.title.en.replace("2025", "2099"));
    expect(Object.keys(drafted)).toEqual(Object.keys(ruleSet));
    const region = { name: "Kota Contoh", type: "kota" } as const;
    expect(score(drafted, { region, score: 60 }).label).toEqual(score(ruleSet, { region, score: 60 }).label);
  });

  test("leaves brackets out, for they come from the results of one year", () => {
    expect(ruleSet.bands.some(({ bracket }) => bracket !== undefined)).toBe(true);
    expect(drafted.bands).toEqual(ruleSet.bands.map(({ bracket: _, ...band }) => band));
  });

  test("takes over no evidence: every claim has a level of nothing found, and a to do", () => {
    expect(drafted.evidence.map(({ claim }) => claim)).toEqual(ruleSet.evidence.map(({ claim }) => claim));
    for (const { claim, level, sources, note } of drafted.evidence) {
      expect(["unknown", "inferred"], claim).toContain(level);
      expect(sources).toEqual([]);
      expect(note).toBe("to do: what this rests on in 2099; the value is that of ombudsman-ri/2025");
    }
  });

  test("asks of every reason whether it still holds", () => {
    const reasons = JSON.stringify(drafted.criteria).match(/"unknown":"[^"]+"/g)!;
    expect(reasons).toHaveLength(4);
    for (const reason of reasons) expect(reason).toMatch(/^"unknown":"to do: is this still so\? how the 70/);
  });
});
