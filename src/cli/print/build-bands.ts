import { type Band, type Decimal, formatScore, type Locale, type RuleSet } from "../../index.ts";
import { words } from "../../locale/words.ts";
import type { Table } from "../../report/lay-out.ts";

/** Makes the table of a rule set's bands, the highest first. Columns that it does not have are left out. */
export function buildBands(ruleSet: RuleSet, language: Locale): Table {
  const { bands } = ruleSet;
  const printLabel = (label: Band["label"] | undefined) => label?.[language] ?? words.unknown[language];
  const columns = [
    {
      heading: words.score[language],
      numeric: true,
      cell: (_: Band, at: number) => printRange(ruleSet, at, language),
    },
    { heading: words.grade[language], cell: ({ grade }: Band) => grade ?? "", has: hasAny(bands, "grade") },
    { heading: words.zone[language], cell: ({ zone }: Band) => zone ?? "", has: hasAny(bands, "zone") },
    { heading: words.opinion[language], cell: ({ label }: Band) => printLabel(label) },
    {
      heading: words.quality[language],
      cell: ({ quality }: Band) => printLabel(quality),
      has: hasAny(bands, "quality"),
    },
    {
      heading: words.bracket[language],
      cell: (band: Band) => printBracket(band, ruleSet, language),
      has: hasAny(bands, "bracket"),
    },
  ].filter(({ has = true }) => has);
  const rows = bands.map((band, at) => columns.map(({ cell }) => cell(band, at)));
  return { columns, rows: rows.reverse() };
}

function hasAny(bands: readonly Band[], key: "grade" | "zone" | "quality" | "bracket"): boolean {
  return bands.some((band) => (band[key] ?? null) !== null);
}

/** `78.00 ≤ x < 88.00` */
function printRange({ bands, score, classifyOn }: RuleSet, at: number, locale: Locale): string {
  const say = (bound: Decimal) => formatScore(bound, { decimals: classifyOn.decimals, locale });
  const next = bands[at + 1];
  const end =
    next === undefined ? `≤ ${say(score.max)}` : `${next.inclusive ? "<" : "≤"} ${say(next.lowerBound)}`;
  const { lowerBound, inclusive } = bands[at]!;
  return `${say(lowerBound)} ${inclusive ? "≤" : "<"} x ${end}`;
}

function printBracket({ bracket }: Band, { classifyOn }: RuleSet, locale: Locale): string {
  if (bracket === undefined) return "";
  const say = (bound: Decimal) => formatScore(bound, { decimals: classifyOn.decimals, locale });
  return `> ${say(bracket.above)}, ≤ ${say(bracket.upTo)}`;
}
