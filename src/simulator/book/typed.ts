import { parseValue } from "numfmt";
import type { CellValue } from "../../core/grid/sheet";
import type { Content } from "./content";

const TEXT_FORMAT = "@";
/** The texts that are error values when they are typed. */
const ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

/**
 * What Excel makes of an entry, as if it were typed into a cell of that number format: "12" is a number, "1/2/2024" a
 * date, "=A1" a formula, "'12" and whatever goes into a cell formatted as text is text.
 */
export function contentOf(entry: CellValue, format: string): Content {
  if (format === TEXT_FORMAT) return { value: asText(entry) };
  if (typeof entry !== "string") return { value: entry };
  if (entry.startsWith("'")) return { value: entry.slice(1) };
  if (entry.startsWith("=") && entry.length > 1) return { value: null, formula: entry };
  if (ERRORS.has(entry)) return { value: entry };
  const parsed = parseValue(entry);
  if (parsed !== null) return ofParsed(parsed.v, parsed.z, format);
  return /^[+-]./.test(entry) ? { value: null, formula: `=${entry}` } : { value: entry };
}

/** In a cell formatted as text a figure becomes text too. */
function asText(entry: CellValue): CellValue {
  return typeof entry === "boolean" ? String(entry).toUpperCase() : entry === null ? null : String(entry);
}

/** A date or a percentage brings its number format into a cell that has none. */
function ofParsed(value: unknown, pattern: string | undefined, format: string): Content {
  if (typeof value !== "number" && typeof value !== "boolean") throw new Error(`${String(value)} is no plain value.`);
  return pattern === undefined || format !== "General" ? { value } : { value, format: pattern };
}
