import { given, type Behaviour, type ExcelRun } from "../behaviour";
import { TRIAL_SETTING as KEY } from "../scratchSheet";

/** Sheets, protection, settings and the order of things in a request. */
export const WORKBOOK: readonly Behaviour[] = [
  {
    situation: "the used range of a sheet without cells is a null object",
    source: "*OrNullObject methods and properties",
    ask: (sheet) => given(sheet.getUsedRangeOrNullObject(true), "isNullObject"),
    answer: true,
  },
  {
    situation: "a sheet that is not there",
    source: "Error handling with the application-specific JavaScript APIs: ItemNotFound",
    ask: ({ context }) => given(context.workbook.worksheets.getItem("Tidak ada lembar ini").getRange("A1"), "values"),
    answer: "ItemNotFound",
  },
  {
    situation: "a sheet is found by its id after it was renamed",
    source: "Excel.WorksheetCollection class: getItem",
    ask: async (sheet) => {
      sheet.load({ id: true, name: true });
      await sheet.context.sync();
      const { id, name } = sheet;
      sheet.name = `${name} 2`;
      await sheet.context.sync();
      const found = sheet.context.workbook.worksheets.getItem(id).load({ name: true });
      await sheet.context.sync();
      const isFound = found.name === `${name} 2`;
      // So that it is found by its name when it is to be deleted.
      found.name = name;
      await sheet.context.sync();
      return isFound;
    },
    answer: true,
  },
  {
    situation: "what came before an error in a request is not taken back",
    source: "Error handling with the application-specific JavaScript APIs",
    sheet: [[1]],
    ask: async (sheet, run) => {
      sheet.load({ id: true });
      await sheet.context.sync();
      const { id } = sheet;
      const failing = run({}, async (context) => {
        context.workbook.worksheets.getItem(id).getRange("A1").values = [[2]];
        context.workbook.worksheets.getItem("Tidak ada lembar ini").getRange("A1").values = [[3]];
        await context.sync();
      });
      await failing.catch(() => undefined);
      return given(sheet.getRange("A1"), "values");
    },
    answer: [[2]],
  },
  {
    situation: "a locked cell of a protected sheet",
    source: "Error handling with the application-specific JavaScript APIs: AccessDenied",
    sheet: [[1]],
    ask: async (sheet) => {
      sheet.protection.protect();
      sheet.getRange("A1").values = [[2]];
      return given(sheet.getRange("A1"), "values");
    },
    answer: "AccessDenied",
  },
  {
    situation: "the format of an unlocked cell of a protected sheet",
    source: "Excel.WorksheetProtectionOptions interface: allowFormatCells",
    sheet: [[1]],
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
    situation: "a setting is kept, and read in a later request",
    source: "Persist add-in state and settings",
    ask: async ({ context }) => {
      const { settings } = context.workbook;
      settings.add(KEY, "isi");
      await context.sync();
      const kept = settings.getItemOrNullObject(KEY).load({ value: true });
      await context.sync();
      return kept.value as unknown;
    },
    answer: "isi",
  },
  {
    situation: "a setting of a million characters is kept",
    source: "issue 621",
    ask: async ({ context }) => {
      const { settings } = context.workbook;
      settings.add(KEY, "x".repeat(1_000_000));
      await context.sync();
      const kept = settings.getItemOrNullObject(KEY).load({ value: true });
      await context.sync();
      return String(kept.value).length;
    },
    answer: 1_000_000,
  },
  {
    situation: "cells are written as one step of Excel's own undo",
    source: "Excel.RunOptions interface: mergeUndoGroup",
    since: "1.20",
    ask: async (sheet, run) => writtenInGroup(sheet, run, false),
    answer: [[7]],
  },
  {
    situation: "cells and a setting are written as one step of Excel's own undo",
    source: null,
    since: "1.20",
    ask: async (sheet, run) => writtenInGroup(sheet, run, true),
    answer: [[7]],
  },
];

async function writtenInGroup(sheet: Excel.Worksheet, run: ExcelRun, withSetting: boolean) {
  sheet.load({ id: true });
  await sheet.context.sync();
  const { id } = sheet;
  await run({ mergeUndoGroup: true }, async (context) => {
    if (withSetting) context.workbook.settings.add(KEY, "isi");
    context.workbook.worksheets.getItem(id).getRange("A1").values = [[7]];
    await context.sync();
  });
  return given(sheet.getRange("A1"), "values");
}
