import type { RuleSet } from "../model/index.ts";
import { menpanSkm2017 } from "./menpan-skm/2017.ts";
import { ombudsmanRi2015KementerianLembaga } from "./ombudsman-ri/2015/kementerian-lembaga.ts";
import { ombudsmanRi2015Pemda } from "./ombudsman-ri/2015/pemda.ts";
import { ombudsmanRi2016KementerianLembaga } from "./ombudsman-ri/2016/kementerian-lembaga.ts";
import { ombudsmanRi2016Pemda } from "./ombudsman-ri/2016/pemda.ts";
import { ombudsmanRi2017KementerianLembaga } from "./ombudsman-ri/2017/kementerian-lembaga.ts";
import { ombudsmanRi2017Pemda } from "./ombudsman-ri/2017/pemda.ts";
import { ombudsmanRi2018KementerianLembaga } from "./ombudsman-ri/2018/kementerian-lembaga.ts";
import { ombudsmanRi2018Pemda } from "./ombudsman-ri/2018/pemda.ts";
import { ombudsmanRi2019KementerianLembaga } from "./ombudsman-ri/2019/kementerian-lembaga.ts";
import { ombudsmanRi2019Pemda } from "./ombudsman-ri/2019/pemda.ts";
import { ombudsmanRi2021 } from "./ombudsman-ri/2021.ts";
import { ombudsmanRi2022 } from "./ombudsman-ri/2022.ts";
import { ombudsmanRi2023 } from "./ombudsman-ri/2023.ts";
import { ombudsmanRi2024 } from "./ombudsman-ri/2024.ts";
import { ombudsmanRi2025 } from "./ombudsman-ri/2025.ts";

/**
 * The one list of rule sets, by authority and year, in every version. Look-ups, the types of `ruleSetFor`, what is
 * built and what is tested derive from it.
 *
 * It is a function, so that a bundle that looks nothing up holds none of them.
 */
function published() {
  return {
    "menpan-skm": {
      2017: [menpanSkm2017],
    },
    "ombudsman-ri": {
      2015: [ombudsmanRi2015KementerianLembaga, ombudsmanRi2015Pemda],
      2016: [ombudsmanRi2016KementerianLembaga, ombudsmanRi2016Pemda],
      2017: [ombudsmanRi2017KementerianLembaga, ombudsmanRi2017Pemda],
      2018: [ombudsmanRi2018KementerianLembaga, ombudsmanRi2018Pemda],
      2019: [ombudsmanRi2019KementerianLembaga, ombudsmanRi2019Pemda],
      2021: [ombudsmanRi2021],
      2022: [ombudsmanRi2022],
      2023: [ombudsmanRi2023],
      2024: [ombudsmanRi2024],
      2025: [ombudsmanRi2025],
    },
  };
}

type Published = ReturnType<typeof published>;

/** An authority that has published rule sets. */
export type PublishedAuthority = keyof Published;

/** A year that an authority has published rule sets of. */
export type PublishedYear<Authority extends PublishedAuthority> = keyof Published[Authority] & number;

/** What the rule sets of an authority and year are, with their grades and zones. */
export type PublishedRuleSet<
  Authority extends PublishedAuthority,
  Year extends PublishedYear<Authority>,
> = Published[Authority][Year] extends readonly (infer Found extends RuleSet)[] ? Found : never;

/** Every published rule set, in every version. */
export function listPublished(): RuleSet[] {
  return Object.values(published()).flatMap((years: Readonly<Record<number, readonly RuleSet[]>>) =>
    Object.values(years).flat(),
  );
}
