import { isPlainTotal } from "../../layout/labels";
import { lineAndColumn } from "../../layout/lineAndColumn";
import { isTotal } from "../../layout/vocabulary";
import { money } from "../../numbers/kind";
import { numberIn } from "../../relations/reader";
import type { Relation } from "../../relations/relation";
import type { Sheet } from "../../grid/sheet";
import { readSums, type SumsReader } from "../sums/reader";
import { sumRelation } from "../sums/sumRelation";
import type { PermitRegister } from "./register";

/** What the amounts of a register come to in the row that ends it, and how they are read. */
export interface RegisterTotals {
  readonly reader: SumsReader;
  readonly relations: readonly Relation[];
}

const AMOUNT = /retribusi|\bnilai\b|investasi|\bmodal\b|biaya|\brp\b|rupiah|pnbp|penerimaan|setoran/i;
/** What each permit has of its own, and is not added up: "Tarif", "Nilai Satuan". */
const OF_ONE = /satuan|tarif|per |harga|kurs/i;
/** So many rows may lie between the last permit and the total. */
const REACH = 2;

/**
 * The amounts that the last row of a register adds up:
 *
 *   23 │ 503/023/2024 │ Reklame │ 28/06/2024 │   250.000
 *      │              │         │   Jumlah   │ 4.125.000
 */
export function registerTotals(register: PermitRegister): RegisterTotals | null {
  const { sheet, rows } = register;
  const total = totalRow(register);
  if (total === null) return null;
  const columns = amountColumns(register);
  const reader = readSums({
    sheet,
    rows: [...rows.map(({ row }) => row), total.row],
    columns,
    measure: () => "money",
  });
  const added = addedBy(
    total.label,
    columns.map((column) => ({ column, words: wordsOver(register, column) })),
  );
  const relations = added.flatMap(({ column, words }): readonly Relation[] => {
    const target = { row: total.row, column };
    const parts = rows.map(({ row }) => ({ row, column }));
    if (sheet.isCovered(target.row, column) || !areAmounts(register, reader, column)) return [];
    return [
      sumRelation({
        rule: "register-total",
        subject: lineAndColumn(total.label, words),
        target,
        parts,
        reader,
        kind: money(2),
      }),
    ];
  });
  return { reader, relations };
}

interface TotalRow {
  readonly row: number;
  readonly label: string;
}

/** The row below the last permit that is called a total. */
function totalRow({ sheet, area }: PermitRegister): TotalRow | null {
  for (let row = area.bottom + 1; row <= area.bottom + REACH && row < sheet.rowCount; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const label = textAt(sheet, row, column);
      if (isTotal(label)) return { row, label };
      if (label !== "") return null;
    }
  }
  return null;
}

function textAt(sheet: Sheet, row: number, column: number): string {
  const value = sheet.value(row, column);
  return value === null ? "" : String(value).trim();
}

function amountColumns(register: PermitRegister): readonly number[] {
  const { area, header } = register;
  const all = Array.from({ length: area.right - area.left + 1 }, (_, at) => area.left + at);
  return all.filter((column) => {
    const words = wordsOver(register, column);
    return column !== header.date && column !== header.kind && AMOUNT.test(words) && !OF_ONE.test(words);
  });
}

function wordsOver({ sheet, header }: PermitRegister, column: number): string {
  return sheet.text(header.bottom, column) || sheet.text(header.top, column);
}

interface Named {
  readonly column: number;
  readonly words: string;
}

/** "Jumlah" adds up all amounts, "Jumlah Retribusi" those below that word; under another name only one may be meant. */
function addedBy(label: string, columns: readonly Named[]): readonly Named[] {
  if (isPlainTotal(label) || columns.length === 1) return columns;
  const [, ...names] = label.toLowerCase().split(/[^\p{L}]+/u);
  return columns.filter(({ words }) => names.some((name) => name !== "" && words.toLowerCase().includes(name)));
}

/** False where a permit says its amount in words, or one that was refused has an amount: whether that counts, nobody says. */
function areAmounts({ rows }: PermitRegister, reader: SumsReader, column: number): boolean {
  return rows.every(({ row, refusal, unclear }) => {
    const stated = reader.stated({ row, column });
    const hasAmount = numberIn(stated)?.s === 1n;
    return stated.kind !== "text" && stated.kind !== "pending" && !(hasAmount && (refusal ?? unclear));
  });
}
