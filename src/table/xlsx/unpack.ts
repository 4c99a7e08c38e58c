import { strFromU8, unzipSync } from "fflate";
import { refusal } from "../problems.ts";

/** The most that a workbook may be, unpacked: a sheet of some millions of cells. */
const mostUnpacked = 1 << 28;

/** The parts of a workbook by their paths, unpacked as far as they are read. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/**
 * Unpacks the parts of an archive that are asked for. What they declare to be unpacked is added up before
 * anything is, and no part gets more than it declares.
 */
export function unpack(bytes: Uint8Array, wanted: (path: string) => boolean): Parts {
  let total = 0;
  let isTooLarge = false;
  let parts: Parts;
  try {
    parts = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!wanted(name)) return false;
        total += originalSize;
        isTooLarge ||= total > mostUnpacked;
        return !isTooLarge;
      },
    });
  } catch {
    throw refusal("table-format", { format: "damaged" });
  }
  if (isTooLarge) throw refusal("table-too-large", { limit: mostUnpacked, of: "unpacked-bytes" });
  return parts;
}

/** A part as text; undefined where there is none. */
export function textOfPart(parts: Parts, path: string): string | undefined {
  const part = Object.hasOwn(parts, path) ? parts[path] : undefined;
  return part === undefined ? undefined : strFromU8(part);
}
