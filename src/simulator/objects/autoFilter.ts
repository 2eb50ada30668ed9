import type { Area } from "../../core/grid/area";
import { valueOf } from "../book/content";
import { numberText } from "../book/numberText";
import type { BookSheet } from "../book/sheet";
import type { HostObject } from "../protocol/hostObject";
import { errors, Unanswered } from "../protocol/officeError";
import type { HostContext } from "./hostContext";
import { parseAddress } from "./rangeAddress";

/** Excel.AutoFilter of a sheet, as far as it keeps the rows that show one of some texts in a column. */
export function autoFilterObject(host: HostContext, sheet: BookSheet): HostObject {
  const show = () => {
    const { filtered } = sheet;
    if (filtered) sheet.hideRows(filtered.top + 1, filtered.bottom, false);
  };
  return {
    type: "AutoFilter",
    reads: {
      enabled: () => sheet.filtered !== null,
      isDataFiltered: () => sheet.filtered !== null && hidesRows(sheet, sheet.filtered),
    },
    calls: {
      apply: (range, columnIndex, criteria) => {
        const area = areaOf(range);
        show();
        sheet.filtered = area;
        if (columnIndex !== undefined && columnIndex !== null) filter(sheet, area, Number(columnIndex), criteria);
      },
      clearCriteria: show,
      remove: () => {
        show();
        sheet.filtered = null;
      },
    },
    opens: { getRangeOrNullObject: () => sheet.filtered && host.range(sheet, sheet.filtered) },
  };
}

function filter(sheet: BookSheet, area: Area, columnIndex: number, criteria: unknown): void {
  const { filterOn, values } = (criteria ?? {}) as Partial<Excel.FilterCriteria>;
  if (filterOn !== "Values" || !values) throw new Unanswered(`AutoFilter.apply by ${String(filterOn)}`);
  const column = area.left + columnIndex;
  const body = { top: area.top + 1, bottom: area.bottom, left: column, right: column };
  const texts = sheet.read(body, (data) => numberText(valueOf(data), sheet.formatOf(data)));
  for (const [index, [text = ""]] of texts.entries()) {
    const row = body.top + index;
    if (!values.includes(text)) sheet.hideRows(row, row, true);
  }
}

function hidesRows(sheet: BookSheet, { top, bottom }: Area): boolean {
  for (let row = top; row <= bottom; row++) if (sheet.isRowHidden(row)) return true;
  return false;
}

function areaOf(range: unknown): Area {
  const area = typeof range === "string" ? parseAddress(range) : (range as { readonly area?: Area } | null)?.area;
  if (!area) throw errors.invalidArgument();
  return area;
}
