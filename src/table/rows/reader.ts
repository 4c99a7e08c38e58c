import type { Columns } from "../head/columns.ts";
import type { Table } from "../table.ts";
import type { FillState } from "./fill-down.ts";
import { startFilling } from "./fill-down.ts";
import { isPlainTable } from "./is-plain-table.ts";
import type { Joiner } from "./joiner.ts";
import { type RegionEntry, type RegionIndex, startRegions } from "./region-entry.ts";
import { startUnitList, type UnitList } from "./unit-list.ts";

/** The rows of a table while they are read one by one. */
export interface Reader {
  readonly table: Table;
  readonly columns: Columns;
  readonly regions: RegionIndex;
  readonly filling: FillState;
  /** Numbers of the names of units, by their key; -1 for those that cannot be seen whole. */
  readonly unitNames: Map<string, number>;
  readonly units: UnitList;
  /** Puts rows together where a unit has several; undefined where each has one. */
  readonly joiner: Joiner | undefined;
  /** Whether rows hold a region, a unit and a score only. */
  readonly isPlain: boolean;
  /** What the row before said of its region as it is written, and which it is. */
  lastName: string;
  lastType: string;
  lastProvince: string;
  last: RegionEntry | undefined;
  /** Whether it was said that these rules take no units. */
  hasRefusedUnits: boolean;
  rows: number;
}

/** Begins to read the rows below the headings. */
export function startReader(table: Table, columns: Columns, joiner: Joiner | undefined): Reader {
  return {
    table,
    columns,
    regions: startRegions(),
    filling: startFilling(),
    unitNames: new Map(),
    units: startUnitList(),
    joiner,
    isPlain: joiner === undefined && isPlainTable(table, columns),
    lastName: "",
    lastType: "",
    lastProvince: "",
    last: undefined,
    hasRefusedUnits: false,
    rows: 0,
  };
}
