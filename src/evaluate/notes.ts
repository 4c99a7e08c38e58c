import type { Note, Qualifier, ScoreRule } from "../model/index.ts";

/** The exact value is a tie that half-even would round otherwise. */
export function roundingTie(exact: string, rounded: number, even: number, { decimals }: ScoreRule): Note {
  // both are whole multiples of 10^-decimals, which toFixed shows as they are
  const [score, other] = [rounded.toFixed(decimals), even.toFixed(decimals)];
  return {
    code: "rounding-tie",
    id: `nilai persis ${exact} terletak tepat di tengah; dibulatkan menjadi ${withComma(score)}, pembulatan ke genap memberi ${withComma(other)}`,
    en: `the exact value ${exact} lies half way; it is rounded to ${score}, half-even would give ${other}`,
  };
}

function withComma(score: string): string {
  return score.replace(".", ",");
}

/** The score lies in the hole between two printed bands. */
export function betweenBands(): Note {
  return {
    code: "between-bands",
    id: "nilai terletak di antara dua rentang bilangan bulat; kelasnya bertumpu pada pembacaan aturan ini",
    en: "the score lies between two whole-number bands; its class rests on the reading that these rules declare",
  };
}

/** The bound near the score is known as an interval only. */
export function insideBracket(above: number, upTo: number): Note {
  return {
    code: "inside-bracket",
    id: `batas kelas hanya diketahui terletak di atas ${withComma(String(above))} sampai ${withComma(String(upTo))}; nilai ini berada di dalamnya`,
    en: `the bound of the class is only known to lie above ${above} and up to ${upTo}; this score is inside`,
  };
}

/** The class has no known label. */
export function labelUnknown(): Note {
  return {
    code: "label-unknown",
    id: "sebutan untuk kelas ini tidak diketahui",
    en: "the label of this class is not known",
  };
}

/** A fact that would decide the qualifier was not given. */
export function factAbsent({ fact, label }: Qualifier): Note {
  return {
    code: "fact-absent",
    id: `fakta "${fact}" tidak diberikan, sehingga "${label.id}" tidak dapat ditentukan`,
    en: `the fact "${fact}" was not given, so "${label.en}" cannot be decided`,
  };
}

/** Why there is no score. */
export function notAssessed(reason: string): Note {
  return { code: "not-assessed", id: `tidak dinilai: ${reason}`, en: `not assessed: ${reason}` };
}

/** Some units take no part in the mean. */
export function unitsLeftOut(out: number, all: number): Note {
  return {
    code: "units-left-out",
    id: `${out} dari ${all} unit tidak dinilai dan tidak ikut dalam rata-rata`,
    en: `${out} of ${all} units were not assessed and take no part in the mean`,
  };
}

/** Some answers have no value: which, and why. */
export function answersMissing(text: string): Note {
  return { code: "answers-missing", id: `tanpa nilai: ${text}`, en: `without a value: ${text}` };
}
