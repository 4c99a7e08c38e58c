import { cells } from "./cells.ts";
import { encodings } from "./encodings.ts";
import { layouts } from "./layouts.ts";
import { refused } from "./refused.ts";
import type { TableFile } from "./source.ts";
import { workbooks } from "./workbooks.ts";

/** The folder of the files, from the root of the package. */
export const filesFolder = "test/table/files";

/** All files, those that are read rightly before those that are refused. */
export const tableFiles: readonly TableFile[] = [
  ...encodings,
  ...layouts,
  ...cells,
  ...refused,
  ...workbooks,
];

/** The page that says of each file who exports such a thing, and what becomes of it. */
export function writePage(): string {
  const rows = tableFiles.map(
    ({ name, who, gives }) =>
      `| \`${name}\` | ${who} | ${typeof gives === "string" ? `\`${gives}\`` : "read"} |`,
  );
  return `# Tables as offices export them

Made by \`npm run table-files\`; the workbooks among them by \`make-workbooks.py\` (openpyxl) and
\`convert-workbooks.sh\` (LibreOffice) in \`tools/table-files\`. Each is read to the assessments that the script lays
down beside it, or refused with an issue that says what to do.

| file | who exports such a thing | outcome |
| --- | --- | --- |
${rows.join("\n")}
`;
}
