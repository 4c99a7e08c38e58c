import * as z from "zod/mini";
import { noteCodes } from "../../model/words.ts";
import { buildSchema } from "../build-schema.ts";
import { TextSchema } from "../text-schema.ts";

/** {@link Note}: what bears on one result. */
export const NoteSchema = /* @__PURE__ */ buildSchema(() =>
  z.readonly(z.strictObject({ code: z.enum(noteCodes), id: TextSchema, en: TextSchema })),
);
