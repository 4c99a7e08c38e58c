import fc from "fast-check";
import { setAt } from "../support/set-at.ts";

type Path = readonly (string | number)[];

/** The places of all values in plain data, the root left out. */
function listPlaces(data: unknown, above: Path = []): readonly Path[] {
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, part]) => {
    const path = [...above, Array.isArray(data) ? Number(key) : key];
    return [path, ...listPlaces(part, path)];
  });
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce((part, key) => (part as Record<string | number, unknown> | undefined)?.[key], data);
}

/** Values that stand where others should: of every type, near what is right and far from it. */
const strange = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, true, false, "", "x", [], {}, { unknown: "x" }, { unknown: 5 }),
  fc.constantFrom<unknown>(
    "sum",
    "mean",
    "weighted-mean",
    "median",
    "zero",
    { leftOut: "redistribute" },
    { decimals: 0, rounding: "half-up" },
    "input",
    "unit",
    0,
    1,
    9,
    100,
    "100",
    "50.5",
    "50.50",
  ),
  fc.constantFrom<unknown>(-1, 0.1 + 0.2, "33.30", "66.7", "1,5", "1e2", 1e300, "9".repeat(60), "0.0000001"),
  fc.integer({ min: 0, max: 10_000 }).map((hundredths) => (hundredths / 100).toFixed(2)),
  fc.jsonValue({ maxDepth: 2 }),
);

/**
 * Copies of plain data with one to four blows: a value replaced or taken away, two values swapped, one
 * copied over another, or a field added.
 */
export function damaged<Data>(data: Data): fc.Arbitrary<Data> {
  const place = fc.constantFrom(...listPlaces(data));
  const blow = fc.oneof(
    fc.record({ at: place, value: strange }).map(
      ({ at, value }) =>
        (json: Data) =>
          put(json, at, value),
    ),
    fc.tuple(place, place).map(
      ([a, b]) =>
        (json: Data) =>
          swap(json, a, b),
    ),
    fc.tuple(place, place).map(
      ([a, b]) =>
        (json: Data) =>
          put(json, a, valueAt(json, b)),
    ),
    fc
      .tuple(
        place,
        fc.constantFrom(
          "colour",
          "points",
          "weight",
          "total",
          "method",
          "missing",
          "rounding",
          "constructor",
        ),
        strange,
      )
      .map(
        ([at, field, value]) =>
          (json: Data) =>
            put(json, [...at, field], value),
      ),
  );
  return fc
    .array(blow, { minLength: 1, maxLength: 4 })
    .map((blows) => blows.reduce((json, strike) => strike(json), data));
}

function swap<Data>(json: Data, a: Path, b: Path): Data {
  const [first, second] = [valueAt(json, a), valueAt(json, b)];
  return put(put(json, a, second), b, first);
}

/** Replaces a value where an earlier blow has left a list or an object to hold it. */
function put<Data>(json: Data, path: Path, value: unknown): Data {
  const holder = valueAt(json, path.slice(0, -1));
  return typeof holder === "object" && holder !== null ? setAt(json, path, value) : json;
}
