import { attribute, readXml } from "../xml/xml";

/** Whether the tab of a sheet is shown; a "veryHidden" one can be shown again only by a program. */
export type SheetState = "visible" | "hidden" | "veryHidden";

/** One entry of the workbook's list of sheets. */
export interface ListedSheet {
  readonly name: string;
  /** The workbook's own number for the sheet; it stays when the sheet is renamed or moved. */
  readonly number: number;
  readonly state: SheetState;
  readonly relationship: string;
}

/** What the workbook part says of its sheets. */
export interface SheetList {
  /** In the order of the tabs. */
  readonly sheets: readonly ListedSheet[];
  /** Index of the tab that is open. */
  readonly active: number;
  /** True where date numbers count from 1904 on, as Excel for Mac once wrote them. */
  readonly dates1904: boolean;
}

/** The list in the text of a workbook part; null where it is none (a document of another program). */
export function listIn(text: string): SheetList | null {
  const sheets: ListedSheet[] = [];
  const names = new Set<string>();
  let active = 0;
  let dates1904 = false;
  readXml(text, {
    open(element) {
      const { name, attributes } = element;
      names.add(name);
      if (name === "workbookPr") dates1904 = /^(1|true|on)$/.test(attributes.date1904 ?? "");
      else if (name === "workbookView") active = Number(attributes.activeTab ?? 0);
      else if (name === "sheet") {
        const relationship = attribute(element, "id") ?? "";
        const number = Number(attributes.sheetId ?? sheets.length + 1);
        sheets.push({ name: attributes.name ?? "", number, state: stateOf(attributes.state), relationship });
      }
    },
  });
  return names.has("workbook") ? { sheets, active, dates1904 } : null;
}

function stateOf(state: string | undefined): SheetState {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}
