import type { Source } from "../plan/program/program.ts";
import { addFourBinary } from "./add-four-binary.ts";
import { blockSize } from "./kernels.ts";

/** Adds columns four rows at a time, where the machine can: the same sums as `addFour`, whole blocks only. */
export interface Simd {
  /** The blocks that it can add to. */
  readonly blocks: readonly Int32Array[];
  /** As `addFour` for a block of these, from `start` on. */
  readonly addFour: (
    block: Int32Array,
    values: readonly Int32Array[],
    coefficients: readonly number[],
    source: Source,
    start: number,
  ) => boolean;
}

type AddFour = (...given: number[]) => number;

/** As much of WebAssembly as is used here; a page may forbid it, an old machine may not have it. */
interface Assembly {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Instance: new (
    module: object,
    imports: object,
  ) => { readonly exports: { readonly addFour: AddFour } };
}

const bytes = 4 * blockSize;
const page = 2 ** 16;

/** Makes so many blocks; null where WebAssembly or its SIMD is not there, or not allowed. */
export function openSimd(count: number): Simd | null {
  const { WebAssembly: assembly } = globalThis as unknown as { readonly WebAssembly: Assembly };
  try {
    const module = new assembly.Module(bytesOf(addFourBinary));
    const memory = new assembly.Memory({ initial: Math.ceil(((count + 4) * bytes) / page) });
    const { exports } = new assembly.Instance(module, { "": { memory } });
    return simdOf(memory.buffer, exports.addFour, count);
  } catch {
    return null;
  }
}

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g)!, (byte) => Number.parseInt(byte, 16));
}

function simdOf(buffer: ArrayBuffer, add: AddFour, count: number): Simd {
  const blocks = Array.from({ length: count }, (_, i) => new Int32Array(buffer, i * bytes, blockSize));
  const columns = [0, 1, 2, 3].map((i) => new Int32Array(buffer, (count + i) * bytes, blockSize));
  return {
    blocks,
    addFour(block, values, coefficients, { least, most }, start) {
      for (const [i, column] of columns.entries()) column.set(values[i]!.subarray(start, start + blockSize));
      return add(block.byteOffset, count * bytes, bytes, ...coefficients, least, most) === 0;
    },
  };
}
