import { describe, expect, test } from "vitest";
import type { RegionType, RuleSet } from "../../src/model/index.ts";
import type { RuleSetInput } from "../../src/plan/compile.ts";
import { ruleSetFor } from "../../src/rules/index.ts";
import { classify } from "../../src/score/classify.ts";
import { type Case, type Miss, type Printed, readPublished } from "../cases/read-published.ts";
import { liesInHole, readByLowerBounds, readByUpperBounds } from "./holes.ts";
import misses from "./published-zones-misses.json" with { type: "json" };

/** A score with its zone, as published, and the rules that it is held against. */
interface Published {
  readonly id: string;
  readonly check: string;
  readonly rules: RuleSet;
  readonly score: string;
  readonly zone: string;
  readonly opinion: string | undefined;
  /** Whether it is a unit or a service product of a region, not a region. */
  readonly part: boolean;
}

const vertical = ["kementerian", "lembaga", "polres", "kantah"];
/** A unit that stands in the cases as a region of its own. */
const units = ["class-2015-bp2t-kota-palu-unit-kota"];

const published = readPublished().flatMap(listZones);

/** Every zone of 2015 to 2019 that a case prints beside a score. */
function listZones(source: Case): Published[] {
  const parts = source.units ?? [];
  return [
    ...listOne(source, source, "zone", source.year, units.includes(source.id)),
    ...parts.flatMap((entry, i) => listOne(source, entry, `units[${i}].zone`, source.year, true)),
    ...(source.list ?? []).flatMap((entry, i) => listOne(source, entry, `list[${i}].zone`, source.year)),
    ...(source.series ?? []).flatMap((entry) => listOne(source, entry, `${entry.year}.zone`, entry.year!)),
  ];
}

function listOne(source: Case, printed: Printed, check: string, year: number, part = false): Published[] {
  const { score, zone, opinion } = printed;
  if (year < 2015 || year > 2019 || score === undefined || zone === undefined) return [];
  // a list of regions of several types names none: those lists are of kabupaten, kota and provinsi
  const type = part ? "lembaga" : ((source.regionType ?? "kabupaten") as RegionType);
  const rules = ruleSetFor("ombudsman-ri", year, type);
  return [{ id: source.id, check, rules, score, zone, opinion, part }];
}

function fits(read: (ruleSet: RuleSet) => RuleSetInput): (entry: Published) => boolean {
  return ({ rules, score, zone }) => classify({ ...read(rules), digest: undefined }, score).zone === zone;
}

const declared = fits((ruleSet) => ruleSet);
const known = new Set((misses as Miss[]).map(({ id, check }) => `${id} ${check}`));
const isKnown = ({ id, check }: Published) => known.has(`${id} ${check}`);

describe("the published zones of 2015 to 2019", () => {
  test.each(published.filter((entry) => !isKnown(entry)))("$id $check: $score is $zone", (entry) => {
    const found = classify(entry.rules, entry.score);
    expect(found.zone).toBe(entry.zone);
    if (entry.opinion !== undefined) expect(found.label?.id).toBe(entry.opinion);
  });

  test("those listed as misses are published, are missed, and say why", () => {
    for (const { id, check, reason } of misses as Miss[]) {
      const entry = published.find((candidate) => candidate.id === id && candidate.check === check);
      expect(entry, `${id} ${check} is published`).toBeDefined();
      expect(declared(entry!), `${id} ${check} is missed`).toBe(false);
      expect(reason).toBeTruthy();
    }
  });

  test("are of both kinds of rule set and of every year", () => {
    const ids = new Set(published.map(({ rules }) => rules.id));
    for (const year of [2015, 2016, 2017, 2018, 2019]) expect(ids).toContain(`ombudsman-ri/${year}/pemda`);
    expect(ids).toContain("ombudsman-ri/2017/kementerian-lembaga");
    expect(published.length).toBeGreaterThanOrEqual(70);
  });

  test("of a regional government's units and products are the same on both scales", () => {
    const parts = published.filter(({ id, part }) => part && !vertical.some((type) => id.includes(type)));
    expect(parts.length).toBeGreaterThan(0);
    for (const { rules, score, zone } of parts) {
      expect(classify(ruleSetFor("ombudsman-ri", rules.year, "kota"), score).zone).toBe(zone);
    }
  });

  test("and how many of them each reading of the holes reproduces", () => {
    const inHoles = published.filter(({ rules, score }) => liesInHole(rules, score));
    const readings = [
      ["rounded half up to whole numbers (declared)", declared],
      ["lower bounds 51/81, 56/89", fits(readByLowerBounds)],
      ["upper bounds 50/80, 55/88", fits(readByUpperBounds)],
    ] as const;
    const counts = readings.map(([, fit]) => published.filter(fit).length);
    for (const [i, [name, fit]] of readings.entries()) {
      const holes = `${inHoles.filter(fit).length} of ${inHoles.length} in the holes`;
      console.log(`zones of 2015 to 2019, ${name}: ${counts[i]} of ${published.length}; ${holes}`);
    }
    expect(counts[0]).toBe(published.length - misses.length);
    expect(Math.max(...counts)).toBe(counts[0]);
  });
});
