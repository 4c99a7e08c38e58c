import type { Io } from "../io.ts";

/** Whether standard output takes colours: `FORCE_COLOR`, else `NO_COLOR`, else what the terminal can. */
export function wantsColour({ stdout, env }: Io): boolean {
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  if (env["NO_COLOR"]) return false;
  return stdout.isTTY === true && (stdout.hasColors?.(env) ?? true);
}
