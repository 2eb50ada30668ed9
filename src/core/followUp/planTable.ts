import type { Edit } from "../edits/edit";
import type { EditGroup } from "../edits/group";
import { cellName } from "../grid/address";
import { areaAround } from "../grid/area";
import { sheetPrefix } from "../grid/sheetPrefix";
import type { Rated, Ratings } from "../ratings/ratings";
import type { Table } from "../tables/table";
import { planTitle } from "./planTitle";

/** The table of a plan, for a sheet of its own; right as long as the figures of the survey are what they were. */
export type PlanTable = EditGroup;

interface Planned {
  readonly survey: Table;
  readonly ratings: Ratings;
  readonly priorities: readonly Rated[];
  readonly sheet: string;
}

interface Column {
  readonly heading: string;
  /** Digits that it has room for; left out where it stays as wide as any. */
  readonly width?: number;
}

const HEADER = 2;
const LOOKS = { nrr: { format: "0.000", isPercent: false }, index: { format: "0.00", isPercent: false } } as const;
const HEADINGS = { nrr: "NRR", index: "Indeks" } as const;

/**
 * A row for each priority; what is to be done, when and by whom is left to people:
 *
 *   Rencana Tindak Lanjut Hasil Survei Kepuasan Masyarakat (SKM) Triwulan II Tahun 2024
 *
 *   No │ Prioritas Unsur │ NRR        │ Program/Kegiatan │ Waktu │ Penanggung Jawab
 *   1  │ Waktu           │ =SKM!D145  │                  │       │
 *   2  │ Prosedur        │ =SKM!C145  │                  │       │
 */
export function planTable({ survey, ratings, priorities, sheet }: Planned): PlanTable {
  const columns = columnsFor(ratings.of, priorities);
  const heading = {
    sheet,
    cell: { row: 0, column: 0 },
    value: planTitle(survey),
    dress: { isBold: true, isFramed: false },
  };
  const header = columns.map(({ heading: value, width }, column): Edit => ({
    sheet,
    cell: { row: HEADER, column },
    value,
    dress: { isBold: true, isFramed: true, ...(width !== undefined && { width }) },
  }));
  const rows = priorities.flatMap((priority, at) =>
    columns.map((_, column): Edit => {
      const content = contentOf(column, at + 1, priority, survey, ratings.of);
      return { sheet, cell: { row: HEADER + 1 + at, column }, ...content, dress: { isBold: false, isFramed: true } };
    }),
  );
  return { edits: [heading, ...header, ...rows], basis: basisOf(survey, ratings) };
}

function columnsFor(of: Ratings["of"], priorities: readonly Rated[]): readonly Column[] {
  return [
    { heading: "No" },
    { heading: "Prioritas Unsur", width: widthOf(priorities.map(({ name }) => name)) },
    { heading: HEADINGS[of] },
    { heading: "Program/Kegiatan", width: 45 },
    { heading: "Waktu", width: 20 },
    { heading: "Penanggung Jawab", width: 25 },
  ];
}

/** Room for the longest name, within reason. */
function widthOf(names: readonly string[]): number {
  return Math.min(60, Math.max(20, ...names.map(({ length }) => length + 2)));
}

/** The figure is read from its cell, so that it moves with the survey; one that is typed as text Excel would not read. */
function contentOf(column: number, number: number, { name, figure, stated }: Rated, survey: Table, of: Ratings["of"]) {
  if (column === 0) return { value: number };
  if (column === 1) return { value: name };
  if (column > 2 || !stated) return { value: null };
  const look = LOOKS[of];
  if (survey.reader.isText(stated.cell)) return { value: figure.valueOf(), look };
  const shown = survey.sheet.value(stated.cell.row, stated.cell.column);
  return { formula: `=${sheetPrefix(survey.sheet.name)}${cellName(stated.cell)}`, value: shown, look };
}

/** Which unsur come first depends on all of them. */
function basisOf({ sheet }: Table, { unsur }: Ratings): EditGroup["basis"] {
  const cells = unsur.flatMap(({ stated }) => stated?.cell ?? []);
  return cells.length === 0 ? [] : [{ sheet: sheet.name, area: areaAround(cells) }];
}
