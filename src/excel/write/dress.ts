import type { Dress } from "../../core/edits/dress";
import { blocksOf, cellRange, rangeOf, type Targeted } from "../cells/blocks";
import { loadCellLooks, NONE, SIDES, type CellLook } from "../cells/cellLooks";
import { reading, writing, type Host } from "../host";

/** What a step put on a cell that had nothing of the kind, as the journal keeps it. */
export interface Dressing {
  readonly isBold: boolean;
  readonly isFramed: boolean;
  /** How wide its column was made, in Excel's own measure; null where it stayed. */
  readonly width: number | null;
}

/** A cell that is dressed, or is to be. */
export interface Dressed extends Targeted {
  readonly dressing: Dressing;
}

const LINE = "Continuous";
/** A column of the usual width in pixels, and those of a digit and of the room beside the digits. */
const [USUAL, DIGIT, ROOM] = [64, 7, 5];
/** Excel rounds widths to whole pixels. */
const PIXEL = 1.5;

/** What of a dress is put on a cell that looks so: what it has of its own, it keeps. Null where that leaves nothing. */
export function dressingFor(dress: Dress, look: CellLook): Dressing | null {
  const isBold = dress.isBold && !look.isBold;
  const isFramed = dress.isFramed && look.lines.every((line) => line === NONE);
  const { width: digits } = dress;
  const width =
    digits !== undefined && look.column?.isUsual ? (look.column.width * (digits * DIGIT + ROOM)) / USUAL : null;
  return isBold || isFramed || width !== null ? { isBold, isFramed, width } : null;
}

export function putOn(host: Host, dressed: readonly Dressed[]): Promise<void> {
  return change(host, dressed, true);
}

/** Takes off what a step put on; what somebody has changed since stays as it is. */
export async function takeOff(host: Host, dressed: readonly Dressed[]): Promise<void> {
  if (dressed.length === 0) return;
  const looks = await reading(host, async (context) => {
    const loaded = loadCellLooks(context, dressed, ({ dressing }) => dressing.width !== null);
    await context.sync();
    return loaded();
  });
  const ours = dressed.flatMap((one) => {
    const look = looks.get(one);
    return look ? [{ ...one, dressing: stillThere(one.dressing, look) }] : [];
  });
  await change(host, ours, false);
}

function stillThere({ isBold, isFramed, width }: Dressing, look: CellLook): Dressing {
  return {
    isBold: isBold && look.isBold,
    isFramed: isFramed && look.lines.every((line) => line === LINE),
    width: width !== null && look.column && Math.abs(look.column.width - width) < PIXEL ? width : null,
  };
}

function change(host: Host, dressed: readonly Dressed[], isOn: boolean): Promise<void> {
  if (dressed.length === 0) return Promise.resolve();
  return writing(host, async (context) => {
    for (const block of blocksOf(dressed)) {
      const range = rangeOf(context, block);
      range.setCellProperties(
        block.rows.map((row) => row.map(({ dressing }) => ({ format: formatOf(dressing, isOn) }))),
      );
    }
    for (const item of dressed.filter(({ dressing }) => dressing.width !== null)) {
      const { format } = cellRange(context, item);
      if (isOn && item.dressing.width !== null) format.columnWidth = item.dressing.width;
      else format.useStandardWidth = true;
    }
    await context.sync();
  });
}

function formatOf({ isBold, isFramed }: Dressing, isOn: boolean): Excel.CellPropertiesFormat {
  const line: Excel.CellBorder = { style: isOn ? LINE : NONE };
  return {
    ...(isBold && { font: { bold: isOn } }),
    ...(isFramed && { borders: Object.fromEntries(SIDES.map((side) => [side, line])) }),
  };
}
