import type { Assessment } from "../../index.ts";
import type { Path } from "../../issues/path.ts";
import { printIssue } from "../print/print-issue.ts";
import { type Input, refuse } from "../table/input.ts";
import { parseJson } from "./parse-json.ts";

/** Reads JSON: one assessment, a list of them, or `{ "assessments": [...] }`. The engine checks what they hold. */
export function readJson(text: string): Input {
  const parsed = parseJson(text);
  if ("problem" in parsed) return refuse({ what: parsed.problem });
  const { json } = parsed;
  if (typeof json !== "object" || json === null)
    return refuse({ what: "holds no assessment; expected an object or a list" });
  if (Array.isArray(json)) return list(json, json, []);
  if (!("assessments" in json)) return one(json as Assessment);
  if (Array.isArray(json.assessments)) return list(json, json.assessments, ["assessments"]);
  return refuse({ what: printIssue(json, ["assessments"], "is not a list") });
}

/** The engine is given a list, the file is none. */
function one(assessment: Assessment): Input {
  return {
    assessments: [assessment],
    problems: [],
    warnings: [],
    locate: ({ path, what }) => ({ what: printIssue(assessment, path.slice(1), what) }),
  };
}

/** The list stands at a path in the file. */
function list(json: object, assessments: readonly Assessment[], at: Path): Input {
  const empty = { what: printIssue(json, at, "is an empty list") };
  return {
    assessments,
    problems: assessments.length === 0 ? [empty] : [],
    warnings: [],
    locate: ({ path, what }) => ({ what: printIssue(json, [...at, ...path], what) }),
  };
}
