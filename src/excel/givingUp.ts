import type { Host } from "./host";
import { Met } from "./obstacles";

/**
 * The same host, until the person gives up waiting for it: from then on whatever it was asked for is `unsure`, it is
 * asked for nothing more, and what it answers late is nobody's concern. What had been sent by then may still be done;
 * the journal, which is sent along, knows of it.
 */
export function untilGivenUp(host: Host, signal: AbortSignal | undefined): Host {
  if (!signal) return host;
  return {
    ...host,
    run: (options, batch) =>
      new Promise((resolve, reject) => {
        const giveUp = () => {
          reject(new Met("unsure", "The person gave up waiting for Excel."));
        };
        signal.addEventListener("abort", giveUp);
        if (signal.aborted) giveUp();
        else
          host
            .run(options, batch)
            .then(resolve, reject)
            .finally(() => {
              signal.removeEventListener("abort", giveUp);
            });
      }),
  };
}
