import { refusal } from "../problems.ts";
import { type Parts, textOfPart } from "./unpack.ts";
import { tagsOf } from "./xml.ts";

/** The first sheet of a workbook that is shown. */
export interface SheetPlace {
  readonly name: string;
  /** The path of its part. */
  readonly path: string;
  /** Its position among all sheets, from 1. */
  readonly position: number;
  /** How many other sheets are shown. */
  readonly others: number;
}

/** Finds the first sheet that is not hidden. */
export function findSheet(parts: Parts): SheetPlace {
  const workbook = textOfPart(parts, "xl/workbook.xml");
  const links = textOfPart(parts, "xl/_rels/workbook.xml.rels");
  if (workbook === undefined || links === undefined) throw refusal("table-format", { format: "damaged" });
  const targets = new Map([...tagsOf(links, "Relationship")].map((each) => [each["Id"], each["Target"]]));
  const sheets = [...tagsOf(workbook, "sheet")];
  const shown = sheets.filter(({ state }) => state === undefined || state === "visible");
  const [first] = shown;
  const target = first === undefined ? undefined : targets.get(first["id"]);
  if (first === undefined || target === undefined) throw refusal("table-format", { format: "damaged" });
  return {
    name: first["name"] ?? "",
    path: target.startsWith("/") ? target.slice(1) : `xl/${target}`,
    position: sheets.indexOf(first) + 1,
    others: shown.length - 1,
  };
}
