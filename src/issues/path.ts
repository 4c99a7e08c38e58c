import { escapeUnseen } from "./quote.ts";
import { cutText } from "./shown.ts";

/** Keys and positions from a value to a place in it: `["units", 2, "score"]`. */
export type Path = readonly (string | number)[];

/**
 * Prints the steps of a path, list items with their name: `units[2] (Puskesmas Ibuh).score`.
 *
 * @param nameOf - Gives what the item after so many steps is called; anything but text is left out.
 */
export function printPath(path: Path, nameOf: (steps: number) => unknown): string {
  let text = "";
  for (const [i, key] of path.entries()) {
    if (typeof key === "number") text += `[${key}]${printName(nameOf(i + 1))}`;
    else if (!/^[\w-]{1,40}$/.test(key)) text += `["${printText(key)}"]`;
    else text += text === "" ? key : `.${key}`;
  }
  return text;
}

function printName(name: unknown): string {
  return typeof name === "string" && name !== "" ? ` (${printText(name)})` : "";
}

/** Text as it stands between quotes, without them. */
export function printText(text: string): string {
  return escapeUnseen(JSON.stringify(cutText(text)).slice(1, -1));
}

/** The value at a place, by own fields only; undefined where there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[key];
  }
  return value;
}

const nameFields = ["name", "id", "grade", "claim", "fact"];

/** Prints a place in data, naming list items by what they are called there: `bands[3] (A).lowerBound`. */
export function describePlace(data: unknown, path: Path): string {
  return printPath(path, (steps) => nameOf(valueAt(data, path.slice(0, steps))));
}

/** What an item is called: an assessment by its region. */
export function nameOf(item: unknown): unknown {
  const names = [...nameFields.map((field) => [field]), ["region", "name"]];
  return names.map((field) => valueAt(item, field)).find((name) => typeof name === "string" && name !== "");
}
