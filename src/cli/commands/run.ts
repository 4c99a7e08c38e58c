import type { RuleSet } from "../../index.ts";
import { version } from "../../version.ts";
import type { Io } from "../io.ts";
import { chooseLanguage } from "./choose-language.ts";
import type { Command } from "./command.ts";
import { parseCommand } from "./parse-command.ts";

/** 0 done, 1 the input has errors or something differs, 2 wrong usage. */
export type Status = 0 | 1 | 2;

/** Runs the command with the arguments after its name, and gives the exit status. What does it is loaded then. */
export async function run(argv: readonly string[], io: Io): Promise<Status> {
  const command = parseCommand(argv);
  const language = chooseLanguage(command.language, io, io.stdout);
  switch (command.name) {
    case "help":
      return print((await import("./print-help.ts")).printHelp(command.topic, language), io);
    case "version":
      return print(`${version}\n`, io);
    case "wrong": {
      const { printUsage } = await import("../print/print-usage.ts");
      return printUsage(command.reason, chooseLanguage(command.language, io, io.stderr), io);
    }
    case "verify":
      return (await import("./verify-file.ts")).verifyFile(command, io);
    case "conformance": {
      const { runConformance } = await import("./conformance/run-conformance.ts");
      return runConformance(command.program, command.files, io);
    }
    case "check-rules":
      return (await import("./check-rules.ts")).checkRules(command, io);
    case "demo":
      return (await import("./run-demo.ts")).runDemo(command, io);
    case "score": {
      const { scoreFile } = await import("./score-file.ts");
      return withRules(command, command.rules, io, (ruleSet) => scoreFile(command, ruleSet, io));
    }
    case "rules":
      return runRules(command, io);
  }
}

async function runRules(command: Extract<Command, { name: "rules" }>, io: Io): Promise<Status> {
  const { reference, format, language } = command;
  const shown = chooseLanguage(language, io, io.stdout);
  if (reference === undefined) return print((await import("./list-rules.ts")).listRules(format, shown), io);
  const { showRules } = await import("./show-rules.ts");
  return withRules(command, reference, io, (ruleSet) => print(showRules(ruleSet, format, shown), io));
}

/** Does something with the rule set that was asked for, or prints why there is none. */
async function withRules(
  { language }: Command,
  reference: string,
  io: Io,
  go: (ruleSet: RuleSet) => Status | Promise<Status>,
): Promise<Status> {
  const { findRules } = await import("./find-rules.ts");
  const found = await findRules(reference, io);
  if ("ruleSet" in found) return go(found.ruleSet);
  const { refuseRules } = await import("./refuse-rules.ts");
  return refuseRules(reference, found, chooseLanguage(language, io, io.stderr), io);
}

function print(text: string, { stdout }: Io): 0 {
  stdout.write(text);
  return 0;
}
