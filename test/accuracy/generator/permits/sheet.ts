import { figuresOf } from "../figures";
import type { Random } from "../random";
import { signature } from "../signature";
import type { Mark, Page, Table } from "../table";
import { permitColumns } from "./columns";
import { permitCounts } from "./counts";
import { permitHeader } from "./header";
import { somePermitLayout } from "./layout";
import { datesOf, periodTitle } from "./months";
import { channels } from "./names";
import { permitRows } from "./rows";

/** A sheet with one permit table or several under one another, all laid out alike. */
export function permitSheet(random: Random): Page {
  const layout = somePermitLayout(random);
  const left = random.weighted([
    [0, 60],
    [1, 30],
    [random.integer(2, 4), 10],
  ]);
  const count = random.weighted([
    [1, 60],
    [random.integer(2, 4), 40],
  ]);
  const columns = permitColumns(layout, left);
  const titleColumn = random.chance(0.8) ? left : columns.labels;
  const hasTitles = random.chance(0.9);
  const hasCaptions = random.chance(0.5);
  const traits = [
    ...layout.traits,
    `tables: ${count === 1 ? "one" : "several"}`,
    `place: ${left === 0 ? "column A" : "further right"}`,
  ];

  const tables: Table[] = [];
  const marks: Mark[] = [];
  let row = random.weighted([
    [0, 60],
    [random.integer(1, 5), 40],
  ]);
  const line = (content: string) => marks.push({ row: row++, column: titleColumn, content });
  if (random.chance(0.25)) line(`REKAPITULASI PENERBITAN IZIN ${periodTitle(layout.period).toUpperCase()}`);
  if (random.chance(0.15)) line("DINAS PENANAMAN MODAL DAN PELAYANAN TERPADU SATU PINTU");
  for (const [index, [title, system]] of random.some(channels, count).entries()) {
    if (hasTitles) {
      line(`${"ABCD"[index] ?? ""}. Rekap Laporan ${title}`);
      if (random.chance(0.8)) line(`Melalui ${system} Periode ${datesOf(layout.period)}`);
    }
    if (random.chance(0.2)) row++;
    const header = permitHeader(layout, columns, row);
    const rows = permitRows(layout, columns, header.bottom + 1, random);
    marks.push(...header.marks, ...rows.marks);
    const leaf = permitCounts(random, columns.previous);
    const matrix = { rows: rows.rows, columns: columns.columns, formulas: layout.formulas, leaf };
    tables.push({ kind: "permits", ...figuresOf(matrix), traits });
    row = rows.bottom + 1;
    if (hasCaptions) line(`Tabel ${index + 1}. Laporan ${title}`);
    row += random.integer(1, 3);
  }
  if (random.chance(0.15)) line("Keterangan: Data diolah dari aplikasi perizinan");
  if (random.chance(0.2)) marks.push(...signature(row + 1, Math.max(columns.right - 2, left), layout.period.year));
  return { tables, marks };
}
