import { describe, expect, test } from "vitest";
import { ruleSets } from "../../src/rules/index.ts";
import { readPublished } from "../cases/read-published.ts";
import { isSource } from "./is-source.ts";
import { childrenOf, criteriaOf } from "./walk.ts";

const levels = ["confirmed", "single", "inferred", "unknown"];
const always = [
  "title",
  "legalBasis",
  "appliesTo",
  "score",
  "score.rounding",
  "criteria",
  "region",
  "bands",
  "classifyOn",
  "ranking",
];

describe.each(ruleSets().map((ruleSet) => [ruleSet.id, ruleSet] as const))(
  "the evidence of %s",
  (_, ruleSet) => {
    const claims = ruleSet.evidence.map(({ claim }) => claim);
    const criteria = criteriaOf(ruleSet);

    test("covers every claim once", () => {
      const [root] = criteria;
      const dimensions = root === undefined ? [] : childrenOf(root).map(({ id }) => `criteria.${id}`);
      const qualifiers = ruleSet.qualifiers.length > 0 ? ["qualifiers"] : [];
      expect(claims).toEqual(expect.arrayContaining([...always, ...dimensions, ...qualifiers]));
      expect(new Set(claims).size).toBe(claims.length);
    });

    test("covers every variable below a dimension", () => {
      const weighted = criteria.filter(({ method, points }) => method === "weighted-mean" && points);
      for (const { id } of weighted.flatMap(childrenOf)) expect(claims).toContain(`criteria.${id}`);
    });

    test("speaks of nothing that is not there", () => {
      const ids = ["weights", ...criteria.map(({ id }) => id)];
      const bands = ruleSet.bands.flatMap(({ grade, zone, lowerBound }) => [grade, zone, lowerBound]);
      for (const claim of claims) {
        const [part, name] = claim.split(".");
        expect(ruleSet).toHaveProperty(part!);
        if (part === "criteria" && name !== undefined) expect(ids).toContain(name);
        if (part === "bands" && name !== undefined) expect(bands).toContain(name);
      }
    });

    test("has a level, and a source for what was found", () => {
      for (const { claim, level, sources } of ruleSet.evidence) {
        expect(levels, claim).toContain(level);
        if (level === "single") expect(sources.length, claim).toBeGreaterThanOrEqual(1);
        if (level === "confirmed") expect(sources.length, claim).toBeGreaterThanOrEqual(2);
        expect(new Set(sources).size, claim).toBe(sources.length);
        for (const source of sources) expect(isSource(source), source).toBe(true);
      }
    });

    test("says why, in lower case and without a full stop, where it is not plainly confirmed", () => {
      for (const { claim, level, note } of ruleSet.evidence) {
        if (level === "inferred" || level === "unknown") expect(note, claim).toBeTruthy();
        if (note === undefined) continue;
        expect(note, claim).not.toMatch(/\.$/);
        expect(note[0], claim).toBe(note[0]!.toLowerCase());
      }
    });

    test("calls inferred what no source prints", () => {
      const level = Object.fromEntries(ruleSet.evidence.map((entry) => [entry.claim, entry.level]));
      expect(level["score.rounding"]).toBe("inferred");
      expect(level["classifyOn"]).toBe("inferred");
      expect(level["ranking"]).toBe("inferred");
    });
  },
);

describe("a source", () => {
  test.each([
    "https://ombudsman.go.id/news/r/opini",
    "http://www.kaskus.co.id/thread/52a44d1df9ca17dd2c8b4625/",
    "Pasbana, on Payakumbuh's workshop for the assessment of 2023, 2023",
    "Integritasmedia.com, on Kota Solok's public service, January 2024",
    "'KP', Lubuk Sikaping, on Pasaman's certificate for 2022, February 2023",
    "'Solsel Terima Penghargaan', site of DPMPTSP Kabupaten Solok Selatan, 22 February 2023",
  ])("is an address, or outlet, title and date: %s", (source) => {
    expect(isSource(source)).toBe(true);
  });

  test.each([
    "",
    "003_6c3e5d4982a05347.txt",
    "Materi Evaluasi, 2023.pptx",
    "Laporan Kepatuhan.pdf",
    "Ombudsman, Laporan.pdf, 2023",
    "paparan/kendal.PPTX",
    "Pasbana, 2023",
    "Pasbana, on Payakumbuh's workshop, some day",
    "https://",
    "https://ombudsman.go.id/a b",
    "ombudsman.go.id/news",
  ])("is no bare file name, nor less than that: %j", (source) => {
    expect(isSource(source)).toBe(false);
  });
});

test("the sources of the published cases are no bare file names either", () => {
  expect(readPublished().filter(({ source }) => !isSource(source))).toEqual([]);
});

describe("the weak places are declared weak", () => {
  const level = new Map(
    ruleSets().flatMap(({ id, evidence }) =>
      evidence.map((entry) => [`${id.replace("ombudsman-ri/", "")} ${entry.claim}`, entry.level]),
    ),
  );

  test.each([
    ["2015/pemda bands", "confirmed"],
    ["2016/pemda bands", "inferred"],
    ["2017/pemda bands", "inferred"],
    ["2018/pemda bands", "inferred"],
    ["2019/pemda bands", "confirmed"],
    ["2015/pemda criteria", "unknown"],
    ["2019/pemda region", "unknown"],
    ["2017/kementerian-lembaga bands", "confirmed"],
    ["2017/kementerian-lembaga criteria", "unknown"],
    ["2017/kementerian-lembaga region", "unknown"],
    ["2021 criteria", "unknown"],
    ["2021 region", "inferred"],
    ["2022 bands.E", "inferred"],
    ["2022 criteria.weights", "unknown"],
    ["2022 legalBasis", "single"],
    ["2023 criteria.weights", "unknown"],
    ["2024 criteria.pengaduan", "inferred"],
    ["2024 region", "inferred"],
    ["2025 bands", "inferred"],
    ["2025 criteria.empat-dimensi", "single"],
    ["2025 criteria.kepercayaan", "single"],
    ["menpan-skm/2017 appliesTo", "inferred"],
    ["menpan-skm/2017 bands", "single"],
    ["menpan-skm/2017 criteria", "single"],
    ["menpan-skm/2017 region", "inferred"],
  ])("%s is %s", (claim, expected) => {
    expect(level.get(claim)).toBe(expected);
  });
});
