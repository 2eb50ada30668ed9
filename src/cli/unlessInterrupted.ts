const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/**
 * Does what would leave something half done where the program was ended in the middle of it. Ctrl+C stops it by the signal
 * that it is given, and ends the program once it has tidied up.
 */
export async function unlessInterrupted<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  const met: NodeJS.Signals[] = [];
  const onSignal = (signal: NodeJS.Signals) => {
    met.push(signal);
    stop.abort();
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  try {
    return await work(stop.signal);
  } finally {
    for (const signal of SIGNALS) process.off(signal, onSignal);
    for (const signal of met) process.kill(process.pid, signal);
  }
}
