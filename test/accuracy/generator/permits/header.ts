import type { Mark } from "../table";
import type { PermitColumns } from "./columns";
import type { PermitLayout } from "./layout";

/** The rows over the figures, from row `top`; merged cells have their word in their first cell. */
export function permitHeader(
  layout: PermitLayout,
  columns: PermitColumns,
  top: number,
): {
  readonly marks: readonly Mark[];
  readonly bottom: number;
} {
  const hasQuarterBanners = layout.quarters?.isOverMonths === true;
  const monthRow = layout.banner === null && !hasQuarterBanners ? top : top + 1;
  const marks: Mark[] = [{ row: top, column: columns.labels, content: layout.labelHeader }];
  if (columns.numbers !== null) marks.push({ row: top, column: columns.numbers, content: layout.numberHeader });
  for (const { column, header } of columns.others) marks.push({ row: top, column: column.at, content: header });
  for (const { column, name, firstMonth } of columns.quarters) {
    if (hasQuarterBanners) marks.push({ row: top, column: firstMonth.at, content: name });
    marks.push({ row: monthRow, column: column.at, content: hasQuarterBanners ? "Jumlah" : name });
  }
  for (const { column, month } of columns.months) {
    marks.push({ row: monthRow, column: column.at, ...layout.monthLook(month, layout.period.year) });
  }
  const firstMonth = columns.months[0]?.column.at;
  if (layout.banner !== null && !hasQuarterBanners && firstMonth !== undefined) {
    marks.push({ row: top, column: firstMonth, content: layout.banner });
  }
  if (layout.numbering === "none") return { marks, bottom: monthRow };
  const first = columns.numbers ?? columns.labels;
  for (let column = first; column <= columns.right; column++) {
    const number = column - first + 1;
    marks.push({ row: monthRow + 1, column, content: layout.numbering === "plain" ? number : `(${number})` });
  }
  return { marks, bottom: monthRow + 1 };
}
