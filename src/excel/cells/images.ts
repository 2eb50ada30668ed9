import type { CellValue } from "../../core/grid/sheet";
import type { Block, Targeted } from "./blocks";
import { cellValue, hostContent } from "./content";
import type { Image } from "../journal/journal";

/** A cell of a block, as Excel holds and shows it. */
export interface Seen<T extends Targeted> {
  readonly item: T;
  readonly image: Image;
  readonly shows: CellValue;
}

/** Asks for all that `seenIn` needs; a request has to follow. */
export function loadImages(range: Excel.Range): void {
  range.load({ formulas: true, values: true, numberFormat: true });
}

/** The cells of a block, once its range is loaded. */
export function seenIn<T extends Targeted>(block: Block<T>, range: Excel.Range): readonly Seen<T>[] {
  const formulas = range.formulas as readonly (readonly unknown[])[];
  const values = range.values as readonly (readonly unknown[])[];
  const formats = range.numberFormat as readonly (readonly unknown[])[];
  return block.rows.flatMap((row, down) =>
    row.map((item, right) => {
      const value = values[down]?.[right];
      const image = { content: hostContent(formulas[down]?.[right], value), format: String(formats[down]?.[right]) };
      return { item, image, shows: cellValue(value) };
    }),
  );
}
