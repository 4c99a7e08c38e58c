const loaded = process.argv.slice(2).map((name) => {
  const found = require(name);
  return name.endsWith(".json") ? found : Object.values(found)[0];
});

console.log(JSON.stringify(loaded));
