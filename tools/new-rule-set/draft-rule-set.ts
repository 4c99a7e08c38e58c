import type { Evidence, RuleSet } from "../../src/model/index.ts";
import { digestOf } from "../../src/plan/digest-of.ts";
import type { Template } from "./find-template.ts";
import { idOf, type Request } from "./read-request.ts";
import { toDo } from "./to-do.ts";

/** What no source prints, in any year: how scores are rounded, read and ranked is concluded. */
const inferred = ["score.rounding", "classifyOn", "ranking"];

/**
 * Drafts a rule set from that of another year: its structure, with every reason and all evidence to be written anew.
 *
 * Brackets of bounds are left out, because they come from the results of one year.
 *
 * @param request - what it is to be the rule set of
 * @param template - what it is begun from
 */
export function draftRuleSet(request: Request, { ruleSet, appliesTo }: Template): RuleSet {
  const { authority, year } = request;
  const inYear = (text: string) => text.replaceAll(String(ruleSet.year), String(year));
  const draft: RuleSet = {
    ...ruleSet,
    id: idOf(request),
    version: "1.0.0",
    year,
    title: { id: inYear(ruleSet.title.id), en: inYear(ruleSet.title.en) },
    authority,
    appliesTo,
    criteria: questionReasons(ruleSet.criteria),
    region: questionReasons(ruleSet.region),
    bands: ruleSet.bands.map(({ bracket: _, ...band }) => band),
    evidence: ruleSet.evidence.map(({ claim }) => draftEvidence(claim, year, ruleSet.id)),
  };
  return { ...draft, digest: digestOf(draft) };
}

function draftEvidence(claim: string, year: number, from: string): Evidence {
  return {
    claim,
    level: inferred.includes(claim) ? "inferred" : "unknown",
    sources: [],
    note: `${toDo}what this rests on in ${year}; the value is that of ${from}`,
  };
}

/** Copies data in which every `{ unknown: reason }` is to be looked at again. */
function questionReasons<Data>(data: Data): Data {
  if (typeof data !== "object" || data === null) return data;
  if (Array.isArray(data)) return data.map(questionReasons) as Data;
  const entries = Object.entries(data).map(([key, part]) => [
    key,
    key === "unknown" ? `${toDo}is this still so? ${part}` : questionReasons(part),
  ]);
  return Object.fromEntries(entries);
}
