import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { answerQuestion } from "../../conformance/generator/answer-question.ts";
import { pointedQuestions } from "./pointed-questions.ts";

interface Answer {
  readonly value?: unknown;
  readonly error?: {
    readonly issues: readonly { readonly code: string; readonly path: readonly (string | number)[] }[];
  };
}

/** What an answer says, in the words of the questions. */
function printAnswer({ value, error }: Answer): unknown {
  if (error !== undefined) return error.issues.map(({ code, path }) => `${code} ${path.join(".")}`).sort();
  return typeof value === "string" ? value : ((value as { readonly score?: string }).score ?? null);
}

/** Asks the second implementation all questions at once. */
function askReference(): readonly Answer[] {
  const lines = pointedQuestions.map(([, question], i) => JSON.stringify({ id: String(i), ...question }));
  const { stdout, error } = spawnSync("python3", ["conformance/reference.py", "--serve"], {
    cwd: join(import.meta.dirname, "../.."),
    input: lines.join("\n"),
    encoding: "utf8",
  });
  if (error) throw error;
  return stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

describe("the second implementation", () => {
  const answers = askReference();

  test.each(pointedQuestions.map(([what, , answer], i) => [what, answer, answers[i]!] as const))(
    "answers %s",
    (_, expected, answer) => {
      expect(printAnswer(answer)).toEqual(expected);
    },
  );
});

describe("the engine", () => {
  test.each(pointedQuestions)("answers %s", (_, question, expected) => {
    expect(printAnswer(answerQuestion(JSON.parse(JSON.stringify(question))))).toEqual(expected);
  });
});
