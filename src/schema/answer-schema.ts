import { z } from "zod";
import type { Answer, Answers, Decimal } from "../model/index.ts";
import { DecimalSchema } from "./decimal-schema.ts";
import { exactlyOne } from "./exactly-one.ts";
import { jsonSchemaFacts } from "./json-schema-facts.ts";
import { openObject } from "./open-object.ts";
import { TextSchema } from "./text-schema.ts";

/** {@link Answers}: answers by criterion id. */
export const AnswersSchema: z.ZodType<Answers> = z
  .record(
    z.string(),
    z.lazy((): z.ZodType<Answer> => AnswerSchema),
  )
  .readonly();

/** The fields of an answer that is not a decimal; one of them is given. */
export const answerShape = {
  percent: DecimalSchema.optional(),
  answers: AnswersSchema.optional(),
  notApplicable: TextSchema.optional(),
  notAssessed: TextSchema.optional(),
};

/** The four forms are one schema, because a union of open objects would take an answer in two forms at once. */
const AnswerObjectSchema = exactlyOne(
  openObject(answerShape),
  Object.keys(answerShape),
).readonly() as unknown as z.ZodType<Exclude<Answer, Decimal>>;

/** {@link Answer}: a decimal, a percentage, the children's answers, or the reason why there is none. */
export const AnswerSchema: z.ZodType<Answer> = z.union([DecimalSchema, AnswerObjectSchema]);

jsonSchemaFacts.add(AnswersSchema, { id: "Answers" });
