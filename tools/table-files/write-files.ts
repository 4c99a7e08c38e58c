// npm run table-files: writes the tables as offices export them, and the page about them.
import { mkdir, writeFile } from "node:fs/promises";
import { filesFolder, tableFiles, writePage } from "./list-files.ts";

await mkdir(filesFolder, { recursive: true });
for (const { name, bytes } of tableFiles)
  if (bytes !== undefined) await writeFile(`${filesFolder}/${name}`, bytes);
await writeFile(`${filesFolder}/README.md`, writePage());
