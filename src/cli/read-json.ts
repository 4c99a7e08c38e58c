import type { Assessment } from "../index.ts";
import { dropPosition } from "./drop-position.ts";
import { type Input, refuse } from "./input.ts";

/** Reads JSON: one assessment, a list of them, or `{ "assessments": [...] }`. The engine checks what they hold. */
export function readJson(text: string): Input {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return refuse({ what: text.trim() === "" ? "is empty" : `is not JSON: ${(error as Error).message}` });
  }
  if (typeof json !== "object" || json === null)
    return refuse({ what: "holds no assessment; expected an object or a list" });
  if (Array.isArray(json)) return list(json, "");
  if (!("assessments" in json)) return one(json as Assessment);
  if (Array.isArray(json.assessments)) return list(json.assessments, "assessments");
  return refuse({ what: "assessments: is not a list" });
}

function one(assessment: Assessment): Input {
  // the engine was given a list, the file is none
  const locate = ({ message }: { message: string }) => ({ what: dropPosition(message) });
  return { assessments: [assessment], problems: [], warnings: [], locate };
}

function list(assessments: readonly Assessment[], before: string): Input {
  const problems =
    assessments.length === 0 ? [{ what: `${before === "" ? "" : `${before}: `}is an empty list` }] : [];
  return { assessments, problems, warnings: [], locate: ({ message }) => ({ what: before + message }) };
}
