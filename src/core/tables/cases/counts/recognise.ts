import type { MonthSpan } from "../../../dates/span";
import { areaAround } from "../../../grid/area";
import { headingRows } from "../../../grid/headingRows";
import type { Sheet } from "../../../grid/sheet";
import { isFigure } from "../../../layout/cells";
import type { NamedColumn } from "../../../layout/columnNames";
import { listHeadersAt, type ListHeader } from "../../../layout/listHeader";
import { numberTheColumns } from "../../../layout/numbering";
import { timeIn } from "../../../layout/time";
import { isOrder } from "../../../layout/vocabulary";
import { filterInHandfuls, type Steps } from "../../../steps";
import { linesAround, yearAround } from "../../../titles/aroundTable";
import type { CaseKind } from "../caseList";
import type { CaseCount, CaseCounts, CaseState, CaseSum } from "./caseCounts";
import { isTotalOfAll, stateOf } from "./states";

/** What some word of every header of such a table says. */
const MAY_HEAD =
  /masuk|terima|selesai|tuntas|proses|belum|status|aduan|permintaan|jumlah|total|banyak|jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des|triwulan|tw/;

/** Every table of a sheet that counts cases. */
export function* caseCountsOn(sheet: Sheet): Steps<readonly CaseCounts[]> {
  const found: CaseCounts[] = [];
  for (const row of yield* filterInHandfuls(headingRows(sheet), (one) => MAY_HEAD.test(sheet.words(one)))) {
    yield;
    if (row <= (found.at(-1)?.area.bottom ?? -1)) continue;
    found.push(...listHeadersAt(sheet, row).flatMap((header) => countsUnder(sheet, header) ?? []));
  }
  return found;
}

/** What a column or a row is for: counts of one state, of some months, or of all beside it. */
type Part =
  | { readonly kind: "state"; readonly of: CaseState; readonly name: string }
  | { readonly kind: "time"; readonly span: MonthSpan; readonly name: string }
  | { readonly kind: "total"; readonly name: string };

type Placed = Part & { readonly at: number };

function countsUnder(sheet: Sheet, header: ListHeader): CaseCounts | null {
  const label = labelColumn(sheet, header);
  if (label === null) return null;
  const columns = header.columns.filter(({ column }) => column > label).flatMap(partOfColumn);
  const rows = rowsBelow(sheet, { ...header, left: Math.min(header.left, label) }, label);
  const read = cellsIn(columns, rows);
  const [first, ...others] = [...read.cells.map(({ cell }) => cell), ...read.sums.map(({ target }) => target)];
  if (!first || rows.length === 0) return null;
  if ([first, ...others].some(({ row, column }) => !isOpenCell(sheet, row, column))) return null;
  const corner = { row: header.top, column: Math.min(header.left, label) };
  const area = areaAround([corner, first, ...others]);
  const place = { sheet, area };
  const titles = linesAround(place).map(({ text }) => text);
  const names = [...header.columns.map(({ text }) => text), ...rows.map(({ name }) => name)];
  const own = [...titles, ...names].join("\n").toLowerCase();
  const words = `${sheet.name.toLowerCase()}\n${own}`;
  const kind = kindOf(own) ?? (OF_OTHERS.test(own) ? null : kindOf(words));
  if (kind === null) return null;
  return { kind, sheet, area, title: titles[0] ?? null, words, year: yearAround(place) ?? bareYear(titles), ...read };
}

/** The column that names the rows; its own heading may be blank. */
function labelColumn(sheet: Sheet, { columns, bottom }: ListHeader): number | null {
  const first = columns.find(({ text }) => !isOrder(text, 0));
  if (!first) return null;
  const before = first.column - 1;
  const isUnnamed = partOfColumn(first).length > 0 && before >= 0 && sheet.text(bottom + 1, before) !== "";
  return isUnnamed ? before : first.column;
}

function isOpenCell(sheet: Sheet, row: number, column: number): boolean {
  return !sheet.isCovered(row, column) && (sheet.looksBlank(row, column) || isFigure(sheet, row, column));
}

/** What is counted beside complaints on a sheet that is called after these. */
const OF_OTHERS = /\b(per)?izin(an)?\b|\bnib\b|investasi|\bskm\b|survei|anggaran|konsultasi|responden/;

/** "Rekap Pengaduan 2024"; null where several are named. */
function bareYear(titles: readonly string[]): number | null {
  const [year, ...others] = new Set(titles.flatMap((title) => title.match(/\b(?:19|20)\d\d\b/g) ?? []));
  return year === undefined || others.length > 0 ? null : Number(year);
}

/** Null where words name neither, or both. */
function kindOf(words: string): CaseKind | null {
  const complaints = /\b(pengaduan|aduan|keluhan|sp4n)\b/.test(words);
  const requests = /\b(permintaan|permohonan) (data|informasi)\b/.test(words);
  if (complaints === requests) return null;
  return complaints ? "complaints" : "data-requests";
}

function partOfColumn({ column, name, text }: NamedColumn): readonly Placed[] {
  const part = partOf(name) ?? partOf(text);
  return part ? [{ ...part, at: column }] : [];
}

function partOf(words: string): Part | null {
  const time = timeIn(words);
  if (time) return time.kind === "span" ? { kind: "time", span: time.span, name: words } : null;
  if (isTotalOfAll(words)) return { kind: "total", name: words };
  const of = stateOf(words);
  return of ? { kind: "state", of, name: words } : null;
}

/** The rows that words beside them name, down to the first that is none of these. */
function rowsBelow(sheet: Sheet, { bottom, left, right }: ListHeader, label: number): readonly Placed[] {
  const rows: Placed[] = [];
  const columns = Array.from({ length: right - left + 1 }, (_, at) => left + at);
  for (let row = bottom + 1; row < sheet.rowCount; row++) {
    if (rows.length === 0 && numberTheColumns(sheet, row, columns)) continue;
    const named = columns.filter((column) => column <= label).map((column) => sheet.text(row, column));
    const part = partOf(named.findLast((text) => text !== "") ?? "");
    if (!part) break;
    rows.push({ ...part, at: row });
    if (part.kind === "total") break;
  }
  return rows;
}

type Read = Pick<CaseCounts, "cells" | "sums">;

const NOTHING: Read = { cells: [], sums: [] };
/** So many rows or columns of times, or of states, are no chance. */
const FEWEST = 2;

function cellsIn(columns: readonly Placed[], rows: readonly Placed[]): Read {
  const kinds = (parts: readonly Placed[], kind: Part["kind"]) => parts.filter((part) => part.kind === kind);
  const isRepeated = (parts: readonly Placed[]) => new Set(parts.map(keyOf)).size < parts.length;
  if (isRepeated(columns) || isRepeated(rows)) return NOTHING;
  if (kinds(rows, "time").length >= FEWEST && kinds(columns, "time").length === 0) {
    return crossed(rows, statesOf(columns), (time, state) => ({ row: time.at, column: state.at }));
  }
  if (kinds(columns, "time").length >= FEWEST && kinds(rows, "time").length === 0) {
    return crossed(columns, statesOf(rows), (time, state) => ({ row: state.at, column: time.at }));
  }
  const counted = kinds(columns, "total").length === 1 ? kinds(columns, "total") : kinds(columns, "state");
  const [column, ...more] = counted;
  if (kinds(rows, "state").length < FEWEST || !column || more.length > 0 || kinds(columns, "time").length > 0) {
    return NOTHING;
  }
  return listed(rows, column);
}

/** Counts of each state below one another, and what these come to. */
function listed(rows: readonly Placed[], { at: column }: Placed): Read {
  const states = rows.filter((part): part is State => part.kind === "state");
  const total = states.some(({ of }) => of === "received") ? undefined : rows.find(({ kind }) => kind === "total");
  const cells = states.map(({ at, of, name }): CaseCount => {
    return { cell: { row: at, column }, subject: name, of, span: null };
  });
  const parts = cells.map(({ cell }) => cell);
  return { cells, sums: total ? [{ target: { row: total.at, column }, subject: total.name, parts }] : [] };
}

function keyOf(part: Part): string {
  if (part.kind === "time") return `${part.span.from} ${part.span.to}`;
  return part.kind === "state" ? part.of : part.kind;
}

type State = Extract<Placed, { kind: "state" }>;

/** "Jumlah" beside states is all that came in, unless a word of its own says what that is. */
function statesOf(parts: readonly Placed[]): readonly State[] {
  const states = parts.filter((part): part is State => part.kind === "state");
  const hasReceived = states.some(({ of }) => of === "received");
  const totals = hasReceived ? [] : parts.filter(({ kind }) => kind === "total");
  return [...states, ...totals.map(({ at, name }): State => ({ kind: "state", of: "received", name, at }))];
}

/** Counts of each state in each time, and what they come to over all of them. */
function crossed(
  times: readonly Placed[],
  states: readonly State[],
  cellOf: (time: Placed, state: Placed) => CaseCount["cell"],
): Read {
  const spans = times.filter((part): part is Extract<Placed, { kind: "time" }> => part.kind === "time");
  const total = times.find(({ kind }) => kind === "total");
  const isApart = spans.every((one) => spans.every((other) => one === other || isBeside(one.span, other.span)));
  return {
    cells: states.flatMap((state) =>
      spans.map((time) => {
        const subject = `${state.name}, ${time.name}`;
        return { cell: cellOf(time, state), subject, of: state.of, span: time.span };
      }),
    ),
    sums:
      total && isApart
        ? states.map((state): CaseSum => {
            const parts = spans.map((time) => cellOf(time, state));
            return { target: cellOf(total, state), subject: `${state.name}, ${total.name}`, parts };
          })
        : [],
  };
}

function isBeside(one: MonthSpan, other: MonthSpan): boolean {
  return one.to < other.from || other.to < one.from;
}
