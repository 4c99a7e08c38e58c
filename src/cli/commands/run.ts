import { escapeUnseen } from "../../issues/quote.ts";
import { version } from "../../version.ts";
import type { Io } from "../io.ts";
import { printProblems } from "../print/print-problems.ts";
import { checkRules } from "./check-rules.ts";
import { chooseLanguage } from "./choose-language.ts";
import type { Command } from "./command.ts";
import { runConformance } from "./conformance/run-conformance.ts";
import { findRules } from "./find-rules.ts";
import { listRules } from "./list-rules.ts";
import { parseCommand } from "./parse-command.ts";
import { printHelp } from "./print-help.ts";
import { runDemo } from "./run-demo.ts";
import { scoreFile } from "./score-file.ts";
import { showRules } from "./show-rules.ts";
import { verifyFile } from "./verify-file.ts";

/** 0 done, 1 the input has errors or something differs, 2 wrong usage. */
export type Status = 0 | 1 | 2;

/** Runs the command with the arguments after its name, and gives the exit status. */
export async function run(argv: readonly string[], io: Io): Promise<Status> {
  const command = parseCommand(argv);
  const language = chooseLanguage(command.language, io, io.stdout);
  switch (command.name) {
    case "help":
      return print(printHelp(command.topic, language), io);
    case "version":
      return print(`${version}\n`, io);
    case "wrong":
      return refuse(command, command.reason, io);
    case "verify":
      return verifyFile(command, io);
    case "conformance":
      return runConformance(command.program, command.files, io);
    case "check-rules":
      return checkRules(command, io);
    case "demo":
      return runDemo(command, io);
    case "score":
      return withRules(command, command.rules, io, (ruleSet) => scoreFile(command, ruleSet, io));
    case "rules": {
      const { reference, format } = command;
      if (reference === undefined) return print(listRules(format, language), io);
      return withRules(command, reference, io, (ruleSet) => print(showRules(ruleSet, format, language), io));
    }
  }
}

/** Does something with the rule set that was asked for, or prints why there is none. */
async function withRules(
  command: Command,
  reference: string,
  io: Io,
  go: (
    ruleSet: Extract<Awaited<ReturnType<typeof findRules>>, { ruleSet: unknown }>["ruleSet"],
  ) => Status | Promise<Status>,
): Promise<Status> {
  const found = await findRules(reference, io);
  if ("ruleSet" in found) return go(found.ruleSet);
  if ("wrong" in found) return refuse(command, found.wrong, io);
  printProblems(reference, { problems: found.problems, more: 0 }, io);
  return 1;
}

function print(text: string, { stdout }: Io): 0 {
  stdout.write(text);
  return 0;
}

/** Wrong usage is one line, so that the reason stays in sight. */
function refuse({ language }: Command, reason: Readonly<Record<"id" | "en", string>>, io: Io): 2 {
  io.stderr.write(`kepatuhan: ${escapeUnseen(reason[chooseLanguage(language, io, io.stderr)])}\n`);
  return 2;
}
