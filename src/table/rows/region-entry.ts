/** A region of a table. What is known of it grows until the last row is read. */
export interface TableRegion {
  /** Its position among the regions, in the order of their first rows. */
  readonly index: number;
  readonly name: string;
  readonly type: string;
  province?: string;
  code?: string;
  /** Yes/no facts that the rules name. */
  facts?: Record<string, boolean>;
}

/** A region with what later rows are held against. */
export interface RegionEntry {
  readonly region: TableRegion;
  readonly line: number;
  /** Whether it is given as a whole, and not by units. */
  readonly isWhole: boolean;
  /** The last of its units so far, in the list of all; -1 where there is none. */
  lastUnit: number;
  unitCount: number;
  /** The lines of its units by their number, once they are many. */
  manyUnits: Map<number, number> | undefined;
  /** On which line a code or fact was given first; undefined as long as none was. */
  said: Map<string, number> | undefined;
}

/** Regions of one name and type. */
export interface Namesakes {
  /** Rows without a province, by their lines, a thousand at most. */
  blanks: number[] | undefined;
  unplaced: RegionEntry | undefined;
  /** Those with a province, almost always one. */
  placed: readonly RegionEntry[];
}

/** The regions of a table, by name, type and province. */
export interface RegionIndex {
  /** How many there are. */
  count: number;
  /** By type, and by the key of the name. */
  readonly namesakes: Map<string, Map<string, Namesakes>>;
  /** The first spelling of each province. */
  readonly provinces: Map<string, string>;
}

/** What a row says of its region. */
export interface RegionCells {
  readonly name: string;
  readonly type: string;
  readonly province: string;
  readonly isWhole: boolean;
}

/** Begins without regions. */
export function startRegions(): RegionIndex {
  return { count: 0, namesakes: new Map(), provinces: new Map() };
}
