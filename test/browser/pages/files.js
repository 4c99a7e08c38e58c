import { resolve } from "kepatuhan";
import { readTable } from "kepatuhan/table";
import { describeReading } from "../describe-reading.ts";
import { sendVisit } from "../send-visit.js";

/** Reads every file twice: as a `File` that a person chose, and as the stream of a download. */
async function readBoth({ name, rules, columns }) {
  const ruleSet = resolve(rules);
  const bytes = await (await fetch(`/files/${name}`)).blob();
  const { body } = await fetch(`/files/${name}`);
  return {
    file: await describeReading(readTable(ruleSet, new File([bytes], name), { columns })),
    stream: await describeReading(readTable(ruleSet, body, { columns })),
  };
}

await sendVisit(async () => {
  const files = await (await fetch("/tables.json")).json();
  const read = {};
  for (const file of files) read[file.name] = await readBoth(file);
  return read;
});
