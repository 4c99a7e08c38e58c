import type { Locale, RuleSet } from "../../index.ts";
import { describePlace, type Path } from "../../issues/path.ts";
import { quote } from "../../issues/quote.ts";
import { describeIssue } from "../../locale/describe-issue.ts";
import { type Receipt, type Replay, replay } from "../../receipt/index.ts";
import type { Problem } from "../input/problem.ts";
import { expectScoringError } from "../score/outcome.ts";

/** What became of a receipt, as it is said in both languages. */
export const verdictWords = {
  same: { id: "sama", en: "same" },
  different: { id: "berbeda", en: "different" },
  unreadable: { id: "tidak terbaca", en: "unreadable" },
} as const;

/** What became of a receipt. */
export type Verdict = keyof typeof verdictWords;

/** A receipt that was computed again. */
export interface Verified {
  readonly verdict: Verdict;
  /** For standard output. */
  readonly lines: readonly string[];
  /** For standard error. */
  readonly problems: readonly Problem[];
}

/** Computes a receipt again, by its own published rules or by the ones given. */
export function verifyReceipt(kept: Receipt, own: RuleSet | undefined, language: Locale, at: Path): Verified {
  try {
    const { same, differences, engine } = replay(kept, isOf(kept, own) ? own : undefined);
    const verdict = same ? "same" : "different";
    const { recorded, current } = engine;
    const versions = recorded === current ? "" : ` (${printVersions[language](recorded, current)})`;
    const lines = differences.map((difference) => `  ${printDifference(kept, difference, language)}`);
    const head = `${describe(kept)}: ${verdictWords[verdict][language]}${versions}`;
    return { verdict, lines: [head, ...lines], problems: [] };
  } catch (error) {
    const { issues } = expectScoringError(error);
    const list = describePlace(undefined, at);
    const problems = issues.map((issue) => {
      const place = describePlace(kept, issue.path);
      return { place: [list, place].filter((part) => part !== "").join(": "), what: issue };
    });
    return { verdict: "unreadable", lines: [], problems };
  }
}

const printVersions = {
  id: (recorded: string, current: string) => `ditulis oleh versi ${recorded}, dibaca oleh versi ${current}`,
  en: (recorded: string, current: string) => `written by version ${recorded}, read by ${current}`,
} as const;

function printDifference(kept: Receipt, difference: Replay["differences"][number], language: Locale): string {
  if (language === "en") return difference.message;
  const { path, issue } = difference;
  const say = (key: "found" | "expected") => (key in difference ? quote(difference[key]) : "tidak ada");
  const what =
    issue === undefined
      ? `di tanda terima ${say("found")}, seharusnya ${say("expected")}`
      : describeIssue(issue, language);
  return `${describePlace(kept, path)}: ${what}`;
}

/** Whether a receipt names these rules; one by published rules may stand beside it. */
function isOf(kept: Partial<Receipt> | null, own: RuleSet | undefined): boolean {
  return own !== undefined && kept?.ruleSet?.id === own.id;
}

/** The region and the rules that a receipt names. */
function describe({ ruleSet, result }: Receipt): string {
  const name: unknown = (result as Partial<Receipt["result"]> | null)?.region?.name;
  return `${typeof name === "string" ? `${name}, ` : ""}${ruleSet.id}@${ruleSet.version}`;
}
