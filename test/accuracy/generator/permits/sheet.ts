import { cornerTrait, someCorner } from "../corner";
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
  const corner = someCorner(random);
  const columns = permitColumns(layout, corner.column);
  const count = random.chance(0.6) ? 1 : random.integer(2, 4);
  const traits = [...layout.traits, cornerTrait(corner), `tables: ${count === 1 ? "one" : "several"}`];
  const titleColumn = random.chance(0.8) ? corner.column : columns.labels;
  const [hasTitles, hasCaptions] = [random.chance(0.9), random.chance(0.5)];

  const tables: Table[] = [];
  const marks: Mark[] = [];
  let row = corner.row;
  const line = (content: string) => marks.push({ row: row++, column: titleColumn, content });
  if (random.chance(0.25)) line(`REKAPITULASI PENERBITAN IZIN ${periodTitle(layout.period).toUpperCase()}`);
  if (random.chance(0.15)) line("DINAS PENANAMAN MODAL DAN PELAYANAN TERPADU SATU PINTU");
  random.some(channels, count).forEach(([title, system], index) => {
    if (hasTitles) line(`${"ABCD"[index] ?? ""}. Rekap Laporan ${title}`);
    if (hasTitles && random.chance(0.8)) line(`Melalui ${system} Periode ${datesOf(layout.period)}`);
    if (random.chance(0.2)) row++;
    const header = permitHeader(layout, columns, row);
    const { rows, marks: labels, bottom } = permitRows(layout, columns, header.bottom + 1, random);
    marks.push(...header.marks, ...labels);
    const leaf = permitCounts(random, columns.previous);
    const matrix = { rows, columns: columns.columns, formulas: layout.formulas, leaf };
    tables.push({ kind: "permits", ...figuresOf(matrix), traits });
    row = bottom + 1;
    if (hasCaptions) line(`Tabel ${index + 1}. Laporan ${title}`);
    row += random.integer(1, 3);
  });
  if (random.chance(0.15)) line("Keterangan: Data diolah dari aplikasi perizinan");
  const signatureColumn = Math.max(columns.right - 2, corner.column);
  if (random.chance(0.2)) marks.push(...signature(row + 1, signatureColumn, layout.period.year));
  return { tables, marks };
}
