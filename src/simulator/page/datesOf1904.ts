import { IUniverInstanceService, UniverInstanceType, type Univer } from "@univerjs/core";
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from "@univerjs/sheets";
import { shownDate } from "../book/shownDate";

/** Has the dates of workbooks that count from 1904 on shown as Excel shows them. What stands in the cells stays as it is. */
export function showDatesOf1904(univer: Univer): void {
  const injector = univer.__getInjector();
  const workbooks = injector.get(IUniverInstanceService).getTypeOfUnitAdded$(UniverInstanceType.UNIVER_SHEET);
  // What a cell shows can be changed as soon as there is a workbook.
  const opening = workbooks.subscribe(() => {
    opening.unsubscribe();
    shiftDates(injector.get(SheetInterceptorService));
  });
}

function shiftDates(cells: SheetInterceptorService): void {
  cells.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    // Before the number format makes a text of it.
    priority: InterceptCellContentPriority.NUMFMT + 1,
    handler(cell, { workbook }, next) {
      if (typeof cell?.v !== "number" || workbook.getCustomMetadata()?.dates1904 !== true) return next(cell);
      const pattern = workbook.getStyles().getStyleByCell(cell)?.n?.pattern ?? "";
      const v = shownDate(cell.v, pattern, true);
      return next(v === cell.v ? cell : { ...cell, v });
    },
  });
}
