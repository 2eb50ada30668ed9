import { columnName, type Cell } from "../../../grid/address";
import { sheetPrefix } from "../../../grid/sheetPrefix";
import type { Sheet } from "../../../grid/sheet";
import { exact, ratio, ZERO, type Exact } from "../../../numbers/exact";
import type { Matrix } from "../matrix";
import { numberIn } from "../respondents/answer";
import type { Group, Grouping } from "./groups";
import type { ServiceLine } from "./serviceTable";

/** Texts that mean something else to COUNTIF and AVERAGEIF. */
const SIGNS = /^[=<>]|[*?~]|^[\d.,%\s]+$/;
const LONGEST = 255;

/** The answers of one service to one unsur: what they come to, and the formula that asks the survey for it. */
export interface GroupFigure {
  readonly sum: Exact;
  readonly count: number;
  /** Null where Excel would not count just these answers. */
  readonly expression: string | null;
}

/** How many answered for a service. */
export function peopleOf(grouping: Grouping, line: ServiceLine, sheet: Sheet): GroupFigure {
  const asked = criterion(grouping, line, sheet);
  const count = line.group.rows.length;
  return { sum: exact(count), count, expression: asked && `COUNTIF(${asked})` };
}

/** Null where nobody answered for it, or where the unsur has several questions. */
export function answersTo(grouping: Grouping, line: ServiceLine, unsur: number, sheet: Sheet): GroupFigure | null {
  const { matrix } = grouping;
  const [column, ...others] = matrix.unsur[unsur]?.columns ?? [];
  if (column === undefined || others.length > 0) return null;
  const numbers = numbersOf(matrix, line.group, column);
  if (numbers.length === 0) return null;
  const sum = numbers.reduce((total, one) => total.add(exact(one)), ZERO);
  const asked = areNumbers(matrix, column) ? criterion(grouping, line, sheet) : null;
  return { sum, count: numbers.length, expression: asked && `AVERAGEIF(${asked},${range(matrix, column, sheet)})` };
}

/** The mean of all answers of a service to each unsur, each unsur counting the same. */
export function meanOfUnsur(grouping: Grouping, line: ServiceLine, sheet: Sheet): GroupFigure | null {
  const all = grouping.matrix.unsur.map((_, at) => answersTo(grouping, line, at, sheet));
  const known = all.filter((one) => one !== null);
  if (known.length < all.length) return null;
  const sum = known.reduce((total, one) => total.add(one.sum.div(one.count)), ZERO);
  const terms = known.map(({ expression }) => expression);
  const expression = terms.includes(null) ? null : `AVERAGE(${terms.join(",")})`;
  return { sum, count: known.length, expression };
}

export function meanOf({ sum, count }: GroupFigure): Exact {
  return sum.mul(ratio(1, count));
}

function numbersOf({ sheet, scale }: Matrix, { rows }: Group, column: number): readonly number[] {
  return rows.map((row) => numberIn(sheet.value(row, column), scale)).filter((number) => !Number.isNaN(number));
}

function areNumbers({ questions }: Matrix, column: number): boolean {
  const own = questions.find((question) => question.column === column);
  return own !== undefined && own.texts.length + own.choices.length === 0;
}

/** "Data!$B$2:$B$25,B33": the names of the services, and that of the line; null where it is written in several ways. */
function criterion({ matrix, column }: Grouping, { label, group }: ServiceLine, sheet: Sheet): string | null {
  const own = String(sheet.value(label.row, label.column)).toLowerCase();
  if (own.length > LONGEST || SIGNS.test(own)) return null;
  if (![...group.names].every((name) => name.toLowerCase() === own)) return null;
  return `${range(matrix, column, sheet)},${address(label)}`;
}

function range({ sheet: own, rows }: Matrix, column: number, sheet: Sheet): string {
  const prefix = own === sheet ? "" : sheetPrefix(own.name);
  const name = columnName(column);
  return `${prefix}$${name}$${rows.first + 1}:$${name}$${rows.last + 1}`;
}

function address({ row, column }: Cell): string {
  return `$${columnName(column)}${row + 1}`;
}
