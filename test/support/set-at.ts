type Holder = Record<string | number, unknown>;

/** A copy of plain data with one value replaced; undefined takes the field or list item away. */
export function setAt<Data>(data: Data, path: readonly (string | number)[], value: unknown): Data {
  const [key, ...rest] = path;
  if (key === undefined) return value as Data;
  const copy = (Array.isArray(data) ? [...data] : { ...data }) as Holder;
  if (rest.length > 0) copy[key] = setAt(copy[key], rest, value);
  else if (value !== undefined) copy[key] = value;
  else if (Array.isArray(copy)) copy.splice(Number(key), 1);
  else delete copy[key];
  return copy as Data;
}
