import type { RuleSet } from "../../src/model/index.ts";

/** The rule set that is asked for: `part` is `pemda` in `ombudsman-ri/2019/pemda`, and undefined for a whole year. */
export interface Request {
  readonly authority: string;
  readonly year: number;
  readonly part: string | undefined;
}

const usage =
  "npm run new-rule-set -- AUTHORITY YEAR [PART], as in: npm run new-rule-set -- ombudsman-ri 2027 pemda";

/**
 * Reads the arguments of the command.
 *
 * @param words - authority, year and part, each alone or joined by slashes as in an id
 * @param all - every published rule set
 * @returns the request, or in a line why it is refused
 */
export function readRequest(words: readonly string[], all: readonly RuleSet[]): Request | string {
  const [authority = "", year = "", part, ...more] = words.join("/").split("/");
  if (authority === "" || year === "" || part === "" || more.length > 0) return `usage: ${usage}`;
  const request = { authority, year: Number(year), part };
  const ofAuthority = all.filter((ruleSet) => ruleSet.authority === authority);
  if (ofAuthority.length === 0) {
    const authorities = listOnce(all.map((ruleSet) => ruleSet.authority));
    return `there is no authority ${authority}; there are ${authorities}`;
  }
  if (!/^20\d\d$/.test(year)) return `${year} is not a year such as 2027; ${usage}`;
  const parts = ofAuthority.flatMap(partOf);
  if (part !== undefined && !parts.includes(part)) {
    const known = parts.length === 0 ? "none is for a part" : `there are ${listOnce(parts)}`;
    return `${authority} has no rule sets for a part ${part} of the regions; ${known}`;
  }
  return refuseOverlap(request, ofAuthority) ?? request;
}

/** The part of the regions that a rule set is for, by its id; none for a whole year. */
export function partOf({ id }: RuleSet): readonly string[] {
  return id.split("/").slice(2);
}

/** The id that a rule set of a request has. */
export function idOf({ authority, year, part }: Request): string {
  return [authority, year, ...(part === undefined ? [] : [part])].join("/");
}

/** Refuses what is there already: a year as a whole, the same part, or a whole year beside its parts. */
function refuseOverlap(request: Request, ofAuthority: readonly RuleSet[]): string | undefined {
  const ofYear = ofAuthority.filter((ruleSet) => ruleSet.year === request.year);
  const same = ofYear.find((ruleSet) => {
    const [part] = partOf(ruleSet);
    return part === undefined || request.part === undefined || part === request.part;
  });
  if (same === undefined) return undefined;
  if (same.id === idOf(request))
    return `${same.id} is there already; a correction of it is a new version beside it, not a new rule set`;
  return `${idOf(request)} would apply to types of region that ${same.id} applies to already`;
}

function listOnce(names: readonly string[]): string {
  return [...new Set(names)].sort().join(", ");
}
