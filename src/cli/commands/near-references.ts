import { ruleSets } from "../../index.ts";
import { nearestName } from "../../issues/nearest-name.ts";

/** More than these are no help. */
const mostNamed = 4;

/** The ids that a wrong one was most likely meant as: those with its parts, such as its year; else the nearest. */
export function nearReferences(reference: string): readonly string[] {
  const ids = [...new Set(ruleSets().map(({ id }) => id))];
  const parts = reference.split(/[/@#\s]+/).filter((part) => part !== "");
  const alike = ids.filter((id) => parts.every((part) => id.split("/").includes(part)));
  if (parts.length > 0 && alike.length > 0) return alike.slice(0, mostNamed);
  const nearest = nearestName(reference, ids);
  return nearest === null ? [] : [nearest];
}
