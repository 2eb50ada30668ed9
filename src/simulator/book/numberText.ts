import { format } from "numfmt";
import type { CellValue } from "../../core/grid/sheet";

/** A value as its cell shows it: 3.39732 in the format "0.000" is "3.397". Formats that cannot be read show "#####". */
export function numberText(value: CellValue, pattern: string): string {
  if (value === null) return "";
  if (typeof value === "string" && value.startsWith("#")) return value;
  return format(pattern, value, { throws: false, invalid: "#####" });
}
