import type { Stage } from "../../text/pane/texts";
import type { WorkbookPort } from "../../workbook";

/** How far a piece of work is. */
export interface Running {
  readonly stage: Stage;
  /** From 0 to 1; of the stage, not of all the work. */
  readonly share: number;
  /** How many sheets are looked through for tables, which is the first half of a check. */
  readonly sheets?: number;
}

/** The sheet that a check has come to; null once it has all tables, and goes on with these. */
export function sheetReached({ share, sheets }: Running): number | null {
  return sheets === undefined || share >= 1 / 2 ? null : Math.floor(share * 2 * sheets) + 1;
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
    mark(plan) {
      enter("writing");
      return port.mark(plan, givingUp());
    },
    addCopies(plan) {
      enter("writing");
      return port.addCopies(plan, givingUp());
    },
    undo(whose) {
      enter("undoing");
      return port.undo(whose, givingUp());
    },
    undoStep(id) {
      enter("undoing");
      return port.undoStep(id, givingUp());
    },
    removeCopies(ids) {
      enter("undoing");
      return port.removeCopies(ids, givingUp());
    },
    forget() {
      enter("writing");
      return port.forget(givingUp());
    },
  };
}
