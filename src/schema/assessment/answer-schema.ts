import * as z from "zod/mini";
import type { Answer, Answers } from "../../model/index.ts";
import { buildSchema } from "../build-schema.ts";
import { DecimalSchema } from "../decimal-schema.ts";
import { TextSchema } from "../text-schema.ts";

/** {@link Answers}: answers by criterion id. */
export const AnswersSchema: z.ZodMiniType<Answers> = /* @__PURE__ */ buildSchema(() => {
  const answer = z.lazy((): z.ZodMiniType<Answer> => AnswerSchema);
  return z.readonly(z.record(z.string(), answer, "invalid-type:answers"));
});

/** The forms of an answer that is not a decimal, each an object of one field. */
export const answerForms = /* @__PURE__ */ buildSchema(() => {
  const form = <const Shape extends z.core.$ZodShape>(shape: Shape) =>
    z.readonly(z.strictObject(shape, "invalid-type:answer"));
  return [
    form({ percent: DecimalSchema }),
    form({ answers: AnswersSchema }),
    form({ notApplicable: TextSchema }),
    form({ notAssessed: TextSchema }),
  ] as const;
});

/** {@link Answer}: a decimal, a percentage, the children's answers, or the reason why there is none. */
export const AnswerSchema: z.ZodMiniType<Answer> = /* @__PURE__ */ buildSchema(() =>
  z.union([DecimalSchema, ...answerForms], "invalid-type:answer"),
);
