import type { Edit } from "../../../edits/edit";
import type { Cell } from "../../../grid/address";
import type { Sheet } from "../../../grid/sheet";
import type { SingleFigures } from "./singleFigures";
import type { Columns } from "./summaryLines";
import type { RowRole } from "./summaryRows";

/** A summary for a matrix that has none: rows below it, labelled as offices label them. */
export interface Plan {
  readonly rows: ReadonlyMap<RowRole, number>;
  readonly figures: SingleFigures;
  readonly labels: readonly Edit[];
}

/** The labels of the published reports, in their order. */
const LABELS = {
  sum: "ΣNilai /Unsur",
  nrr: "NRR / unsur",
  nrrSub: "NRR/unsur (tambahan sub unsur)",
  weighted: "NRR tertbg/unsur",
  ikm: "Hasil Konversi IKM Unit pelayanan",
  mutu: "Mutu Pelayanan",
  kinerja: "Kinerja Unit Pelayanan",
} as const;

/** How far below the respondents an empty place is looked for. */
const REACH = 60;

/**
 * Plans a summary in the first rows below the respondents that are empty across the whole width of the table. Gives the
 * filled cell that is in the way where there are none.
 */
export function planSummary(
  sheet: Sheet,
  columns: Columns,
  lastRow: number,
  limit: number,
  withSubQuestions: boolean,
): Plan | Cell {
  const names = (Object.keys(LABELS) as (keyof typeof LABELS)[]).filter(
    (name) => withSubQuestions || name !== "nrrSub",
  );
  const hasRoomBeside = columns.right > columns.lastUnsur;
  const right = hasRoomBeside ? columns.lastUnsur + 1 : columns.lastUnsur;
  let top = lastRow + 1;
  for (let obstacle = filledCell(sheet, columns.left, right, top, names.length); obstacle;) {
    if (obstacle.row + names.length > Math.min(limit, lastRow + REACH)) return obstacle;
    top = obstacle.row + 1;
    obstacle = filledCell(sheet, columns.left, right, top, names.length);
  }
  const rowOf = new Map(names.map((name, index) => [name, top + index]));
  const single = (name: keyof typeof LABELS): Cell => ({
    row: rowOf.get(name) ?? top,
    column: hasRoomBeside ? right : columns.firstUnsur,
  });
  return {
    rows: new Map([...rowOf].flatMap(([name, row]) => (isRow(name) ? [[name, row] as const] : []))),
    figures: {
      total: hasRoomBeside ? single("weighted") : null,
      ikm: single("ikm"),
      ikmCopies: [],
      ikmShares: [],
      ikmTexts: [],
      mutu: single("mutu"),
      kinerja: single("kinerja"),
    },
    labels:
      columns.labelsEnd !== columns.firstUnsur || columns.left === columns.firstUnsur
        ? []
        : labelEdits(sheet, columns.left, rowOf),
  };
}

function isRow(name: keyof typeof LABELS): name is "sum" | "nrr" | "nrrSub" | "weighted" {
  return name === "sum" || name === "nrr" || name === "nrrSub" || name === "weighted";
}

/** The lowest filled cell of a block, or null where the block is empty. */
function filledCell(sheet: Sheet, left: number, right: number, top: number, height: number): Cell | null {
  for (let row = top + height - 1; row >= top; row--) {
    for (let column = left; column <= right; column++) if (!sheet.isEmpty(row, column)) return { row, column };
  }
  return null;
}

function labelEdits(sheet: Sheet, column: number, rows: ReadonlyMap<keyof typeof LABELS, number>): Edit[] {
  return [...rows].map(([name, row]) => ({ sheet: sheet.name, cell: { row, column }, value: LABELS[name] }));
}
