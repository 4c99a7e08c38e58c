// A fresh process: importing the package, then its first call, on 5,000 units.
const start = performance.now();
const { scoreColumns } = await import("../../dist/index.js");
const imported = performance.now();
const { makeWorkload, tableOf } = await import("../lib/workload.mjs");
const workload = makeWorkload(Number(process.argv[2]));
const table = tableOf(workload);
const begin = performance.now();
scoreColumns(workload.rules, table);
const end = performance.now();
console.log(JSON.stringify({ seconds: (end - begin) / 1000, importSeconds: (imported - start) / 1000 }));
