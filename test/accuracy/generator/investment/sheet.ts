import { figuresOf } from "../figures";
import type { Random } from "../random";
import { signature } from "../signature";
import type { Mark, Page, Table, TableKind } from "../table";
import { investmentAmounts } from "./amounts";
import { investmentColumns } from "./columns";
import { investmentHeader, someWords } from "./header";
import { someInvestmentLayout, type Block, type InvestmentLayout } from "./layout";
import { investmentRows } from "./rows";

const QUARTERS = ["I (Satu)", "II (Dua)", "III (Tiga)", "IV (Empat)"] as const;

/** A sheet with the investment of one kind, or of both under one another or side by side. */
export function investmentSheet(random: Random): Page {
  const layout = someInvestmentLayout(random);
  const left = random.weighted([
    [0, 65],
    [1, 25],
    [random.integer(2, 4), 10],
  ]);
  const words = someWords(random);
  const period = `Triwulan ${QUARTERS[layout.quarter] ?? ""} Tahun ${layout.year}`;
  const traits = [...layout.traits, `place: ${left === 0 ? "column A" : "further right"}`];
  const labels = left + (layout.hasNumbers ? 1 : 0);
  const hasTitles = random.chance(0.9);
  const hasCaptions = random.chance(0.4);

  const tables: Table[] = [];
  const marks: Mark[] = [];
  let row = random.weighted([
    [0, 60],
    [random.integer(1, 5), 40],
  ]);
  const line = (content: string) => marks.push({ row: row++, column: left, content });
  if (random.chance(0.3)) line(`Realisasi Investasi ${period} Berdasarkan data pada portal NSWI`);
  for (const [index, { kind, blocks }] of tablesOf(layout).entries()) {
    const title = `Realisasi Investasi ${kind === "PMDN beside PMA" ? "PMDN dan PMA" : kind} ${perArea(layout)} ${period}`;
    if (hasTitles) line(`${"AB"[index] ?? ""}. ${title}`);
    if (random.chance(0.15)) row++;
    const columns = investmentColumns(layout, blocks, labels + 1);
    const header = investmentHeader(layout, words, columns, labels, row);
    const rows = investmentRows(layout, labels, header.bottom + 1, random);
    marks.push(...header.marks, ...rows.marks);
    for (const { at, field } of columns) {
      if (field === "keterangan")
        marks.push(
          ...remarks(
            rows.rows.map((each) => each.at),
            at,
            random,
          ),
        );
    }
    const stated = columns.flatMap(({ column }) => (column ? [column] : []));
    const leaf = investmentAmounts(layout, columns, random);
    tables.push({ kind, ...figuresOf({ rows: rows.rows, columns: stated, formulas: layout.formulas, leaf }), traits });
    row = rows.bottom + 1;
    if (hasCaptions) line(`Tabel ${index + 1}. ${title}`);
    row += random.integer(1, 3);
  }
  if (random.chance(0.3)) {
    line("Keterangan:");
    line("Sumber: NSWI, Kementerian Investasi/BKPM");
  }
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

function perArea({ areas }: InvestmentLayout): string {
  return areas === "regions alone" ? "Menurut Lokasi" : "Per Sektor";
}

function remarks(rows: readonly number[], column: number, random: Random): readonly Mark[] {
  return rows.flatMap((row) =>
    random.chance(0.3) ? [{ row, column, content: random.pick(["Baru", "Perluasan", "Sesuai LKPM"]) }] : [],
  );
}
