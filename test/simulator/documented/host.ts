import { given, type Behaviour } from "./behaviour";

/** What goes for a request as a whole, and for what a sheet refuses. */
export const HOST: readonly Behaviour[] = [
  {
    situation: "a protected sheet may leave formats free",
    source: "Excel.WorksheetProtectionOptions interface: allowFormatCells",
    sheet: "1",
    ask: async (sheet) => {
      sheet.protection.protect({ allowFormatCells: true });
      sheet.getRange("A1").numberFormat = [["0.00"]];
      sheet.protection.load("options");
      return [await given(sheet.getRange("A1"), "numberFormat"), sheet.protection.options.allowFormatCells];
    },
    answer: [[["0.00"]], true],
  },
  {
    situation: "while a cell is being edited",
    source: "Excel.RunOptions interface: delayForCellEdit",
    sheet: "1",
    before: (_, { simulator }) => {
      simulator.host.faults.startCellEdit();
    },
    ask: (sheet) => given(sheet.getRange("A1"), "values"),
    answer: "InvalidOperationInCellEditMode",
  },
  {
    situation: "the selection fails while another workbook is in front",
    source: "issue 6365",
    sheet: "1",
    before: (_, { simulator }) => {
      simulator.host.faults.refuse("Range.select", "InvalidSelection");
    },
    ask: async (sheet, context) => {
      sheet.getRange("A1").select();
      await context.sync();
      return null;
    },
    answer: "InvalidSelection",
  },
  {
    situation: "a sheet cannot be brought to the front while another workbook is",
    source: "Error handling with the application-specific JavaScript APIs: InactiveWorkbook",
    sheet: "1",
    before: (_, { simulator }) => {
      simulator.host.faults.refuse("Worksheet.activate", "InactiveWorkbook");
    },
    ask: async (sheet, context) => {
      sheet.activate();
      await context.sync();
      return null;
    },
    answer: "InactiveWorkbook",
  },
  {
    situation: "a request may never be answered, though it was done",
    source: "issue 6150",
    sheet: "1",
    before: (_, { simulator }) => {
      simulator.host.faults.fallSilent();
    },
    ask: async (sheet, context) => {
      sheet.getRange("A1").values = [[2]];
      const late = new Promise((resolve) => setTimeout(resolve, 30, "no answer"));
      return Promise.race([context.sync(), late]);
    },
    answer: "no answer",
  },
];
