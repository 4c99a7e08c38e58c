import type { Locale } from "../../index.ts";
import { escapeUnseen } from "../../issues/quote.ts";
import type { Receipt } from "../../receipt/index.ts";
import { fileSentences } from "../input/file-sentences.ts";
import { parseJson } from "../input/parse-json.ts";
import { type Problems, refuseFile } from "../input/problem.ts";
import { readSource } from "../input/read-source.ts";
import type { Io } from "../io.ts";
import { printProblems } from "../print/print-problems.ts";
import { chooseLanguage } from "./choose-language.ts";
import { findRules } from "./find-rules.ts";
import { refuseRules } from "./refuse-rules.ts";
import { type Verdict, verdictWords, verifyReceipt } from "./verify-receipt.ts";

/** Computes the receipts of a file again and prints which are the same, and what differs. Gives the exit status. */
export async function verifyFile(
  asked: { readonly file: string; readonly rules: string | undefined; readonly language: Locale | undefined },
  io: Io,
): Promise<0 | 1 | 2> {
  const { file, rules } = asked;
  const name = file === "-" ? "<stdin>" : file;
  const spoken = chooseLanguage(asked.language, io, io.stderr);
  const language = chooseLanguage(asked.language, io, io.stdout);
  const own = rules === undefined ? undefined : await findRules(rules, io);
  if (own !== undefined && !("ruleSet" in own)) return refuseRules(rules!, own, spoken, io);
  const read = await readReceipts(file, io);
  if ("problems" in read) {
    await printProblems(name, read, spoken, io);
    return 1;
  }
  const verdicts: Verdict[] = [];
  for (const [i, kept] of read.receipts.entries()) {
    const verified = verifyReceipt(kept, own?.ruleSet, language, read.isList ? [i] : []);
    await printProblems(name, { problems: verified.problems, more: 0 }, spoken, io);
    for (const line of verified.lines) io.stdout.write(`${escapeUnseen(line)}\n`);
    verdicts.push(verified.verdict);
  }
  if (verdicts.length > 1) io.stdout.write(`\n${count(verdicts, language)}\n`);
  return verdicts.every((verdict) => verdict === "same") ? 0 : 1;
}

/** What the file holds, or what is wrong with it as a whole. */
async function readReceipts(
  file: string,
  { stdin }: Io,
): Promise<Problems | { readonly receipts: readonly Receipt[]; readonly isList: boolean }> {
  const source = await readSource(file, stdin);
  if ("problem" in source) return refuseFile(source.problem);
  const parsed = parseJson(source.text);
  if ("problem" in parsed) return refuseFile(parsed.problem);
  const { json } = parsed;
  if (typeof json !== "object" || json === null) return refuseFile(fileSentences.noReceipt());
  if (!Array.isArray(json)) return { receipts: [json as Receipt], isList: false };
  return json.length === 0 ? refuseFile(fileSentences.emptyList()) : { receipts: json, isList: true };
}

function count(verdicts: readonly Verdict[], language: Locale): string {
  const counted = (["same", "different", "unreadable"] as const).map(
    (verdict) => [verdicts.filter((other) => other === verdict).length, verdict] as const,
  );
  return counted
    .filter(([many, verdict]) => many > 0 || verdict !== "unreadable")
    .map(([many, verdict]) => `${many} ${verdictWords[verdict][language]}`)
    .join(", ");
}
