import type { RuleSet } from "../../index.ts";
import { escapeUnseen } from "../../issues/quote.ts";
import { type Receipt, replay } from "../../receipt/index.ts";
import type { Io } from "../io.ts";
import { printIssue } from "../print/print-issue.ts";
import { printProblems } from "../print/print-problems.ts";
import { readSource } from "../table/read-source.ts";
import { findRules } from "./find-rules.ts";
import { expectScoringError } from "./outcome.ts";
import { parseJson } from "./parse-json.ts";

type Verdict = "same" | "different" | "unreadable";

/** Computes the receipts of a file again and prints which are the same, and what differs. Gives the exit status. */
export async function verifyFile(
  { file, rules }: { readonly file: string; readonly rules: string | undefined },
  io: Io,
): Promise<0 | 1 | 2> {
  const name = file === "-" ? "<stdin>" : file;
  const fail = (place: string, what: string) =>
    io.stderr.write(`${escapeUnseen(`${name}:${place} ${what}`)}\n`);
  const own = rules === undefined ? undefined : await findRules(rules, io);
  if (own !== undefined && !("ruleSet" in own)) {
    if ("problems" in own) printProblems(rules!, { problems: own.problems, more: 0 }, io);
    else io.stderr.write(`kepatuhan: ${escapeUnseen(own.wrong.en)}\n`);
    return "problems" in own ? 1 : 2;
  }
  const receipts = await readReceipts(file, io);
  if (typeof receipts === "string") {
    fail("", receipts);
    return 1;
  }
  const list = Array.isArray(receipts) ? receipts : [receipts];
  const verdicts = list.map((kept, i) => {
    const verified = verify(kept, own?.ruleSet);
    const place = Array.isArray(receipts) ? `[${i}]:` : "";
    for (const problem of verified.problems) fail(place, problem);
    for (const line of verified.lines) io.stdout.write(`${escapeUnseen(line)}\n`);
    return verified.verdict;
  });
  if (list.length > 1) io.stdout.write(`\n${count(verdicts)}\n`);
  return verdicts.every((verdict) => verdict === "same") ? 0 : 1;
}

/** What the file holds, or what is wrong with it as a whole. */
async function readReceipts(file: string, { stdin }: Io): Promise<string | object> {
  const source = await readSource(file, stdin);
  if ("problem" in source) return source.problem;
  const parsed = parseJson(source.text);
  if ("problem" in parsed) return parsed.problem;
  const { json } = parsed;
  if (typeof json !== "object" || json === null) return "holds no receipt; expected an object or a list";
  return Array.isArray(json) && json.length === 0 ? "is an empty list" : json;
}

interface Verified {
  readonly verdict: Verdict;
  /** For standard output. */
  readonly lines: readonly string[];
  /** For standard error. */
  readonly problems: readonly string[];
}

function verify(kept: Receipt, own: RuleSet | undefined): Verified {
  try {
    const { same, differences, engine } = replay(kept, isOf(kept, own) ? own : undefined);
    const verdict = same ? "same" : "different";
    const { recorded, current } = engine;
    const versions = recorded === current ? "" : ` (written by version ${recorded}, read by ${current})`;
    const lines = differences.map(({ message }) => `  ${message}`);
    return { verdict, lines: [`${describe(kept)}: ${verdict}${versions}`, ...lines], problems: [] };
  } catch (error) {
    const { issues } = expectScoringError(error);
    const problems = issues.map(({ path, what }) => printIssue(kept, path, what));
    return { verdict: "unreadable", lines: [], problems };
  }
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

function count(verdicts: readonly Verdict[]): string {
  const counted = (["same", "different", "unreadable"] as const).map(
    (verdict) => [verdicts.filter((other) => other === verdict).length, verdict] as const,
  );
  return counted
    .filter(([many, verdict]) => many > 0 || verdict !== "unreadable")
    .map(([many, verdict]) => `${many} ${verdict}`)
    .join(", ");
}
