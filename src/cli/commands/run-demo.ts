import type { Locale } from "../../index.ts";
import { resolve } from "../../index.ts";
import type { Io } from "../io.ts";
import { findShipped } from "./find-shipped.ts";
import { scoreFile } from "./score-file.ts";

/** The examples that come with the package, and the rules of their year. */
const examples = [
  ["sumatera-barat-2022.csv", "ombudsman-ri/2022"],
  ["sumatera-barat-2023.csv", "ombudsman-ri/2023"],
  ["maluku-tenggara-2023.json", "ombudsman-ri/2023"],
] as const;

/** Scores the examples, each after the command that does the same. Gives the exit status. */
export async function runDemo(
  { language }: { readonly language: Locale | undefined },
  io: Io,
): Promise<0 | 1 | 2> {
  const folder = await findShipped("docs/examples/");
  let status: 0 | 1 | 2 = 0;
  for (const [i, [name, rules]] of examples.entries()) {
    const command = {
      name: "score",
      file: `${folder}${name}`,
      rules,
      format: "table",
      within: "province",
      units: false,
      summary: false,
      columns: undefined,
      strict: false,
      language,
    } as const;
    io.stdout.write(`${i === 0 ? "" : "\n"}$ kepatuhan score ${name} --rules ${rules} --within province\n`);
    const done = await scoreFile(command, resolve(rules), io);
    if (done !== 0) status = done;
  }
  return status;
}
