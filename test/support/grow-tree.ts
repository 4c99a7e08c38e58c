import type { Criterion, Method } from "../../src/model/index.ts";
import { node } from "./custom-rules.ts";
import { type Draw, pick } from "./draw.ts";

/** What is drawn at each criterion of a tree. */
export interface Growth {
  /** At most so many levels below the root. */
  readonly levels: number;
  /** Above the last level, one criterion in so many has no children. */
  readonly leafOneIn: number;
  /** The most children of one criterion. */
  readonly children: number;
  readonly methods: readonly Method[];
  /** What a criterion has wherever it stands, such as a scale. */
  drawFields?(id: string): object;
  /** What the method asks of each of so many children, such as weights, and of their parent. */
  drawParts(method: Method, count: number): { readonly parts: readonly object[]; readonly parent?: object };
}

/** Draws a criterion with what is below it. */
export function growTree(draw: Draw, growth: Growth, id = "unit", levels = growth.levels): Criterion {
  const fields = growth.drawFields?.(id);
  if (levels === 0 || (id !== "unit" && draw(growth.leafOneIn) === 0)) return node(id, fields);
  const method = pick(draw, growth.methods);
  const { parts, parent } = growth.drawParts(method, 1 + draw(growth.children));
  const children = parts.map((part, i) => ({
    ...growTree(draw, growth, `${id}-${i}`, levels - 1),
    ...part,
  }));
  return node(id, { ...fields, method, children, ...parent });
}
