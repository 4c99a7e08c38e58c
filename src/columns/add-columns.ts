import { addColumn, addFour, type Block, blockSize, type Term } from "./kernels.ts";
import type { Simd } from "./simd.ts";

/** Adds some columns to a block and checks their rows on the way; true when all are right. */
export type Adder = (block: Block, start: number, rows: number) => boolean;

/** How columns go into a sum: those of 32 bits in fours where the lane is of 32 bits, the others one by one. */
export function addersOf(terms: readonly Term[], isInt32: boolean, simd: Simd | null): Adder[] {
  const narrow = isInt32
    ? terms.filter(({ column }) => column.scaled && column.values instanceof Int32Array)
    : [];
  const others = terms.filter((term) => !narrow.includes(term));
  return [
    ...groupAlike(narrow).map((group) => adderOfFour(group, simd)),
    ...others.map(
      (term): Adder =>
        (block, start, rows) =>
          addColumn(block, term, start, rows),
    ),
  ];
}

/** Groups of up to four columns within the same limits. */
function groupAlike(terms: readonly Term[]): Term[][] {
  const groups = new Map<string, Term[]>();
  const full: Term[][] = [];
  for (const term of terms) {
    const limits = `${term.source.least} ${term.source.most}`;
    const group = groups.get(limits) ?? [];
    groups.set(limits, group);
    group.push(term);
    if (group.length === 4) {
      full.push(group);
      groups.delete(limits);
    }
  }
  return [...full, ...groups.values()];
}

/** A group of fewer than four is filled up with its first column, which then weighs nothing. */
function adderOfFour(group: readonly Term[], simd: Simd | null): Adder {
  const [first] = group as readonly [Term];
  const four = [0, 1, 2, 3].map((i) => group[i] ?? { ...first, coefficient: 0 });
  const values = four.map(({ column }) => column.values as Int32Array);
  const coefficients = four.map(({ coefficient }) => coefficient);
  const { source } = first;
  return (block, start, rows) =>
    simd !== null && rows === blockSize
      ? simd.addFour(block as Int32Array, values, coefficients, source, start)
      : addFour(block as Int32Array, values, coefficients, source, start, rows);
}
