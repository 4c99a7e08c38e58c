/**
 * A decimal as a person wrote it: `89.45` or `"89.45"`.
 *
 * A number stands for the shortest decimal that reads back to it. Text is ASCII digits, with an optional
 * minus and an optional point followed by digits. At most `score.inputDecimals` decimals (six in every
 * published rule set).
 */
export type Decimal = number | string;

/** A text in Indonesian (`id`) and English (`en`). */
export interface Label {
  readonly id: string;
  readonly en: string;
}

/** What the sources do not give, with the reason. Never filled in. */
export interface Unknown {
  /** Why it is unknown, in lower case, without a full stop. */
  readonly unknown: string;
}
