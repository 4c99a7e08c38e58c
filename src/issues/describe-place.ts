import { quote } from "./quote.ts";

/** Keys and positions from a value to a place in it. */
export type Path = readonly (string | number)[];

/** The value at a place, by own fields only; undefined where there is none. */
export function valueAt(json: unknown, path: Path): unknown {
  let value = json;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[key];
  }
  return value;
}

/** A place as people read it, list items with their name: `bands[3] (A).lowerBound`. */
export function describePlace(json: unknown, path: Path): string {
  let text = "";
  for (const [i, key] of path.entries()) {
    if (typeof key === "number") text += `[${key}]${nameOf(valueAt(json, path.slice(0, i + 1)))}`;
    else if (!/^[\w-]{1,40}$/.test(key)) text += `[${quote(key)}]`;
    else text += i === 0 ? key : `.${key}`;
  }
  return text;
}

function nameOf(item: unknown): string {
  for (const field of ["name", "id", "grade", "claim", "fact"]) {
    const name = valueAt(item, [field]);
    if (typeof name === "string" && name !== "") return ` (${quote(name).slice(1, -1)})`;
  }
  return "";
}
