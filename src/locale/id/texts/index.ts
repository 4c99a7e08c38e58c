import { evidence2015To2019 } from "./evidence-2015-to-2019.ts";
import { evidence2021To2023 } from "./evidence-2021-to-2023.ts";
import { evidence2024AndLater } from "./evidence-2024-and-later.ts";
import { evidenceOfSurvey } from "./evidence-of-survey.ts";
import { unknowns } from "./unknowns.ts";

/** The Indonesian of every reason and evidence note of the published rule sets, by the exact English text. */
export const translations: Readonly<Record<string, string>> = {
  ...unknowns,
  ...evidenceOfSurvey,
  ...evidence2015To2019,
  ...evidence2021To2023,
  ...evidence2024AndLater,
};
