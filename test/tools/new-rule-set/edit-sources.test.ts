import { describe, expect, test } from "vitest";
import { addExport, addToList, removeYear } from "../../../tools/new-rule-set/edit-sources.ts";

const request = { authority: "ombudsman-ri", year: 2020, part: undefined };

const list = `import { a } from "./menpan-skm/2017.ts";

function published() {
  return {
    "menpan-skm": {
      2017: [a],
    },
    "ombudsman-ri": {
      2019: [b],
      2021: [c],
    },
  };
}
`;

describe("addToList(text, request)", () => {
  test.each([
    ["between two years", request, "      2019: [b],\n      2020: [ombudsmanRi2020],\n      2021: [c],\n"],
    ["before the first", { ...request, year: 2013 }, "{\n      2013: [ombudsmanRi2013],\n      2019: [b],\n"],
    [
      "after the last",
      { ...request, year: 2099 },
      "      2021: [c],\n      2099: [ombudsmanRi2099],\n    },\n",
    ],
    [
      "of another authority",
      { ...request, authority: "menpan-skm" },
      "      2017: [a],\n      2020: [menpanSkm2020],\n    },\n",
    ],
    [
      "as a second part of a year",
      { ...request, year: 2019, part: "pemda" },
      "{\n      2019: [b, ombudsmanRi2019Pemda],\n      2021: [c],\n",
    ],
  ])("adds a year %s", (_, asked, expected) => {
    expect(addToList(list, asked)).toContain(expected);
  });

  test("imports the rule set", () => {
    expect(addToList(list, request)).toContain('import { ombudsmanRi2020 } from "./ombudsman-ri/2020.ts";\n');
    expect(addToList(list, { ...request, part: "pemda" })).toContain(
      'import { ombudsmanRi2020Pemda } from "./ombudsman-ri/2020/pemda.ts";\n',
    );
  });

  test("fails where the list looks otherwise", () => {
    expect(() => addToList(list, { ...request, authority: "no-such" })).toThrow("has no list of no-such");
  });
});

test("addExport(text, request) adds the named export beside the others", () => {
  const text = `export { resolve } from "./rules/index.ts";\nexport { b } from "./rules/ombudsman-ri/2019.ts";\n`;
  expect(addExport(text, request)).toBe(
    `export { resolve } from "./rules/index.ts";\nexport { ombudsmanRi2020 } from "./rules/ombudsman-ri/2020.ts";\nexport { b } from "./rules/ombudsman-ri/2019.ts";\n`,
  );
});

describe("removeYear(text, request)", () => {
  const entry = (authority: string, year: number) =>
    `    {\n      ${authority},\n      year: ${year},\n      sources: [\n        "x",\n      ],\n    },\n`;
  const text = (...entries: string[]) =>
    `  const authority = "ombudsman-ri";\n  return [\n${entries.join("")}  ];\n`;
  const entries = [entry("authority", 2014), entry("authority", 2020), entry('authority: "other"', 2020)];

  test("takes the year of the authority out, and no other", () => {
    expect(removeYear(text(...entries), request)).toBe(text(entries[0]!, entries[2]!));
    expect(removeYear(text(...entries), { ...request, authority: "other" })).toBe(
      text(entries[0]!, entries[1]!),
    );
  });

  test("leaves the text where the year is not there", () => {
    expect(removeYear(text(...entries), { ...request, year: 2099 })).toBe(text(...entries));
  });
});
