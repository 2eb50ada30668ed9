import { cornerTrait, someCorner } from "../corner";
import { figuresOf } from "../figures";
import type { Random } from "../random";
import { signature } from "../signature";
import type { Mark, Page, Table, TableKind } from "../table";
import { investmentAmounts } from "./amounts";
import { investmentColumns, type InvestmentColumn } from "./columns";
import { investmentHeader, someWords } from "./header";
import { someInvestmentLayout, type Block, type InvestmentLayout } from "./layout";
import { investmentRows } from "./rows";

/** A sheet with the investment of one kind, or of both under one another or side by side. */
export function investmentSheet(random: Random): Page {
  const layout = someInvestmentLayout(random);
  const corner = someCorner(random);
  const words = someWords(random);
  const traits = [...layout.traits, cornerTrait(corner)];
  const labels = corner.column + (layout.hasNumbers ? 1 : 0);
  const [hasTitles, hasCaptions] = [random.chance(0.9), random.chance(0.4)];

  const tables: Table[] = [];
  const marks: Mark[] = [];
  let row = corner.row;
  const line = (content: string) => marks.push({ row: row++, column: corner.column, content });
  if (random.chance(0.3)) line(`Realisasi Investasi ${periodTitle(layout)} Berdasarkan data pada portal NSWI`);
  tablesOf(layout).forEach(({ kind, blocks }, index) => {
    const title = titleOf(layout, kind);
    if (hasTitles) line(`${"AB"[index] ?? ""}. ${title}`);
    if (random.chance(0.15)) row++;
    const columns = investmentColumns(layout, blocks, labels + 1);
    const header = investmentHeader(layout, words, columns, labels, row);
    const { rows, marks: names, bottom } = investmentRows(layout, labels, header.bottom + 1, random);
    const places = rows.map(({ at }) => at);
    marks.push(...header.marks, ...names, ...columns.flatMap((column) => remarks(column, places, random)));
    const figureColumns = columns.flatMap(({ column }) => (column ? [column] : []));
    const leaf = investmentAmounts(layout, columns, random);
    const matrix = { rows, columns: figureColumns, formulas: layout.formulas, leaf };
    tables.push({ kind, ...figuresOf(matrix), traits });
    row = bottom + 1;
    if (hasCaptions) line(`Tabel ${index + 1}. ${title}`);
    row += random.integer(1, 3);
  });
  if (random.chance(0.3)) ["Keterangan:", "Sumber: NSWI, Kementerian Investasi/BKPM"].forEach(line);
  if (random.chance(0.15)) marks.push(...signature(row + 1, labels + 2, layout.year));
  return { tables, marks };
}

function tablesOf({
  tables,
  hasSumOfBoth,
}: InvestmentLayout): readonly { kind: TableKind; blocks: readonly Block[] }[] {
  if (tables === "PMDN beside PMA") {
    return [{ kind: tables, blocks: hasSumOfBoth ? ["PMDN", "PMA", "both"] : ["PMDN", "PMA"] }];
  }
  const kinds = tables === "PMDN over PMA" ? (["PMDN", "PMA"] as const) : [tables];
  return kinds.map((kind) => ({ kind, blocks: [kind] }));
}

function titleOf(layout: InvestmentLayout, kind: TableKind): string {
  const area = layout.areas === "regions alone" ? "Menurut Lokasi" : "Per Sektor";
  return `Realisasi Investasi ${kind === "PMDN beside PMA" ? "PMDN dan PMA" : kind} ${area} ${periodTitle(layout)}`;
}

function periodTitle({ quarter, year }: InvestmentLayout): string {
  return `Triwulan ${["I (Satu)", "II (Dua)", "III (Tiga)", "IV (Empat)"][quarter] ?? ""} Tahun ${year}`;
}

/** Words in some rows of the column for them. */
function remarks({ field, at }: InvestmentColumn, rows: readonly number[], random: Random): readonly Mark[] {
  if (field !== "keterangan") return [];
  const chosen = random.some(rows, Math.floor(rows.length * 0.3));
  return chosen.map((row) => ({ row, column: at, content: random.pick(["Baru", "Perluasan", "Sesuai LKPM"]) }));
}
