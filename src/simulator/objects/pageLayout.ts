import type { BookSheet } from "../book/sheet";
import type { HostObject } from "../protocol/hostObject";
import { errors } from "../protocol/officeError";
import { keptLook } from "./keptLook";
import { parseAddress } from "./rangeAddress";

const MARGINS = ["left", "right", "top", "bottom", "header", "footer"].map((side) => `${side}Margin`);
const MEMBERS = ["orientation", "paperSize", "zoom", "printGridlines", ...MARGINS];
const TEXTS = ["left", "center", "right"].flatMap((side) => [`${side}Header`, `${side}Footer`]);
const WHOLE_ROWS = /^\$?\d+:\$?\d+$/;

/** Excel.PageLayout: how a sheet is to be printed. The simulator prints nothing; what it is told, it tells. */
export function pageLayoutObject(sheet: BookSheet): HostObject {
  const change = () => {
    if (sheet.isProtected && !sheet.allowsFormats) throw errors.accessDenied();
    sheet.hasNewPage = true;
  };
  const keep = (name: string, address: unknown) => {
    change();
    sheet.page.set(name, address);
  };
  return {
    ...keptLook("PageLayout", sheet.page, MEMBERS, change),
    calls: {
      setPrintArea: (address) => {
        if (typeof address !== "string" || !parseAddress(address)) throw errors.invalidArgument();
        keep("printArea", address);
      },
      setPrintTitleRows: (address) => {
        if (typeof address !== "string" || !WHOLE_ROWS.test(address)) throw errors.invalidArgument();
        keep("printTitleRows", address);
      },
    },
    opens: { headersFooters: () => headersFootersObject(sheet, change) },
  };
}

/** Excel.HeaderFooterGroup; a text that nobody has given is blank. */
function headersFootersObject(sheet: BookSheet, change: () => void): HostObject {
  const texts = (pages: string): HostObject => ({
    type: "HeaderFooter",
    reads: Object.fromEntries(TEXTS.map((text) => [text, () => sheet.page.get(pages + text) ?? ""])),
    writes: Object.fromEntries(
      TEXTS.map((text) => [
        text,
        (value: unknown) => {
          change();
          sheet.page.set(pages + text, String(value));
        },
      ]),
    ),
  });
  return {
    type: "HeaderFooterGroup",
    opens: {
      defaultForAllPages: () => texts(""),
      ...Object.fromEntries(["firstPage", "oddPages", "evenPages"].map((pages) => [pages, () => texts(`${pages}.`)])),
    },
  };
}
