import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";

/** Signals by which whoever runs the command ends it. */
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Starts a command line of the shell as a process group of its own, so that all that it starts can be ended with it:
 * the shell may be only the parent of the program, which may never notice that nobody reads what it writes.
 */
export function startProgram(command: string): ChildProcessWithoutNullStreams {
  const child = spawn(command, { shell: true, stdio: ["pipe", "pipe", "pipe"], detached: canGroup });
  // a group of its own is not reached by what ends the command
  const passOn = (signal: NodeJS.Signals): void => {
    stopProgram(child);
    process.kill(process.pid, signal);
  };
  for (const signal of signals) process.once(signal, passOn);
  child.on("close", () => {
    for (const signal of signals) process.off(signal, passOn);
  });
  return child;
}

/** Ends a program and what it started. */
export function stopProgram(child: ChildProcessWithoutNullStreams): void {
  for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy();
  if (!canGroup || child.pid === undefined) child.kill("SIGKILL");
  else endGroup(child.pid);
}

function endGroup(id: number): void {
  try {
    process.kill(-id, "SIGKILL");
  } catch (error) {
    // it may have ended before all that it wrote was read
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

/** Windows has no process groups; a detached process would have a window there. */
const canGroup = process.platform !== "win32";
