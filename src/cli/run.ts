import { terminalOn } from "./terminal";

type Main = (
  args: readonly string[],
  write: (text: string) => void,
  progress: (text: string) => void,
) => Promise<number>;

/** Runs a command and ends the process with its exit code; output that nobody reads any more is no fault. */
export function run(main: Main): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  const { write, progress } = terminalOn(process.stdout, process.stderr);
  main(process.argv.slice(2), write, progress).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      process.exitCode = 2;
    },
  );
}
