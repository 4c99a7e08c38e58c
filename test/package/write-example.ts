import { prepareExample } from "../docs/prepare-example.ts";

/** Writes an example of a page as a program that imports the package by its name and checks what the comments state. */
export async function writeExample(code: string): Promise<string> {
  const { script } = await prepareExample(code);
  return `import assert from "node:assert/strict";
const importModule = (name) => import(name);
const check = (value, text) => assert.deepEqual(value, new Function(\`return (\${text}\\n);\`)());
const checkThrows = (statement, text) =>
  assert.rejects(statement, (error) => error.message.includes(text));
${script}
`;
}
