import type { TableReading } from "../../src/table/index.ts";

/**
 * What reading a table gave, or the error it was refused with, as text in which nothing is lost: what is undefined
 * is there too. It runs in Node and in the browser.
 */
export async function describeReading(reading: Promise<TableReading>): Promise<string> {
  const outcome = await reading.then(
    (given) => ({ given }),
    ({ name, code, omitted, issues, message }) => ({ refused: { name, code, omitted, issues, message } }),
  );
  return JSON.stringify(outcome, (_key, value) => (value === undefined ? { undefined: true } : value));
}
