import type { MarkSort } from "../../workbook";

/** The colours of Excel's own styles for what is bad and what is neutral; they differ in grey, too. */
export const COLOURS: Readonly<Record<MarkSort, string>> = { error: "#FF9F9F", warning: "#FFEB9C" };
