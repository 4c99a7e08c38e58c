// A fresh process: the first call of the nested float loop, on 5,000 units.
import { nest, scoreNested } from "../lib/float.mjs";
import { makeWorkload, toDecimals } from "../lib/workload.mjs";

const workload = makeWorkload(Number(process.argv[2]));
const nested = nest(workload, toDecimals(workload.columns));
const begin = performance.now();
scoreNested(nested, workload);
const end = performance.now();
console.log(JSON.stringify({ seconds: (end - begin) / 1000 }));
