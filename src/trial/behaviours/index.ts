import type { Behaviour } from "../behaviour";
import { AREAS } from "./areas";
import { ENTRIES } from "./entries";
import { FORMATS } from "./formats";
import { ROWS } from "./rows";
import { TABLES } from "./tables";
import { WORKBOOK } from "./workbook";

/** Everything that is tried, in this order. */
export const BEHAVIOURS: readonly Behaviour[] = [...ENTRIES, ...FORMATS, ...AREAS, ...TABLES, ...ROWS, ...WORKBOOK];
