import { styleText } from "node:util";
import type { Paint } from "../../report/lay-out.ts";

/** Colours a text for a terminal; whether there are colours was settled by `wantsColour`. */
export const paint: Paint = (text, colour) => styleText(colour, text, { validateStream: false });
