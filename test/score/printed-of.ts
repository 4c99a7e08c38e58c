/** Lower bound in hundredths, grade, zone, opinion: written down once more, for the rule sets are tested. */
type Class = readonly [bound: number, grade: string | null, zone: string | null, label: string | null];
const classes2022: readonly Class[] = [
  [8800, "A", "hijau", "Kualitas Tertinggi"],
  [7800, "B", "hijau", "Kualitas Tinggi"],
  [5400, "C", "kuning", "Kualitas Sedang"],
  [3200, "D", "merah", "Kualitas Rendah"],
  [0, "E", "merah", "Kualitas Terendah"],
];
const classes2025: readonly Class[] = [
  [8800, null, null, "Kualitas Tertinggi"],
  [7800, null, null, "Kualitas Tinggi"],
  [5400, null, null, "Kualitas Sedang"],
  [3200, null, null, "Kualitas Rendah"],
  [0, null, null, null],
];

const classesSurvey: readonly Class[] = [
  [8831, "A", null, "Sangat Baik"],
  [7661, "B", null, "Baik"],
  [6500, "C", null, "Kurang Baik"],
  [2500, "D", null, "Tidak Baik"],
];

/** The three zones of the years to 2021. */
function zones(green: number, yellow: number): readonly Class[] {
  return [
    [green, null, "hijau", "Kepatuhan Tinggi"],
    [yellow, null, "kuning", "Kepatuhan Sedang"],
    [0, null, "merah", "Kepatuhan Rendah"],
  ];
}

/** What is printed of a rule set, beside its criteria. */
interface Printed {
  readonly classes: readonly Class[];
  /** Whether the bounds are whole numbers with holes between them. */
  readonly holes?: true;
  /** Open intervals, in hundredths, in which a bound lies somewhere. */
  readonly brackets?: readonly (readonly [above: number, upTo: number])[];
  /** Whether the fact that corrective products were followed up adds a label. */
  readonly asksFact?: true;
  /** Whether every unit counts once, however many respondents it has. */
  readonly survey?: true;
}

const brackets2025 = [
  [5338, 5761],
  [7682, 8153],
  [8750, 8839],
] as const;

/** What is printed of each rule set: a line for every new one. */
const printed: readonly (readonly [id: RegExp, Printed])[] = [
  [/^ombudsman-ri\/201[5-9]\/pemda$/, { classes: zones(8100, 5100), holes: true }],
  [/^ombudsman-ri\/201[5-9]\/kementerian-lembaga$/, { classes: zones(8900, 5600), holes: true }],
  [/^ombudsman-ri\/2021$/, { classes: zones(8100, 5100) }],
  [/^ombudsman-ri\/202[2-4]$/, { classes: classes2022 }],
  [/^ombudsman-ri\/2025$/, { classes: classes2025, brackets: brackets2025, asksFact: true }],
  [/^menpan-skm\/2017$/, { classes: classesSurvey, survey: true }],
];

/** What is printed of a rule set, by its id. */
export function printedOf(id: string): Printed {
  const found = printed.find(([ids]) => ids.test(id));
  if (found !== undefined) return found[1];
  throw new Error(`test/score/printed-of.ts lacks ${id}: add a line of what was printed of it`);
}
