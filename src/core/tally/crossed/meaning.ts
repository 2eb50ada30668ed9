import { oncePerObject } from "../../grid/oncePerObject";
import { withJumlah } from "../../grid/withJumlah";
import { readMonth } from "../../dates/months";
import { monthOfYear, yearOfMonth } from "../../dates/span";
import { isOneOfTwo } from "../../layout/complements";
import { isDone, isOpening, isPending, isReceived } from "../../layout/flow";
import { isRequest } from "../../layout/requests";
import { timeIn } from "../../layout/time";
import { isShare, isTotal } from "../../layout/vocabulary";
import { permitName } from "../../tables/register/names";
import type { Grid } from "./grid";
import { monthOf, nameIn, type Listed } from "./listed";

/** What the names of a grid's rows, or of its columns, are in a list: what a column says, or the month of its day. */
export type Axis = { readonly of: "column"; readonly column: number } | { readonly of: "month" };

type Column = Grid["columns"][number];

/** How a grid is counted from a list: what its rows are, and what each of its columns is. */
export interface Meaning {
  readonly list: Listed;
  readonly rows: Axis;
  /** What the named columns are; null where none is named after what a list says. */
  readonly across: Axis | null;
  readonly columns: readonly ColumnMeaning[];
}

/** "count" of all in its row, "named" by what it says of the list, "amount" that a column of the list is added up to. */
export type ColumnMeaning =
  | { readonly is: "count" | "named"; readonly column: Grid["columns"][number] }
  | { readonly is: "amount"; readonly column: Grid["columns"][number]; readonly from: number };

const COUNTED =
  /^(jumlah|banyak(nya)?|total)( (izin|ijin|sk|surat|permohonan|berkas|dokumen|data|register|pengaduan|aduan|laporan|nib|pbg))*( (terbit|masuk|diterbitkan|diterima))?$/i;
/** "L+P" behind both. */
const BOTH = /^(l|lk|laki ?-? ?laki) ?(\+|dan|&) ?(p|pr|perempuan)$/i;
/** What a list gives no more than one amount of: "Retribusi (Rp)" is its "Retribusi". */
const UNIT = /[ ]?\((rp|rupiah|juta|ribu)[^)]*\)$/i;
const AMOUNT = /retribusi|investasi|biaya|\bnilai\b|\bmodal\b|\brp\b/i;
/** Fewer names than these may be found in a list by chance. */
const FEWEST = 2;

/** True for words over how many rows of a list there are. */
export function isCount(text: string): boolean {
  return COUNTED.test(withJumlah(text)) || BOTH.test(text);
}

/** Every way in which a list may tell the figures of a grid. */
export function meaningsOf(grid: Grid, list: Listed): readonly Meaning[] {
  return axesFor(
    grid,
    list,
    grid.rows.map(({ text }) => text),
  ).flatMap((rows): readonly Meaning[] => {
    const counts = grid.columns.filter(({ text }) => isCount(text));
    const amounts = grid.columns.flatMap((column) => {
      const from = amountColumn(column.text, list);
      return from === null ? [] : [{ is: "amount" as const, column, from }];
    });
    const others = grid.columns.filter(
      (column) =>
        !counts.includes(column) && !isShare(column.text) && !amounts.some((amount) => amount.column === column),
    );
    // Whatever became of it, all that is listed came in: "Masuk │ Terbit │ Proses │ Ditolak".
    const received = counts.length === 0 ? others.filter(({ text }) => isReceived(text)) : [];
    const [came, ...moreCame] = received;
    const hadSome = others.some(({ text }) => isOpening(text));
    const byStatus = came && moreCame.length === 0 && !hadSome ? acrossStatus(rows, came, others) : [];
    if (byStatus.length > 0) return byStatus;
    const plain = counts.map((column) => ({ is: "count" as const, column }));
    const isSeveral = counts.length > 1;
    if (others.length === 0) {
      return isSeveral || !isSafe(list, rows, null)
        ? []
        : [{ list, rows, across: null, columns: [...plain, ...amounts] }];
    }
    return axesFor(
      grid,
      list,
      others.map(({ text }) => text),
    )
      .filter((across) => !isSame(rows, across) && !isSeveral && isSafe(list, rows, across))
      .filter((across) => !(hadSome && isOfStatus(list, across)))
      .map((across) => {
        const named = toldBy(list, across, others).map((column) => ({ is: "named" as const, column }));
        return { list, rows, across, columns: [...named, ...plain, ...amounts] };
      });
  });

  function acrossStatus(rows: Axis, came: Column, others: readonly Column[]): readonly Meaning[] {
    const outcomes = others.filter((column) => column !== came);
    const axes = axesFor(
      grid,
      list,
      outcomes.map(({ text }) => text),
    );
    return axes
      .filter((across) => isOfStatus(list, across) && !isSame(rows, across))
      .map((across) => {
        const named = toldBy(list, across, outcomes).map((column) => ({ is: "named" as const, column }));
        return { list, rows, across, columns: [{ is: "count" as const, column: came }, ...named] };
      });
  }
}

/** What may have become of an application, though no row of a list says so. "Selesai" and "Sisa" may mean several outcomes together. */
const OUTCOME = /^(di ?)?(tolak|cabut|kembalikan|batal(kan)?)$|^(masih |dalam |di )*(di ?)?proses$/i;
/** What nobody finds in a list, whatever it tells. */
const AIM = /^(target|rencana|kuota|pagu|anggaran|hari)\b/i;

/** The columns that a list tells by one of its own: a target is none, and beside outcomes nothing but outcomes is. */
function toldBy(list: Listed, across: Axis, columns: readonly Column[]): readonly Column[] {
  const said = across.of === "column" ? saidIn(list, across.column) : new Set<string>();
  const tellsOutcomes = isOfStatus(list, across) || [...said].some((name) => isDone(name) || isPending(name));
  return columns.filter(
    ({ text }) => said.has(permitName(text)) || (tellsOutcomes ? OUTCOME.test(text.trim()) : !AIM.test(text.trim())),
  );
}

/** True where names are told by what became of what a list holds. */
function isOfStatus(list: Listed, axis: Axis | null): boolean {
  return axis?.of === "column" && list.status.includes(axis.column);
}

/** What the rows of a list say in a column; a long one is asked for it by each axis of each grid. */
function saidIn(list: Listed, column: number): ReadonlySet<string> {
  const columns = saidOf(list);
  const names = columns.get(column) ?? new Set(list.rows.map((row) => nameIn(list, row, column)));
  columns.set(column, names);
  return names;
}

const saidOf = oncePerObject<Listed, Map<number, ReadonlySet<string>>>(() => new Map());

/** What the names of a grid's rows may be in a list. */
export function rowAxes(grid: Grid, list: Listed): readonly Axis[] {
  const axes = axesFor(
    grid,
    list,
    grid.rows.map(({ text }) => text),
  );
  return axes.filter((axis) => isSafe(list, axis, null));
}

/** What names may be in a list: all that a column of it says is among them, and enough of them are said. */
function axesFor({ over }: Grid, list: Listed, texts: readonly string[]): readonly Axis[] {
  if (texts.every((text) => monthIn(text) !== null)) {
    return !isOfOneMonth(list) && areAllOf(list, texts) ? [{ of: "month" }] : [];
  }
  const names = new Set(texts.map(permitName));
  if (names.size < texts.length || names.has("")) return [];
  const found = list.columns.filter(({ column, name }) => {
    if (column === list.date || NO_CLASS.test(name)) return false;
    const said = saidIn(list, column);
    if (REMARK.test(name) && ![...said].every(isSort)) return false;
    return said.size >= Math.min(FEWEST, texts.length) && [...said].every((name) => names.has(name));
  });
  const called = found.filter(({ name }) => name === over);
  return (called.length > 0 ? called : found).map(({ column }) => ({ of: "column", column }));
}

/** What is remarked of a row, or names it, sorts it under nothing. */
const NO_CLASS = /^(nama|no|nomor|alamat|uraian(?! (jenis|risiko|resiko|skala|status|kewenangan))|isi|perihal)\b/;

/** Remarks are no sorts of permits, unless each of them is one of few that tell permits apart: "Baru", "Terlambat". */
const REMARK = /^(ket(erangan)?|catatan)\b/;

function isSort(remark: string): boolean {
  return isRequest(remark) || isOneOfTwo(remark);
}

/** The sheet of one month says nothing of the others. */
function isOfOneMonth({ sheet }: Listed): boolean {
  return readMonth(sheet.name) !== null;
}

/** True where each row of a list, all of one year, is of one of these months. */
function areAllOf(list: Listed, texts: readonly string[]): boolean {
  const months = list.rows.map((row) => monthOf(list, row));
  const years = new Set(months.map((month) => month && yearOfMonth(month)));
  if (years.size !== 1) return false;
  return list.rows.every((row) => texts.filter((text) => isOf(list, row, { of: "month" }, text)).length === 1);
}

/** Where some rows were not issued, only a recap by what became of them knows how they count. */
function isSafe(list: Listed, rows: Axis, across: Axis | null): boolean {
  return !list.hasOthers || isOfStatus(list, rows) || isOfStatus(list, across);
}

/** The column of a list that is added up under some words; null where none is, or more than one may be. */
export function amountColumn(text: string, list: Listed): number | null {
  const bare = (words: string) =>
    withJumlah(words.toLowerCase())
      .replace(UNIT, "")
      .replace(/^(jumlah|total) /, "")
      .trim();
  if (!AMOUNT.test(text)) return null;
  const own = list.columns.filter(({ name }) => bare(name) === bare(text) && AMOUNT.test(name));
  const [first, ...more] = own;
  if (!first || more.length > 0) return null;
  return list.rows.every((row) => typeof list.sheet.value(row, first.column) === "number") ? first.column : null;
}

/** The month that words name, of the year 0 where they name none; null for longer times. */
export function monthIn(text: string): number | null {
  if (isTotal(text)) return null;
  const time = timeIn(text);
  return time?.kind === "span" && time.span.from === time.span.to ? time.span.from : null;
}

/** True where a row of a list is what a name of a grid says. */
export function isOf(list: Listed, row: number, axis: Axis, text: string): boolean {
  if (axis.of === "column") return nameIn(list, row, axis.column) === permitName(text);
  const [own, asked] = [monthOf(list, row), monthIn(text)];
  if (own === null || asked === null) return false;
  return yearOfMonth(asked) === null ? monthOfYear(own) === asked : own === asked;
}

function isSame(one: Axis, other: Axis): boolean {
  if (one.of === "month" || other.of === "month") return one.of === other.of;
  return one.column === other.column;
}
