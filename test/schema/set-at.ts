type Holder = Record<string | number, unknown>;

/** A deep copy of plain data with one value replaced; undefined takes the field or list item away. */
export function setAt<Data>(data: Data, path: readonly (string | number)[], value: unknown): Data {
  const copy = structuredClone(data);
  let holder = copy as Holder;
  for (const key of path.slice(0, -1)) holder = holder[key] as Holder;
  const last = path.at(-1)!;
  if (value !== undefined) holder[last] = value;
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete holder[last];
  return copy;
}
