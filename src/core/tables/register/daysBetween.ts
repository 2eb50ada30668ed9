import { areaName, areaOfCell } from "../../grid/area";
import { cellName, type Cell } from "../../grid/address";
import { lineAndColumn } from "../../layout/lineAndColumn";
import { exact } from "../../numbers/exact";
import { COUNT } from "../../numbers/kind";
import { UNROUNDED } from "../../numbers/rounding";
import { difference, isNumber, type Operator } from "../../relations/operators";
import { numberIn } from "../../relations/reader";
import type { Relation } from "../../relations/relation";
import { flatMapInSteps, type Steps } from "../../steps";
import type { SumsReader } from "../sums/reader";
import { columnsAbove } from "./columnsAbove";
import { namesDate } from "./dateNames";
import type { PermitRegister } from "./register";

const SPAN =
  /^(lama|durasi|jangka waktu|waktu)( (proses|penyelesaian|pelayanan|pengerjaan|penerbitan|layanan))+\b|^jumlah hari\b/;
/** So many rows must say it, and so many of all that say something: an office may count working days alone. */
const FEWEST = 3;
const BELIEVED = 0.6;

/** The days from one column to another, `more` where the first of them counts, too. */
interface Span {
  readonly column: number;
  readonly words: string;
  readonly from: number;
  readonly to: number;
  readonly more: 0 | 1;
}

/** True for a register that says how long each permit took. */
export function tellsDays(register: PermitRegister): boolean {
  return columnsAbove(register).some(({ name }) => SPAN.test(name));
}

/**
 * How many days lie between two days of each permit, where its figures bear out that these are meant:
 *
 *   Tgl Masuk  │ Tgl Terbit │ Lama Proses (hari)
 *   03/01/2024 │ 08/01/2024 │        5
 */
export function* daysBetween(register: PermitRegister, reader: SumsReader): Steps<readonly Relation[]> {
  const columns = columnsAbove(register);
  const days = columns.filter(({ text }) => namesDate(text)).map(({ column }) => column);
  const relations: Relation[] = [];
  for (const { column, name } of columns.filter(({ name }) => SPAN.test(name))) {
    const spans = days.flatMap((from) =>
      days
        .filter((to) => to > from)
        .flatMap((to) => ([0, 1] as const).map((more) => ({ column, words: name, from, to, more }))),
    );
    const [span, ...others] = yield* filterBorneOut(register, reader, spans);
    if (!span || others.length > 0) continue;
    for (const { row, name: label } of register.rows) {
      const subject = lineAndColumn(label, register.sheet.text(register.header.bottom, column) || name);
      if (daysAt(reader, row, span) !== null) relations.push(relationAt(row, subject, span));
    }
  }
  return relations;
}

function* filterBorneOut(register: PermitRegister, reader: SumsReader, spans: readonly Span[]): Steps<readonly Span[]> {
  return yield* flatMapInSteps(spans, (span) => {
    const stated = register.rows.filter(({ row }) => statedAt(reader, { row, column: span.column }) !== null);
    const holding = stated.filter(
      ({ row }) => statedAt(reader, { row, column: span.column }) === daysAt(reader, row, span),
    );
    return holding.length >= FEWEST && holding.length >= stated.length * BELIEVED ? [span] : [];
  });
}

/** Null where one of the days is missing, or is no whole number, as text or with its hour. */
function daysAt(reader: SumsReader, row: number, { from, to, more }: Span): number | null {
  const [first, last] = [from, to].map((column) => statedAt(reader, { row, column })) as [number | null, number | null];
  const isKnown = first !== null && last !== null && Number.isInteger(first) && Number.isInteger(last) && last >= first;
  return isKnown ? last - first + more : null;
}

function statedAt(reader: SumsReader, cell: Cell): number | null {
  return numberIn(reader.stated(cell))?.valueOf() ?? null;
}

function relationAt(row: number, subject: string, { column, from, to, more }: Span): Relation {
  const [first, last] = [from, to].map((one) => ({ row, column: one })) as [Cell, Cell];
  return {
    rule: "register-days",
    subject,
    target: { row, column },
    operator: daysFrom(more),
    sources: [areaOfCell(last), areaOfCell(first)],
    formula: `=${cellName(last)}-${cellName(first)}${more === 0 ? "" : "+1"}`,
    kind: COUNT,
    passesOn: UNROUNDED,
    fewestDecimals: null,
  };
}

/** The days from the second source to the first; told by their cells, since a day is a number in Excel alone. */
function daysFrom(more: 0 | 1): Operator {
  return {
    name: "days",
    coefficient: null,
    compute(inputs) {
      const days = difference.compute(inputs);
      return isNumber(days) ? days.add(exact(more)) : null;
    },
    working: (_, sources) => [{ of: "days", area: [...sources].reverse().map(areaName).join(", ") }],
  };
}
