import { PAGE } from "../../core/proof/page";
import { columnName } from "../../core/grid/address";
import type { Printing } from "../../workbook";
import { writing, type Host } from "../host";

/** Points of an inch: margins are told in points. */
const INCH = 72;

/**
 * Has a sheet printed on A4 in landscape, as wide as a page, with a row atop of each, and its texts in as many lines as
 * they take. Whole columns are printed, of which Excel takes the rows that hold something.
 */
export function layOut(host: Host, sheetId: string, { columns, header }: Printing): Promise<void> {
  return writing(host, async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.printGridlines = true;
    const { left, right, top, bottom, header: above, footer } = PAGE.margins;
    pageLayout.leftMargin = left * INCH;
    pageLayout.rightMargin = right * INCH;
    pageLayout.topMargin = top * INCH;
    pageLayout.bottomMargin = bottom * INCH;
    pageLayout.headerMargin = above * INCH;
    pageLayout.footerMargin = footer * INCH;
    pageLayout.headersFooters.defaultForAllPages.centerFooter = PAGE.footer;
    pageLayout.setPrintArea(`A:${columnName(columns - 1)}`);
    pageLayout.setPrintTitleRows(`${header + 1}:${header + 1}`);
    const first = sheet.getRange("A:A").format;
    first.horizontalAlignment = "Left";
    first.verticalAlignment = "Top";
    const others = sheet.getRange(`B:${columnName(columns - 1)}`).format;
    others.wrapText = true;
    others.verticalAlignment = "Top";
    sheet.getUsedRange().format.autofitRows();
    await context.sync();
  });
}
