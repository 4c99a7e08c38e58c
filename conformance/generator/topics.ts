import { classes } from "./topics/classes.ts";
import { customRules } from "./topics/custom-rules.ts";
import { decimals } from "./topics/decimals.ts";
import { errors } from "./topics/errors.ts";
import { large } from "./topics/large.ts";
import { methodTrees } from "./topics/methods.ts";
import { names } from "./topics/names.ts";
import { plain, policies } from "./topics/own.ts";
import { parts, published } from "./topics/published.ts";
import { ranks } from "./topics/ranks.ts";
import { references } from "./topics/references.ts";
import { rounding } from "./topics/rounding.ts";
import { ruleSetChecks } from "./topics/rule-sets.ts";
import type { Topic } from "./topics/topic.ts";

/** Every topic, in the order of the specification. */
export const topics: readonly Topic[] = [
  decimals,
  rounding,
  published,
  parts,
  plain,
  policies,
  errors,
  classes,
  ranks,
  references,
  ruleSetChecks,
  names,
  large,
  customRules,
  methodTrees,
];
