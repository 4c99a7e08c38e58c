const loaded = await Promise.all(
  process.argv.slice(2).map(async (name) => {
    if (name.endsWith(".json")) return (await import(name, { with: { type: "json" } })).default;
    const [ruleSet] = Object.values(await import(name));
    return ruleSet;
  }),
);

console.log(JSON.stringify(loaded));
