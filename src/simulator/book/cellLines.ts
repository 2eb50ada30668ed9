import { BooleanNumber, BorderStyleTypes, type IStyleData, type Nullable } from "@univerjs/core";
import type { Cell } from "../../core/grid/address";

export const LINE_SIDES = ["top", "left", "bottom", "right"] as const;
export type LineSide = (typeof LINE_SIDES)[number];

const NONE = "None";
/** What Excel calls the kinds of lines; any other kind is told as the usual one. */
const STYLES: Readonly<Record<string, BorderStyleTypes>> = {
  Continuous: BorderStyleTypes.THIN,
  Dash: BorderStyleTypes.DASHED,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
};
const BLACK = { rgb: "#000000" };

/** The cell beyond each side, and the side on which the two meet. */
const BEYOND: Readonly<Record<LineSide, readonly [down: number, right: number, LineSide]>> = {
  top: [-1, 0, "bottom"],
  left: [0, -1, "right"],
  bottom: [1, 0, "top"],
  right: [0, 1, "left"],
};

/** The look of a cell as Univer has it, and a way to change a part of it. */
interface Looks {
  readonly read: (cell: Cell) => Nullable<IStyleData>;
  readonly change: (cell: Cell, style: IStyleData) => void;
}

/** The bold type, the fill and the lines of a sheet's cells. Two cells share the line between them, whichever of them it was put on. */
export class CellLines {
  constructor(private readonly looks: Looks) {}

  isBold(cell: Cell): boolean {
    return this.looks.read(cell)?.bl === BooleanNumber.TRUE;
  }

  setBold(cell: Cell, isBold: boolean): void {
    this.looks.change(cell, { bl: isBold ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  /** The colour that fills it, as "#FFC7CE"; null where nothing does. */
  fill(cell: Cell): string | null {
    return this.looks.read(cell)?.bg?.rgb ?? null;
  }

  setFill(cell: Cell, colour: string | null): void {
    this.looks.change(cell, { bg: colour === null ? null : { rgb: colour } });
  }

  /** As Excel calls it: "None", "Continuous". */
  style(cell: Cell, side: LineSide): string {
    const [beyond, shared] = across(cell, side);
    const kind = this.#kind(cell, side) ?? (beyond && this.#kind(beyond, shared));
    if (kind === null) return NONE;
    return Object.keys(STYLES).find((name) => STYLES[name] === kind) ?? "Continuous";
  }

  setStyle(cell: Cell, side: LineSide, style: string): void {
    const kind = STYLES[style] ?? BorderStyleTypes.THIN;
    const [beyond, shared] = across(cell, side);
    this.#draw(cell, side, style === NONE ? null : kind);
    if (style === NONE && beyond && this.#kind(beyond, shared) !== null) this.#draw(beyond, shared, null);
  }

  #kind(cell: Cell, side: LineSide): BorderStyleTypes | null {
    const kind = this.looks.read(cell)?.bd?.[key(side)]?.s;
    return kind === undefined || kind === BorderStyleTypes.NONE ? null : kind;
  }

  #draw(cell: Cell, side: LineSide, kind: BorderStyleTypes | null): void {
    this.looks.change(cell, { bd: { [key(side)]: kind === null ? null : { s: kind, cl: BLACK } } });
  }
}

function across({ row, column }: Cell, side: LineSide): readonly [Cell | null, LineSide] {
  const [down, right, shared] = BEYOND[side];
  const beyond = { row: row + down, column: column + right };
  return [beyond.row < 0 || beyond.column < 0 ? null : beyond, shared];
}

function key(side: LineSide): "t" | "l" | "b" | "r" {
  return side.charAt(0) as "t" | "l" | "b" | "r";
}
