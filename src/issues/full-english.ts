import type { Catalogue } from "./codes/index.ts";
import { tableCodes } from "./codes/tables.ts";
import { english } from "./english.ts";

/** The English catalogue of all issues. Codes and params are part of the public interface, sentences are not. */
export const fullEnglish: Catalogue = /* @__PURE__ */ joinTables();

// in a file of its own, so that bundlers load the sentences of tables for who needs them
function joinTables(): Catalogue {
  return { ...english, codes: { ...english.codes, ...tableCodes } };
}
