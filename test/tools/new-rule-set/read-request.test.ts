import { describe, expect, test } from "vitest";
import { listPublished } from "../../../src/rules/published.ts";
import { idOf, readRequest } from "../../../tools/new-rule-set/read-request.ts";

// as it was when 2025 was the last year
const all = listPublished().filter(({ year }) => year <= 2025);
const usage =
  "npm run new-rule-set -- AUTHORITY YEAR [PART], as in: npm run new-rule-set -- ombudsman-ri 2027 pemda";

describe("readRequest(words, all)", () => {
  test.each([
    ["ombudsman-ri 2099", { authority: "ombudsman-ri", year: 2099, part: undefined }],
    ["ombudsman-ri/2099", { authority: "ombudsman-ri", year: 2099, part: undefined }],
    ["menpan-skm 2099", { authority: "menpan-skm", year: 2099, part: undefined }],
    ["ombudsman-ri 2099 pemda", { authority: "ombudsman-ri", year: 2099, part: "pemda" }],
    ["ombudsman-ri/2099/pemda", { authority: "ombudsman-ri", year: 2099, part: "pemda" }],
  ])("%s", (line, expected) => {
    const request = readRequest(line.split(" "), all);
    expect(request).toEqual(expected);
    if (typeof request !== "string") expect(idOf(request)).toBe(line.replaceAll(" ", "/"));
  });

  test("takes the other part of a year that has one", () => {
    const pemda = all.filter(({ id }) => id === "ombudsman-ri/2019/pemda");
    const others = all.filter(({ year }) => year !== 2019);
    expect(readRequest(["ombudsman-ri", "2019", "kementerian-lembaga"], [...others, ...pemda])).toEqual({
      authority: "ombudsman-ri",
      year: 2019,
      part: "kementerian-lembaga",
    });
  });

  test.each([
    ["", `usage: ${usage}`],
    ["ombudsman-ri", `usage: ${usage}`],
    ["ombudsman-ri 2099 pemda more", `usage: ${usage}`],
    ["ombudsman-ri 2099/", `usage: ${usage}`],
    ["no-such 2099", "there is no authority no-such; there are menpan-skm, ombudsman-ri"],
    ["ombudsman-ri 1999", `1999 is not a year such as 2027; ${usage}`],
    ["ombudsman-ri 99", `99 is not a year such as 2027; ${usage}`],
    ["ombudsman-ri 2099.5", `2099.5 is not a year such as 2027; ${usage}`],
    [
      "ombudsman-ri 2099 desa",
      "ombudsman-ri has no rule sets for a part desa of the regions; there are kementerian-lembaga, pemda",
    ],
    [
      "menpan-skm 2099 pemda",
      "menpan-skm has no rule sets for a part pemda of the regions; none is for a part",
    ],
    [
      "ombudsman-ri 2025",
      "ombudsman-ri/2025 is there already; a correction of it is a new version beside it, not a new rule set",
    ],
    [
      "ombudsman-ri 2019 pemda",
      "ombudsman-ri/2019/pemda is there already; a correction of it is a new version beside it, not a new rule set",
    ],
    [
      "ombudsman-ri 2019",
      "ombudsman-ri/2019 would apply to types of region that ombudsman-ri/2019/kementerian-lembaga applies to already",
    ],
    [
      "ombudsman-ri 2025 pemda",
      "ombudsman-ri/2025/pemda would apply to types of region that ombudsman-ri/2025 applies to already",
    ],
  ])("%s is refused in a line", (line, refusal) => {
    expect(readRequest(line.split(" "), all)).toBe(refusal);
  });
});
