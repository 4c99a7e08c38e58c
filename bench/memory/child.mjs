// Holds the units in one form and scores them once. Prints what is held afterwards (input and result) and the
// peak of the process, in which making the input is included.
import { forms } from "./forms.mjs";

const [form, units] = [process.argv[2], Number(process.argv[3])];
const kept = await forms[form](units);
globalThis.gc();
const { heapUsed, arrayBuffers } = process.memoryUsage();
const held = kept.bytes?.() ?? heapUsed + arrayBuffers;
console.log(JSON.stringify({ held: await held, peak: process.resourceUsage().maxRSS * 1024 }));
