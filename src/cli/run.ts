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
  const write = (text: string) => process.stdout.write(`${text}\n`);
  main(process.argv.slice(2), write, tellProgress).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      process.exitCode = 2;
    },
  );
}

/** Progress is told to a person at a terminal, on one line that is written over; it is no part of what is printed. */
function tellProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
}
