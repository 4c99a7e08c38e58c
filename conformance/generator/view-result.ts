import { type DimensionResult, formatScore, type RegionResult, type UnitResult } from "../../src/index.ts";

/** A result as vectors hold it: scores as text with all decimals, labels and notes by their codes. */
export function viewResult(result: RegionResult, decimals: number): unknown {
  return {
    ...viewNode(result, decimals),
    units: result.units.map((unit) => ({
      name: unit.name,
      ...viewNode(unit, decimals),
      productCount: unit.productCount,
    })),
  };
}

function viewNode(node: RegionResult | UnitResult, decimals: number): Record<string, unknown> {
  const { status, exact, zone, grade, label, qualifier, coverage, interval, dimensions, notes } = node;
  return {
    status,
    score: viewScore(node.score, decimals),
    exact,
    grade,
    zone,
    label: label?.id,
    qualifier: qualifier?.id,
    coverage,
    interval,
    dimensions: dimensions?.map((dimension) => viewDimension(dimension, decimals)),
    notes: viewNotes(notes),
  };
}

/** The codes of notes, each once, in alphabetical order. */
export function viewNotes(notes: RegionResult["notes"]): readonly string[] {
  return [...new Set(notes.map(({ code }) => code))].sort();
}

function viewDimension(dimension: DimensionResult, decimals: number): unknown {
  return {
    ...dimension,
    score: viewScore(dimension.score, decimals),
    children: dimension.children?.map((child) => viewDimension(child, decimals)),
  };
}

function viewScore(score: number | null, decimals: number): string | null {
  return score === null ? null : formatScore(score, { decimals });
}
