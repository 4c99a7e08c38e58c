import { escapeUnseen } from "../../issues/quote.ts";
import { type Receipt, replay } from "../../receipt/index.ts";
import type { Io } from "../io.ts";
import { printIssue } from "../print/print-issue.ts";
import { readSource } from "../table/read-source.ts";
import { expectScoringError } from "./outcome.ts";
import { parseJson } from "./parse-json.ts";

type Verdict = "same" | "different" | "unreadable";

/** Computes the receipts of a file again and prints which are the same, and what differs. Gives the exit status. */
export async function verifyFile(file: string, io: Io): Promise<0 | 1> {
  const name = file === "-" ? "<stdin>" : file;
  const fail = (place: string, what: string) =>
    io.stderr.write(`${escapeUnseen(`${name}:${place} ${what}`)}\n`);
  const receipts = await readReceipts(file, io);
  if (typeof receipts === "string") {
    fail("", receipts);
    return 1;
  }
  const list = Array.isArray(receipts) ? receipts : [receipts];
  const verdicts = list.map((kept, i) => {
    const verified = verify(kept);
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

function verify(kept: Receipt): Verified {
  try {
    const { same, differences, engine } = replay(kept);
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
