import type { Assessment } from "../../index.ts";
import { describePlace, type Path } from "../../issues/path.ts";
import { fileSentences } from "./file-sentences.ts";
import { parseJson } from "./parse-json.ts";
import { type Problem, type Problems, refuseFile } from "./problem.ts";

/** What a file of JSON gave. */
export interface JsonInput {
  readonly assessments: readonly Assessment[];
  readonly problems: readonly Problem[];
  /** The place in the file of what is wrong, whose path begins with the position of the assessment. */
  readonly placeOf: (path: Path) => string;
}

/** Reads JSON: one assessment, a list of them, or `{ "assessments": [...] }`. The engine checks what they hold. */
export function readJson(text: string): JsonInput | Problems {
  const parsed = parseJson(text);
  if ("problem" in parsed) return refuseFile(parsed.problem);
  const { json } = parsed;
  if (typeof json !== "object" || json === null) return refuseFile(fileSentences.noAssessment());
  if (Array.isArray(json)) return list(json, json, []);
  if (!("assessments" in json)) return one(json as Assessment);
  if (Array.isArray(json.assessments)) return list(json, json.assessments, ["assessments"]);
  return { problems: [{ place: "assessments", what: fileSentences.notAList() }], more: 0 };
}

/** The engine is given a list, the file is none. */
function one(assessment: Assessment): JsonInput {
  return {
    assessments: [assessment],
    problems: [],
    placeOf: (path) => describePlace(assessment, path.slice(1)),
  };
}

/** The list stands at a path in the file. */
function list(json: object, assessments: readonly Assessment[], at: Path): JsonInput {
  const empty = { place: describePlace(json, at), what: fileSentences.emptyList() };
  return {
    assessments,
    problems: assessments.length === 0 ? [empty] : [],
    placeOf: (path) => describePlace(json, [...at, ...path]),
  };
}
