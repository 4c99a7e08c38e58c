import type { Label } from "../../index.ts";

/** An option of a command. */
export interface Option {
  readonly takes: "nothing" | "text" | "texts";
  /** What stands for its value in the help. */
  readonly value?: string;
  /** The words it may be, where these are fixed. */
  readonly words?: readonly string[];
  readonly what: Label;
}

const lang: Option = {
  takes: "text",
  value: "LANGUAGE",
  words: ["en", "id"],
  what: {
    id: "bahasa: id atau en; tanpa pilihan ini menurut LC_ALL, LC_MESSAGES, LANG pada terminal",
    en: "language: id or en; without it by LC_ALL, LC_MESSAGES, LANG on a terminal",
  },
};

const help: Option = {
  takes: "nothing",
  what: { id: "bantuan untuk perintah ini", en: "what this command takes" },
};

/** Options that every command takes. */
export const common = { lang, help } as const satisfies Readonly<Record<string, Option>>;

/** Which rule set. */
export const rules: Option = {
  takes: "text",
  value: "REF|FILE.json",
  what: {
    id: "aturan: id[@versi][#digest], seperti ombudsman-ri/2022, atau berkas JSON aturan buatan sendiri",
    en: "rule set: id[@version][#digest], such as ombudsman-ri/2022, or a JSON file of a custom one",
  },
};

/** Who is ranked against whom. */
export const within: Option = {
  takes: "text",
  value: "GROUP",
  words: ["type", "province", "all"],
  what: {
    id: "peringkat di antara daerah sejenis (type), seprovinsi (province), atau semua (all); tanpa pilihan ini menurut aturan",
    en: "rank within type, province or all; without it as the rule set says",
  },
};
