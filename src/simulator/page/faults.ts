import { cellName } from "../../core/grid/address";
import type { FaultName } from "../../text/simulator/texts";
import type { Simulator } from "../simulator";

/** A fault that stays until it is switched off. */
interface LastingFault {
  isOn(simulator: Simulator): boolean;
  turn(simulator: Simulator, isOn: boolean): void;
}

const SMALL = 20 * 1024;
const USUAL = 5 * 1024 * 1024;

export const LASTING_FAULTS = {
  protected: {
    isOn: ({ book }) => book.activeSheet.isProtected,
    turn({ book }, isOn) {
      book.activeSheet.isProtected = isOn;
    },
  },
  cellEdit: {
    isOn: ({ host }) => host.faults.isCellEdited,
    turn({ host }, isOn) {
      if (isOn) host.faults.startCellEdit();
      else host.faults.endCellEdit();
    },
  },
  smallLimits: {
    isOn: ({ host }) => host.faults.limits.request === SMALL,
    turn({ host }, isOn) {
      host.faults.limits.request = isOn ? SMALL : USUAL;
      host.faults.limits.response = isOn ? SMALL : USUAL;
    },
  },
  filtered: {
    isOn: ({ host }) => host.faults.misplacesWrites,
    turn({ host, book }, isOn) {
      const { activeSheet: sheet } = book;
      const bottom = sheet.usedArea(true)?.bottom ?? 0;
      for (let row = 1; row <= bottom; row += 2) sheet.hideRows(row, row, isOn);
      host.faults.misplacesWrites = isOn;
    },
  },
} satisfies Partial<Record<FaultName, LastingFault>>;

/** Lets something happen once, with the sheet and the cell that are in front now; calls back when it happens. */
type Arm = (simulator: Simulator, happens: () => void) => void;

export const PASSING_FAULTS = {
  renamed({ host, book }, happens) {
    const { name } = book.activeSheet;
    host.faults.beforeRequest(1, () => {
      happens();
      book.renameSheet(name, `${name} (2)`);
    });
  },
  removed({ host, book }, happens) {
    const { name } = book.activeSheet;
    host.faults.beforeRequest(1, () => {
      happens();
      book.removeSheet(name);
    });
  },
  foreignEdit({ host, book }, happens) {
    const { name } = book.activeSheet;
    const { top: row, left: column } = book.screen.selection;
    host.faults.beforeWrite(() => {
      happens();
      book.type(name, cellName({ row, column }), 1);
    });
  },
  failure({ host }, happens) {
    host.faults.beforeRequest(1, happens);
    host.faults.failRequest("GeneralException");
  },
} satisfies Partial<Record<FaultName, Arm>>;
