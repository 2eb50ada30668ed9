import type { Edit } from "../../core/edits/edit";
import type { Cell } from "../../core/grid/address";
import type { CellValue, Sheet } from "../../core/grid/sheet";

/** What was typed into a cell: a formula with its "=", or a value, null for an empty cell. */
export type Content = { readonly formula: string } | { readonly value: CellValue };

/** What an edit types. */
export function contentOf({ formula, value }: Edit): Content {
  return formula === undefined ? { value } : { formula };
}

/** What a snapshot says was typed into a cell. */
export function seenContent(sheet: Sheet, { row, column }: Cell): Content {
  const formula = sheet.formula(row, column);
  return formula === null ? { value: sheet.value(row, column) } : { formula };
}

/** What Excel says, by a range's `formulas` and `values`: a text that begins with "=" is the same in both. */
export function hostContent(formula: unknown, value: unknown): Content {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return isFormula ? { formula } : { value: cellValue(value) };
}

/** A cell's value as a snapshot has it: Excel hands out "" for an empty cell. */
export function cellValue(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" && value !== "" ? value : null;
}

export function isEmpty(content: Content): boolean {
  return "value" in content && (content.value === null || content.value === "");
}

/** Excel writes a formula back in its own manner: capitals, no needless spaces. Texts in it are left as they are. */
export function sameContent(one: Content, other: Content): boolean {
  if ("formula" in one && "formula" in other) return folded(one.formula) === folded(other.formula);
  if ("formula" in one || "formula" in other) return false;
  return one.value === other.value || (isEmpty(one) && isEmpty(other));
}

function folded(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|[^"]+/g, (part) =>
    part.startsWith('"') ? part : part.replace(/\s+/g, "").toUpperCase(),
  );
}

/** A text that Excel takes for what it is; digits may be a date, and a sign at the beginning may be a formula. */
const PLAIN = /^(?![=+\-@'#])(?!(?:true|false)$)\D*$/i;

/** The number format of cells in which everything is text, a formula too. */
export const TEXT_FORMAT = "@";
export const GENERAL_FORMAT = "General";

/**
 * What to put into `Range.formulas` of a cell with this number format. Excel reads it as if somebody typed it, so a text
 * that could be taken for anything else needs the apostrophe that a person would type.
 */
export function typed(content: Content, format: string): string | number | boolean {
  if ("formula" in content) return content.formula;
  const { value } = content;
  if (value === null) return "";
  return typeof value !== "string" || format === TEXT_FORMAT || PLAIN.test(value) ? value : `'${value}`;
}

/**
 * The number format in which a content is typed into a cell that shall have this format: an empty text leaves a cell
 * that is formatted as text unlike a blank one (office-js issue 1943).
 */
export function typingFormat(content: Content, format: string): string {
  return isEmpty(content) && format === TEXT_FORMAT ? GENERAL_FORMAT : formatFor(content, format);
}

/** True where a content cannot be typed into a cell without a change of its format, be it for a moment. */
export function needsFormat(content: Content, format: string): boolean {
  return typingFormat(content, format) !== format;
}

/** The number format that a cell needs to hold a content: figures do not stay figures in a text cell. */
export function formatFor(content: Content, format: string): string {
  const isText = "value" in content && (content.value === null || typeof content.value === "string");
  return format === TEXT_FORMAT && !isText ? GENERAL_FORMAT : format;
}
