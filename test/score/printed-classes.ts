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

/** The classes, and whether the bounds are whole numbers with holes between them. */
export function classesOf(id: string): { readonly classes: readonly Class[]; readonly holes: boolean } {
  if (id === "ombudsman-ri/2025") return { classes: classes2025, holes: false };
  if (id === "ombudsman-ri/2021") return { classes: zones(8100, 5100), holes: false };
  if (/^ombudsman-ri\/201[5-9]\/pemda$/.test(id)) return { classes: zones(8100, 5100), holes: true };
  if (/^ombudsman-ri\/201[5-9]\/kem/.test(id)) return { classes: zones(8900, 5600), holes: true };
  if (id === "menpan-skm/2017") return { classes: classesSurvey, holes: false };
  if (/^ombudsman-ri\/202[2-4]$/.test(id)) return { classes: classes2022, holes: false };
  throw new Error(`test/score/printed-classes.ts lacks ${id}: add the classes that were printed`);
}
