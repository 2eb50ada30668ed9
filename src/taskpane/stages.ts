import type { Stage } from "../text/pane/texts";
import type { WorkbookPort } from "../workbook";

/** How far a piece of work is. */
export interface Running {
  readonly stage: Stage;
  /** From 0 to 1; of the stage, not of all the work. */
  readonly share: number;
}

/** Reading and checking change nothing and may end at any time; what is being written is written to its end. */
export function canStop({ stage }: Running): boolean {
  return stage === "reading" || stage === "checking";
}

/**
 * The same port, which says what it is about to do with the workbook; `givingUp` tells when nobody waits any more for
 * what changes it.
 */
export function announcing(
  port: WorkbookPort,
  enter: (stage: Stage) => void,
  givingUp: () => AbortSignal | undefined,
): WorkbookPort {
  return {
    ...port,
    read(watch) {
      enter("reading");
      return port.read(watch);
    },
    apply(plan) {
      enter("writing");
      return port.apply(plan, givingUp());
    },
    chart(plan) {
      enter("writing");
      return port.chart(plan, givingUp());
    },
    addSheet(plan) {
      enter("writing");
      return port.addSheet(plan, givingUp());
    },
    addCopies(plan) {
      enter("writing");
      return port.addCopies(plan, givingUp());
    },
    undo(whose) {
      enter("undoing");
      return port.undo(whose, givingUp());
    },
    forget() {
      enter("writing");
      return port.forget(givingUp());
    },
  };
}
