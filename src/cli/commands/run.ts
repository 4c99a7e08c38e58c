import { type RuleSet, resolve } from "../../index.ts";
import { escapeUnseen } from "../../issues/quote.ts";
import { version } from "../../version.ts";
import type { Io } from "../io.ts";
import { runConformance } from "./conformance/run-conformance.ts";
import { listRules } from "./list-rules.ts";
import { expectScoringError } from "./outcome.ts";
import { parseCommand } from "./parse-command.ts";
import { scoreFile } from "./score-file.ts";
import { showRules } from "./show-rules.ts";
import { usage } from "./usage.ts";
import { verifyFile } from "./verify-file.ts";

/**
 * Runs the command with the arguments after its name.
 *
 * @returns The exit status: 0 done, 1 the input has errors, 2 wrong usage.
 */
export async function run(argv: readonly string[], io: Io): Promise<0 | 1 | 2> {
  const print = (text: string): 0 => {
    io.stdout.write(text);
    return 0;
  };
  const command = parseCommand(argv);
  if (command.name === "help") return print(usage);
  if (command.name === "version") return print(`${version}\n`);
  if (command.name === "wrong") return refuse(command.reason, io);
  if (command.name === "verify") return verifyFile(command.file, io);
  if (command.name === "conformance") return runConformance(command.program, command.files, io);
  const reference = command.name === "score" ? command.rules : command.reference;
  if (reference === undefined) return print(listRules(command.language));
  const ruleSet = find(reference);
  if (typeof ruleSet === "string") return refuse(ruleSet, io);
  return command.name === "score"
    ? scoreFile(command, ruleSet, io)
    : print(showRules(ruleSet, command.language));
}

/** The rule set, or why there is none. */
function find(reference: string): RuleSet | string {
  try {
    return resolve(reference);
  } catch (error) {
    const { issues } = expectScoringError(error);
    return issues.map(({ what }) => what).join("; ");
  }
}

function refuse(reason: string, { stderr }: Io): 2 {
  stderr.write(`kepatuhan: ${escapeUnseen(reason)}\n\n${usage}`);
  return 2;
}
