import { readMonth } from "../../dates/months";
import { lineAndColumn } from "../../layout/lineAndColumn";
import { isAdditive, isTotal } from "../../layout/vocabulary";
import { money } from "../../numbers/kind";
import { numberIn } from "../../relations/reader";
import type { Relation } from "../../relations/relation";
import type { Cell } from "../../grid/address";
import type { Sheet } from "../../grid/sheet";
import { flatMapInSteps, type Steps } from "../../steps";
import { readSums, type SumsReader } from "../sums/reader";
import { sumRelation } from "../sums/sumRelation";
import { daysBetween, tellsDays } from "./daysBetween";
import { isAlwaysInner, rowsAdded } from "./innerTotals";
import type { PermitRegister } from "./register";
import { rowSums } from "./rowSums";
import { addedBy } from "./totalNames";

/** What the amounts of a register come to in the row that ends it, and how they are read. */
export interface RegisterTotals {
  readonly reader: SumsReader;
  readonly relations: readonly Relation[];
}

const AMOUNT =
  /retribusi|\bnilai\b|investasi|\bmodal\b|biaya|\brp\b|rupiah|pnbp|penerimaan|setoran|tenaga kerja|\btk[ial]\b/i;
/** What each permit has of its own, and is not added up: "Tarif", "Nilai Satuan", "No. Bukti Setoran", "Masa Retribusi". */
const OF_ONE =
  /satuan|per |kurs|^(no|nomor|kode|id|tgl|jenis|status|masa|lama|jangka|periode|tahun|bulan|bukti|rekening|skala)\b/i;
/** So many rows may lie between the last permit and the total. */
const REACH = 2;

/**
 * The amounts that the last row of a register adds up:
 *
 *   23 │ 503/023/2024 │ Reklame │ 28/06/2024 │   250.000
 *      │              │         │   Jumlah   │ 4.125.000
 */
export function* registerTotals(register: PermitRegister): Steps<RegisterTotals | null> {
  const { sheet, rows } = register;
  const end = totalRow(register);
  const inner = register.innerTotals.map((own) => ({ ...own, parts: rowsAdded(register, own) }));
  const all = isGoneOn(register)
    ? inner.filter(({ reach }) => reach === "own")
    : [...inner, ...(end === null ? [] : [{ ...end, parts: rows.map(({ row }) => row) }])];
  const columns = amountColumns(register);
  if (all.length === 0 && columns.length === 0 && !tellsDays(register)) return null;
  const reader = readSums({
    sheet,
    rows: [...rows, ...all].map(({ row }) => row).sort((a, b) => a - b),
    columns,
    measure: () => "money",
  });
  yield;
  const named = columns.map((column) => ({ column, words: wordsOver(register, column) }));
  const amounts = yield* flatMapInSteps(named, (one) => (areAmounts(register, reader, one.column) ? [one] : []));
  const across = yield* rowSums(
    rows.map(({ row, name }) => ({ row, label: name })),
    amounts,
    reader,
  );
  yield;
  const sums = [...across, ...all.flatMap((total) => relationsOf(register, reader, columns, total))];
  const relations = [...sums, ...(yield* daysBetween(register, reader))];
  return relations.length > 0 ? { reader, relations } : null;
}

interface TotalRow {
  readonly row: number;
  readonly label: string;
}

/** A row that adds up the amounts of others. */
interface AddedUp extends TotalRow {
  readonly parts: readonly number[];
}

function relationsOf(
  register: PermitRegister,
  reader: SumsReader,
  columns: readonly number[],
  total: AddedUp,
): readonly Relation[] {
  const named = columns.map((column) => ({ column, words: wordsOver(register, column) }));
  return addedBy(ofItsRows(register, total), named).flatMap(({ column, words }): readonly Relation[] => {
    const target = { row: total.row, column };
    const parts = total.parts.map((row) => ({ row, column }));
    if (register.sheet.isCovered(target.row, column) || !areAmounts(register, reader, column)) return [];
    if (reader.stated(target).kind === "text" || isCount(register, reader, target)) return [];
    const subject = lineAndColumn(total.label, words);
    return [sumRelation({ rule: "register-total", subject, target, parts, reader, kind: money(2) })];
  });
}

/** A label without what it says of the rows above it that is so: the page that they are on, the month that all are of. */
function ofItsRows({ rows, innerTotals }: PermitRegister, { row, label, parts }: AddedUp): string {
  if (!innerTotals.some((inner) => inner.row === row)) return label;
  if (isAlwaysInner(label)) return "Jumlah";
  const added = new Set(parts);
  const months = new Set(rows.filter((one) => added.has(one.row)).map(({ date }) => monthIn(date)));
  const isOfAll = (word: string) => months.size === 1 && months.has(readMonth(word)?.month ?? 0);
  const words = label.split(" ").filter((word) => !isOfAll(word) && !/^bulan$|^(19|20)\d\d$/i.test(word));
  return words.join(" ");
}

function monthIn(date: PermitRegister["rows"][number]["date"]): number | null {
  return date?.kind === "day" ? date.day.month : null;
}

/** The row below the last permit that is called a total. */
function totalRow({ sheet, area, innerTotals }: PermitRegister): TotalRow | null {
  const last = Math.max(area.bottom, innerTotals.at(-1)?.row ?? 0);
  for (let row = last + 1; row <= last + REACH && row < sheet.rowCount; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const label = textAt(sheet, row, column);
      if (isTotal(label)) return { row, label };
      if (label !== "") return null;
    }
  }
  return null;
}

/** True for a list whose numbers begin with another than 1: what came before stands on another page. */
function isGoneOn({ sheet, header, rows }: PermitRegister): boolean {
  const first = rows[0] && textAt(sheet, rows[0].row, header.left);
  const isNumber = /^no(mor)?\b/i.test(sheet.text(header.top, header.left)) && /^\d+\.?$/.test(first ?? "");
  return isNumber && Number.parseInt(first ?? "") > 1;
}

/** How many permits there are is no sum of their amounts: "3" or "3 izin". */
function isCount({ sheet, rows }: PermitRegister, reader: SumsReader, target: Cell): boolean {
  return (
    /\d\s*(izin|berkas|permohonan|dokumen|buah|lembar)\b/i.test(sheet.text(target.row, target.column)) ||
    numberIn(reader.stated(target))?.valueOf() === rows.length
  );
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
    return (
      column !== header.date && column !== header.kind && AMOUNT.test(words) && !OF_ONE.test(words) && isAdditive(words)
    );
  });
}

function wordsOver({ sheet, header }: PermitRegister, column: number): string {
  return sheet.text(header.bottom, column) || sheet.text(header.top, column);
}

/** False where a permit says its amount in words, or one that was refused has an amount: whether that counts, nobody says. */
function areAmounts({ rows }: PermitRegister, reader: SumsReader, column: number): boolean {
  return rows.every(({ row, refusal, unclear }) => {
    const stated = reader.stated({ row, column });
    const hasAmount = (numberIn(stated)?.compare(0) ?? 0) > 0;
    return stated.kind !== "text" && stated.kind !== "pending" && !(hasAmount && (refusal ?? unclear));
  });
}
