import type { Assessment, Issue } from "../index.ts";
import { dropStep } from "./drop-step.ts";
import { type Input, refuse } from "./input.ts";
import { parseJson } from "./parse-json.ts";

/** Reads JSON: one assessment, a list of them, or `{ "assessments": [...] }`. The engine checks what they hold. */
export function readJson(text: string): Input {
  const parsed = parseJson(text);
  if ("problem" in parsed) return refuse({ what: parsed.problem });
  const { json } = parsed;
  if (typeof json !== "object" || json === null)
    return refuse({ what: "holds no assessment; expected an object or a list" });
  if (Array.isArray(json)) return list(json, "");
  if (!("assessments" in json)) return one(json);
  if (Array.isArray(json.assessments)) return list(json.assessments, "assessments");
  return refuse({ what: "assessments: is not a list" });
}

/** The engine was given a list, the file is none. */
function one(assessment: Partial<Assessment>): Input {
  const locate = ({ message }: Issue) => ({ what: dropStep(message, "[0]", assessment.region?.name) });
  return { assessments: [assessment as Assessment], problems: [], warnings: [], locate };
}

function list(assessments: readonly Assessment[], before: string): Input {
  const problems =
    assessments.length === 0 ? [{ what: `${before === "" ? "" : `${before}: `}is an empty list` }] : [];
  return { assessments, problems, warnings: [], locate: ({ message }) => ({ what: before + message }) };
}
