import type { Book, CalculationMode } from "../book/book";
import type { HostObject } from "../protocol/hostObject";
import { errors } from "../protocol/officeError";

const MODES: readonly CalculationMode[] = ["Automatic", "AutomaticExceptTables", "Manual"];

/** Excel.Application. */
export function applicationObject(book: Book): HostObject {
  return {
    type: "Application",
    reads: { calculationMode: () => book.calculationMode },
    writes: {
      calculationMode(mode) {
        const known = MODES.find((one) => one === mode);
        if (!known) throw errors.invalidArgument();
        book.calculationMode = known;
      },
    },
    calls: {
      calculate: (type) => book.calculate(type !== "Recalculate"),
      // A book without a screen has nothing to suspend, and one on a page is drawn only when the batch is through.
      suspendScreenUpdatingUntilNextSync: () => null,
    },
  };
}
