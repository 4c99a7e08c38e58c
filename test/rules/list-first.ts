/** Names as an error lists them: ten at most, and how many more there are. */
export function listFirst(names: readonly (string | number)[]): string {
  const more = names.length > 10 ? ` and ${names.length - 10} more` : "";
  return names.slice(0, 10).join(", ") + more;
}
