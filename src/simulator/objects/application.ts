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
    opens: {
      createWorkbook: (base64) => createdObject(book, base64),
    },
  };
}

/** Excel.WorkbookCreated: another workbook, which is hidden until it is opened in a window of its own. */
function createdObject(book: Book, base64: unknown): HostObject {
  const bytes = packageOf(base64);
  return {
    type: "WorkbookCreated",
    calls: {
      open() {
        book.openBeside(bytes);
        return null;
      },
    },
  };
}

/** The bytes of a file that a request brings along. */
export function packageOf(base64: unknown): Uint8Array {
  if (typeof base64 !== "string") throw errors.invalidArgument();
  try {
    return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  } catch {
    throw errors.invalidArgument();
  }
}
