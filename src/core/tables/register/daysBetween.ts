import { areaName, areaOfCell } from "../../grid/area";
import { cellName, type Cell } from "../../grid/address";
import { countedDays, type CountedDays } from "../../dates/countedDays";
import type { NamedColumn } from "../../layout/columnNames";
import { lineAndColumn } from "../../layout/lineAndColumn";
import { exact } from "../../numbers/exact";
import { COUNT } from "../../numbers/kind";
import { UNROUNDED } from "../../numbers/rounding";
import { difference, isNumber, type Operator } from "../../relations/operators";
import type { Relation } from "../../relations/relation";
import { flatMapInHandfuls, type Steps } from "../../steps";
import type { SumsReader } from "../sums/reader";
import { borneOut } from "./borneOut";
import { columnsAbove } from "./columnsAbove";
import { namesDate } from "./dateNames";
import type { PermitRegister } from "./register";

const SPAN =
  /^(lama|durasi|jangka waktu|waktu)( (proses|penyelesaian|pelayanan|pengerjaan|penerbitan|layanan))+\b|^jumlah hari\b/;
/** "Lama Proses (hari kerja)": holidays are left out, too, which no sheet lists. */
const WORKING = /\b(kerja|hk)\b/;

/** The days from one column to another, `more` where the first of them counts, too. */
interface Span {
  readonly column: number;
  readonly from: number;
  readonly to: number;
  readonly more: 0 | 1;
}

/** True for a register that says how long each permit took. */
export function tellsDays(register: PermitRegister): boolean {
  return columnsAbove(register).some(saysDays);
}

/**
 * How many days lie between two days of each permit, where its figures bear out that these are meant:
 *
 *   Tgl Masuk  │ Tgl Terbit │ Lama Proses (hari)
 *   03/01/2024 │ 08/01/2024 │        5
 */
export function* daysBetween(register: PermitRegister, reader: SumsReader): Steps<readonly Relation[]> {
  const { sheet, rows, header } = register;
  const columns = columnsAbove(register);
  const days = columns.filter(({ text }) => namesDate(text)).map(({ column }) => column);
  const pairs = days.flatMap((from) => days.filter((to) => to > from).map((to) => ({ from, to })));
  const relations: Relation[] = [];
  for (const { column, name } of columns.filter(saysDays)) {
    const spans = pairs.flatMap((pair): readonly Span[] => [
      { column, ...pair, more: 0 },
      { column, ...pair, more: 1 },
    ]);
    const stated = yield* flatMapInHandfuls(rows, ({ row }) => {
      const days = statedAt(reader, { row, column });
      return days === null ? [] : [{ row, days }];
    });
    const [span, ...others] = yield* borneOut(stated, spans, (row, one) => countedAt(register, reader, row, one));
    if (!span || others.length > 0) continue;
    const words = sheet.text(header.bottom, column) || name;
    const own = yield* flatMapInHandfuls(rows, ({ row, name: label }) => {
      const counted = countedAt(register, reader, row, span);
      const isKnown = counted !== null && !isOfWorkingDays(counted, statedAt(reader, { row, column }));
      return isKnown ? [relationAt(row, lineAndColumn(label, words), span)] : [];
    });
    for (const one of own) relations.push(one);
  }
  return relations;
}

function saysDays({ text, name }: NamedColumn): boolean {
  return SPAN.test(name) && !WORKING.test(text);
}

/** True for a row that leaves weekends out, where others do not: that it is wrong is not known. */
function isOfWorkingDays({ calendar, fiveDayWeek }: CountedDays, stated: number | null): boolean {
  return fiveDayWeek < calendar && stated === fiveDayWeek;
}

/** Null where one of the days is missing, or is no whole number, as text or with its hour. */
function countedAt({ sheet }: PermitRegister, reader: SumsReader, row: number, span: Span): CountedDays | null {
  const [first, last] = [statedAt(reader, { row, column: span.from }), statedAt(reader, { row, column: span.to })];
  const isKnown = first !== null && last !== null && Number.isInteger(first) && Number.isInteger(last) && last >= first;
  return isKnown ? countedDays(first - span.more + sheet.dayOffset, last + sheet.dayOffset) : null;
}

function statedAt(reader: SumsReader, { row, column }: Cell): number | null {
  const figure = reader.double(row, column);
  return Number.isNaN(figure) ? null : figure;
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
