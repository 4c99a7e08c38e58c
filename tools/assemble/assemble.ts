import openWabt from "wabt";

/** The module that holds the WebAssembly of a text in hexadecimal digits. */
export async function assemble(text: string): Promise<string> {
  const wabt = await openWabt();
  const binary = wabt.parseWat("add-four.wat", text, { simd: true }).toBinary({}).buffer;
  const lines =
    Buffer.from(binary)
      .toString("hex")
      .match(/.{1,100}/g) ?? [];
  return [
    "/** The WebAssembly of add-four.wat in hexadecimal digits, as `npm run assemble` writes it. */",
    "export const addFourBinary: string = [",
    ...lines.map((line) => `  "${line}",`),
    '].join("");',
    "",
  ].join("\n");
}
