import fc from "fast-check";

/** Every run draws the same cases; set FC_SEED to draw others. */
const seed = Number(process.env["FC_SEED"] ?? 20_221_222);
if (!Number.isInteger(seed)) throw new Error(`FC_SEED: ${process.env["FC_SEED"]} is not a whole number`);

fc.configureGlobal({ seed });
