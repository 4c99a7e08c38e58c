import type { SingleBar } from "cli-progress";
import type { Locale } from "../../index.ts";
import { words } from "../../locale/words.ts";
import type { Watch } from "../input/open-bytes.ts";
import type { Io } from "../io.ts";

/** How long a run is quiet, in milliseconds. */
const patience = 2000;

/** A progress bar that may come. */
export interface Progress {
  readonly watch: Watch;
  /** Takes the bar away, where there is one. */
  readonly stop: () => void;
}

/** Shows on a terminal how much was read, once that takes longer than two seconds. */
export function startProgress({ stderr, now = () => performance.now() }: Io, language: Locale): Progress {
  const begun = now();
  let bar: SingleBar | undefined;
  const show = async (size: number | undefined) => {
    // few runs take that long
    const { SingleBar } = (await import("cli-progress")).default;
    const what = size === undefined ? "{value} MB" : "[{bar}] {percentage}% | {value}/{total} MB";
    const stream = stderr as NodeJS.WritableStream;
    const shown = new SingleBar({
      stream,
      format: `${words.reading[language]} ${what}`,
      clearOnComplete: true,
    });
    shown.start(toMegabytes(size ?? 0), 0);
    return shown;
  };
  return {
    async watch(read, size) {
      if (stderr.isTTY !== true || now() - begun <= patience) return;
      bar ??= await show(size);
      bar.update(toMegabytes(read));
    },
    stop: () => bar?.stop(),
  };
}

function toMegabytes(bytes: number): number {
  return Math.ceil(bytes / 1e6);
}
