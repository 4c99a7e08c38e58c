import type { Assessment, UnitAssessment } from "../../index.ts";
import { nameKey } from "../../read/name-key.ts";
import { describeDifference, describeLost, describeMixed, describeRepeated } from "./describe-conflict.ts";
import type { Problem } from "./input.ts";
import { joinRespondents } from "./join-respondents.ts";
import type { TableRow } from "./read-row.ts";

/** A region with the lines that it was read from; where it has units, theirs, in their order. */
export interface Collected {
  readonly assessment: Assessment;
  readonly lines: readonly number[];
  /** The lines of each unit's respondents, where it is known by them. */
  readonly respondents: readonly (readonly number[] | undefined)[];
}

type Complain = (problem: Problem) => void;

/**
 * Puts the rows of one region together, wherever they stand: name, type and province make it one, and are
 * spelled alike by now.
 *
 * `elements` are those of a survey; other rule sets have none.
 */
export function collectRegions(
  rows: readonly TableRow[],
  elements: readonly string[],
  addProblem: Complain,
): readonly Collected[] {
  const groups = groupBy(rows, ({ region: { name, type, province } }) => [name, type, province]);
  for (const alike of groupBy(rows, ({ region: { name, type } }) => [name, type])) {
    const placed = alike.find(({ region }) => region.province !== undefined);
    const lost = alike.find(({ region }) => region.province === undefined);
    if (placed === undefined || lost === undefined) continue;
    addProblem({ line: lost.line, what: describeLost(lost.region.name, placed.line) });
  }
  return groups.map((group) => gather(group, elements, addProblem));
}

function gather(group: readonly TableRow[], elements: readonly string[], addProblem: Complain): Collected {
  const joined = elements.length === 0 ? group : joinRespondents(group, elements, addProblem);
  const rows = dropRepeated(joined, addProblem);
  const [first] = group as [TableRow];
  const code = agree(group, "code", ({ region }) => region.code, addProblem);
  const ids = new Set(group.flatMap(({ facts }) => Object.keys(facts)));
  const facts = Object.fromEntries(
    [...ids].map((id) => [id, agree(group, id, (row) => row.facts[id], addProblem)!]),
  );
  const assessment = {
    region: { ...first.region, ...(code !== undefined && { code }) },
    ...(first.unit === "" ? first.known : { units: rows.map(readUnit) }),
    ...(ids.size > 0 && { facts }),
  };
  return {
    // which of the fields there are was decided by the columns; the engine refuses what does not fit
    assessment: assessment as Assessment,
    lines: rows.map(({ line }) => line),
    respondents: rows.map(({ respondents }) => respondents),
  };
}

function readUnit({ unit, unitType, known }: TableRow): UnitAssessment {
  return { name: unit, ...(unitType !== "" && { type: unitType }), ...known } as unknown as UnitAssessment;
}

/** A region is known as a whole or by its units, a unit once, however it is spelled; other rows are refused. */
function dropRepeated(group: readonly TableRow[], addProblem: Complain): readonly TableRow[] {
  const [first] = group as [TableRow];
  const seen = new Map<string, number>();
  return group.filter(({ line, unit, region }) => {
    const key = nameKey(unit);
    const earlier = seen.get(key);
    if (earlier === undefined && (unit === "") === (first.unit === "")) {
      seen.set(key, line);
      return true;
    }
    const what =
      earlier === undefined
        ? describeMixed(region.name, first.line)
        : describeRepeated(region.name, unit, earlier);
    addProblem({ line, what });
    return false;
  });
}

/** What the rows of a region say of it, where they say anything; they must not contradict each other. */
function agree<Value>(
  group: readonly TableRow[],
  what: string,
  read: (row: TableRow) => Value | undefined,
  addProblem: Complain,
): Value | undefined {
  const [first, ...others] = group.filter((row) => read(row) !== undefined);
  if (first === undefined) return undefined;
  for (const row of others) {
    if (read(row) === read(first)) continue;
    addProblem({ line: row.line, what: describeDifference(what, read(row), read(first), first.line) });
  }
  return read(first);
}

function groupBy(rows: readonly TableRow[], by: (row: TableRow) => unknown): TableRow[][] {
  const groups = new Map<string, TableRow[]>();
  for (const row of rows) {
    const key = JSON.stringify(by(row));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}
