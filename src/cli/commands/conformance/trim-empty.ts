/** A copy without what may be left out: fields that are null, undefined or an empty list. */
export function trimEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(trimEmpty);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, field]) => {
      const empty = field === null || field === undefined || (Array.isArray(field) && field.length === 0);
      return empty ? [] : [[key, trimEmpty(field)]];
    }),
  );
}
