import { mergedRows } from "../../support/merged";
import { given, type Behaviour } from "./behaviour";

/** What goes for a request as a whole, and for what a sheet refuses. */
export const HOST: readonly Behaviour[] = [
  {
    situation: "merged areas are named where they begin in the range, and not where they only reach into it",
    source: "issue 3611",
    sheet: ".",
    before: (sheet) => {
      mergedRows(sheet, 3);
    },
    ask: async (sheet) => [
      await given(sheet.getRange("A1:A3").getMergedAreasOrNullObject() as unknown as Excel.Range, "address"),
      await given(sheet.getRange("B1:B3").getMergedAreasOrNullObject() as unknown as Excel.Range, "isNullObject"),
    ],
    answer: ["Lembar1!A1:B1,Lembar1!A2:B2,Lembar1!A3:B3", true],
  },
  ...(
    [
      [512, 512],
      [513, "GeneralException"],
    ] as const
  ).map(([count, answer]) => ({
    situation: `${count} merged areas in a range`,
    source: "Excel.Range class: getMergedAreasOrNullObject",
    sheet: ".",
    before: (sheet: Parameters<typeof mergedRows>[0]) => {
      mergedRows(sheet, count);
    },
    ask: async (sheet: Excel.Worksheet) => {
      const areas = sheet.getRange("A1:B600").getMergedAreasOrNullObject().load({ areaCount: true });
      await sheet.context.sync();
      return areas.areaCount;
    },
    answer,
  })),
  {
    situation: "a table over merged cells",
    source: "Error handling with the application-specific JavaScript APIs: MergedRangeConflict",
    sheet: "A | B",
    before: (sheet) => {
      mergedRows(sheet, 1);
    },
    ask: async (sheet, context) => {
      sheet.tables.add("A1:B3", true);
      await context.sync();
      return null;
    },
    answer: "MergedRangeConflict",
  },
  {
    situation: "a protected sheet keeps the formats of cells that are not locked",
    source: "Excel.WorksheetProtectionOptions interface: allowFormatCells",
    sheet: "1",
    ask: async (sheet) => {
      sheet.getRange("A1").format.protection.locked = false;
      sheet.protection.protect();
      sheet.getRange("A1").values = [[2]];
      sheet.getRange("A1").numberFormat = [["0.00"]];
      return given(sheet.getRange("A1"), "values");
    },
    answer: "AccessDenied",
  },
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
    situation: "the used range of a sheet without cells is a null object",
    source: "*OrNullObject methods and properties",
    sheet: ".",
    ask: (sheet) => given(sheet.getUsedRangeOrNullObject(true), "isNullObject"),
    answer: true,
  },
  {
    situation: "a sheet that is not there",
    source: "Error handling with the application-specific JavaScript APIs: ItemNotFound",
    sheet: "1",
    ask: (_, context) => given(context.workbook.worksheets.getItem("Lain").getRange("A1"), "values"),
    answer: "ItemNotFound",
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
