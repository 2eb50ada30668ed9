/** A stream of a process, as far as it is needed. */
interface Stream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Goes back to the beginning of the line and clears it. */
const CLEARED = "\r\x1b[K";

/** Where a command writes to: its answer, and how far it has come, which is no part of the answer. */
export interface Terminal {
  readonly write: (text: string) => void;
  readonly progress: (text: string) => void;
}

/** Progress is told only to a person at a terminal, on one line that is written over and gone once there is an answer. */
export function terminalOn(out: Stream, beside: Stream): Terminal {
  let isTold = false;
  return {
    write(text) {
      if (isTold) beside.write(CLEARED);
      isTold = false;
      out.write(`${text}\n`);
    },
    progress(text) {
      if (!beside.isTTY) return;
      beside.write(CLEARED + text);
      isTold = true;
    },
  };
}
