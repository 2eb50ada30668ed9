import type { Sheet } from "../../../grid/sheet";
import { isDash, numberIn } from "./answer";
import type { QuestionColumn } from "./questionColumns";
import type { Header } from "../header/header";
import { summaryRole } from "../summary/labels";
import type { Rows } from "./rows";
import { REGULATION_SCALE } from "../scale/scale";
import { readUnsurName, type Unsur } from "../header/unsur";

/** A table of whose unsur some may have no answers. */
interface Asked {
  readonly sheet: Sheet;
  readonly header: Header;
  readonly rows: Rows;
  readonly questions: readonly QuestionColumn[];
  readonly unsur: readonly Unsur[];
}

/** Biaya/tarif, which nobody is asked about where a service is free; by its name, else by its usual place. */
const COST_NAME = readUnsurName("Biaya/tarif");
const COST_CODE = /^\D*4$/;

/** One 0 is a slip. */
const FEWEST_NOUGHTS = 2;

/** So many rows below the respondents show whether the summary passes over a column. */
const SUMMARY_ROWS = 12;

/**
 * The unsur that nobody was asked about, as "biaya/tarif" of a free service: a column of dashes, zeros or one word,
 * one that the summary passes over, or blank under biaya. Another blank column may still be waiting for its answers.
 */
export function unsurNotAsked(asked: Asked): readonly Unsur[] {
  const empty = asked.unsur.filter(({ columns }) =>
    columns.every((column) =>
      asked.questions.some((one) => one.column === column && (one.count === 0 || isNought(asked, one))),
    ),
  );
  if (empty.length === 0 || empty.length === asked.unsur.length) return [];
  return empty.filter(
    (unsur) =>
      isFree(asked, unsur) || saysNothing(asked, unsur) || isCost(asked, unsur) || isPassedOver(asked, unsur, empty),
  );
}

/** A free service costs 0, "Rp 0" or "Rp. 0,-". */
const NOUGHT = /^(rp\.?)? ?0([.,]0+)?([.,]?-)?$/i;

/** True where nobody gave more than 0, which is on no scale; dashes and blanks between are as much. */
function isNought({ sheet, rows }: Asked, { column, offScale }: QuestionColumn): boolean {
  if (offScale.length < FEWEST_NOUGHTS) return false;
  return rows.answered.every((row) => {
    const value = sheet.value(row, column);
    const text = sheet.text(row, column);
    return typeof value === "number" ? value === 0 : text === "" || isDash(text) || NOUGHT.test(text);
  });
}

function isFree(asked: Asked, { columns }: Unsur): boolean {
  return asked.questions.filter(({ column }) => columns.includes(column)).every((one) => isNought(asked, one));
}

/** True where every cell says the same: "-", "Gratis". */
function saysNothing({ sheet, rows }: Asked, { columns: [column = 0] }: Unsur): boolean {
  const texts = rows.answered.map((row) => sheet.text(row, column).toLowerCase());
  const [first = ""] = texts;
  return first !== "" && texts.every((text) => text === first) && (isDash(first) || texts.length > 1);
}

function isCost({ sheet, header, questions }: Asked, { label, columns: [column = 0] }: Unsur): boolean {
  if (questions.some((one) => one.column === column && one.offScale.length > 0)) return false;
  const names = [label];
  for (let row = header.top; row <= header.bottom; row++) names.push(sheet.text(row, column));
  const known = names.map(readUnsurName).find((name) => name !== null);
  return known === undefined ? COST_CODE.test(label) : known === COST_NAME;
}

/** True where a row of the summary states figures for the other unsur and none for this one. */
function isPassedOver(
  { sheet, rows, unsur }: Asked,
  { columns: [column = 0] }: Unsur,
  empty: readonly Unsur[],
): boolean {
  const others = unsur.filter((one) => !empty.includes(one)).map(({ columns: [other = 0] }) => other);
  for (let row = rows.last + 1; row <= rows.last + SUMMARY_ROWS; row++) {
    const first = Math.min(...others);
    const isLabelled = Array.from({ length: first }, (_, at) => sheet.text(row, at)).some(
      (text) => summaryRole(text) !== null,
    );
    const stated = others.filter((other) => !Number.isNaN(numberIn(sheet.value(row, other), REGULATION_SCALE)));
    if (isLabelled && stated.length * 2 > others.length)
      return !(numberIn(sheet.value(row, column), REGULATION_SCALE) > 0);
  }
  return false;
}
