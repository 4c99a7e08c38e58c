import type { Assessment, UnitAssessment } from "../../src/index.ts";

/** One file as an office exports it, with what reading it has to give. */
export interface TableFile {
  readonly name: string;
  /** Who exports such a thing. */
  readonly who: string;
  /** The rules, `ombudsman-ri/2022` where nothing is said. */
  readonly rules?: string;
  readonly columns?: Readonly<Record<string, string>>;
  /** What the file holds; undefined where another program made it. */
  readonly bytes?: Uint8Array;
  /** The assessments, or the code of the first issue that it is refused with. */
  readonly gives: readonly Assessment[] | string;
}

/** A unit with its score, in digits. */
export type Scores = Readonly<Record<string, string>>;

/** Two cities and a kabupaten with their units: the table that most files hold. */
export const regions = [
  {
    name: "Kota Payakumbuh",
    type: "kota",
    units: { DPMPTSP: "93.12", Disdukcapil: "91.67", "Puskesmas Ibuh": "86.12" },
  },
  {
    name: "Kabupaten Solok",
    type: "kabupaten",
    units: { DPMPTSP: "88.50", Disdukcapil: "90.25", "Dinas Sosial": "79.4" },
  },
  { name: "Kota Solok", type: "kota", units: { DPMPTSP: "81.1", Disdukcapil: "98.48" } },
] as const satisfies readonly { name: string; type: string; units: Scores }[];

/** The province of all of them. */
export const province = "Sumatera Barat";

/** The assessments of the table, with changes to each region. */
export function expectUnits(
  change: (region: { name: string; type: string }) => Assessment["region"] = (region) => region,
): readonly Assessment[] {
  return regions.map(({ name, type, units }) => ({
    region: change({ name, type }),
    units: Object.entries(units).map(([unit, score]) => ({ name: unit, score })),
  }));
}

/** The rows of the table: region, type, unit, score with a decimal comma, and whether it begins its region. */
export function rowsOf<Row>(
  write: (region: string, type: string, unit: string, score: string, isFirst: boolean) => Row,
): readonly Row[] {
  return regions.flatMap(({ name, type, units }) =>
    Object.entries(units).map(([unit, score], i) =>
      write(name, type, unit, score.replace(".", ","), i === 0),
    ),
  );
}

/** One region of units, as an assessment. */
export function region(name: string, type: string, units: readonly UnitAssessment[]): Assessment {
  return { region: { name, type }, units };
}

/** Text in UTF-8 with line ends of its own. */
export function text(lines: readonly string[], end = "\n", mark = ""): Uint8Array {
  return new TextEncoder().encode(mark + lines.join(end) + end);
}

/** Text in UTF-16, with a mark or without. */
export function wide(lines: readonly string[], isLittle: boolean, hasMark: boolean): Uint8Array {
  const all = (hasMark ? "\ufeff" : "") + lines.join("\r\n");
  const bytes = new Uint8Array(all.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < all.length; i++) view.setUint16(i * 2, all.charCodeAt(i), isLittle);
  return bytes;
}

/** Text in which each character is one byte; an en dash as Windows-1252 has it. */
export function narrow(lines: readonly string[]): Uint8Array {
  const all = `${lines.join("\r\n")}\r\n`;
  return Uint8Array.from(all, (character) => (character === "–" ? 0x96 : character.charCodeAt(0)));
}
