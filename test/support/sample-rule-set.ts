const label = (text: string) => ({ id: text, en: text });

/** A small rule set that makes sense, as JSON would give it: fresh on each call, free to be damaged. */
export function sampleRuleSet() {
  return {
    id: "sample/2024",
    version: "1.0.0",
    digest: "",
    year: 2024,
    title: label("sample"),
    authority: "sample",
    legalBasis: ["regulation 1"],
    appliesTo: ["kota", "kabupaten"],
    score: { min: 0, max: "100", decimals: 2, rounding: "half-up", inputDecimals: 4 },
    criteria: {
      id: "unit",
      label: label("unit"),
      method: "sum",
      total: "100",
      children: [
        {
          id: "input",
          label: label("input"),
          points: "33.3",
          method: "weighted-mean",
          total: 9,
          children: [
            { id: "people", label: label("people"), weight: 4.1, scale: { from: 0, to: 3 } },
            { id: "rooms", label: label("rooms"), weight: "4.9", children: { unknown: "eight, not named" } },
          ],
        },
        {
          id: "output",
          label: label("output"),
          points: 66.7,
          method: "weighted-mean",
          total: 1,
          children: [{ id: "view", label: label("view"), weight: { unknown: "not published" } }],
        },
      ],
    },
    region: { method: "mean", of: "units" },
    bands: [
      { lowerBound: "0", inclusive: true, grade: "C", zone: "merah", label: null },
      { lowerBound: "50.5", inclusive: true, grade: "B", zone: "kuning", label: label("b"), quality: null },
      {
        lowerBound: 80,
        inclusive: false,
        grade: "A",
        zone: "hijau",
        label: label("a"),
        bracket: { above: "79.5", upTo: 80.25 },
      },
    ],
    classifyOn: { decimals: 2, rounding: "half-up" },
    qualifiers: [{ fact: "followed-up", question: label("followed up?"), label: label("followed up") }],
    ranking: { within: "type", ties: "competition", on: "score" },
    evidence: [
      { claim: "score", level: "confirmed", sources: ["a.pdf", "b.pdf"] },
      { claim: "criteria", level: "single", sources: ["a.pdf"], note: "one office" },
      { claim: "region", level: "inferred", sources: [], note: "fits" },
      { claim: "bands", level: "single", sources: ["a.pdf"] },
      { claim: "classifyOn", level: "inferred", sources: [] },
      { claim: "qualifiers", level: "single", sources: ["a.pdf"] },
      { claim: "ranking", level: "unknown", sources: [] },
    ],
  };
}
