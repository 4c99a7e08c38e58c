import { trimEmpty } from "./trim-empty.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * Compares what a program answered with what is expected: values as data, where null and empty lists may be
 * left out; errors by their code and the set of their issues.
 *
 * @returns What differs first, or undefined.
 */
export function compareAnswer(expected: unknown, answer: unknown): string | undefined {
  const [right, given] = [expected as Fields, isObject(answer) ? answer : {}];
  if ("error" in right) {
    const [wanted, found] = [describeError(right["error"]), describeError(given["error"])];
    return wanted === found
      ? undefined
      : `expected the error ${wanted}, found ${found ?? show(given["value"])}`;
  }
  if (given["error"] !== undefined)
    return `expected a value, found the error ${describeError(given["error"]) ?? show(given["error"])}`;
  return compareData("value", trimEmpty(right["value"]), trimEmpty(given["value"]));
}

/** An error in one line: its code, and its issues each once, in one order. */
function describeError(error: unknown): string | undefined {
  if (!isObject(error) || !Array.isArray(error["issues"])) return undefined;
  const issues = error["issues"].map((issue: unknown) =>
    isObject(issue) ? `${String(issue["code"])} at ${JSON.stringify(issue["path"] ?? [])}` : show(issue),
  );
  return `${String(error["code"])}: ${[...new Set(issues)].sort().join(", ")}`;
}

function compareData(place: string, expected: unknown, found: unknown): string | undefined {
  if (!isContainer(expected) || !isContainer(found) || Array.isArray(expected) !== Array.isArray(found)) {
    return expected === found ? undefined : `${place}: expected ${show(expected)}, found ${show(found)}`;
  }
  for (const key of new Set([...Object.keys(expected), ...Object.keys(found)])) {
    const at = Array.isArray(expected) ? `${place}[${key}]` : `${place}.${key}`;
    const what = compareData(at, own(expected, key), own(found, key));
    if (what !== undefined) return what;
  }
  return undefined;
}

function own(value: Fields, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

function isContainer(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

function isObject(value: unknown): value is Fields {
  return isContainer(value) && !Array.isArray(value);
}

/** A value in a line, cut where it is long. */
function show(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = typeof value === "string" ? JSON.stringify(value) : (JSON.stringify(value) ?? "nothing");
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}
