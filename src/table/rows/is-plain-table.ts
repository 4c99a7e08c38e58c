import { countsProducts } from "../../plan/lane.ts";
import { isUnknown } from "../../plan/read-rule.ts";
import type { Columns } from "../head/columns.ts";
import type { Table } from "../table.ts";

/** Whether rows hold a region, a unit and its score, and nothing that takes a second look. */
export function isPlainTable({ plan }: Table, { fields, dimensions, facts }: Columns): boolean {
  const { unit, score, code, notAssessed, products, unitType, criterion, zone, grade, rank, regionScore } =
    fields;
  const others = [code, notAssessed, products, unitType, criterion, zone, grade, rank, regionScore];
  const isRead = unit >= 0 && score >= 0 && others.every((at) => at < 0);
  const hasAnswers = dimensions.length + facts.length > 0;
  return isRead && !hasAnswers && !isUnknown(plan.ruleSet.region) && !countsProducts(plan);
}
