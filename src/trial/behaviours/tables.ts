import { given, type Behaviour } from "../behaviour";

const ROWS = [
  ["U1", "U2", "Jumlah"],
  [3, 4, ""],
  [2, 1, ""],
  [4, 4, ""],
];

/** Excel's own tables, which fill columns by themselves. */
export const TABLES: readonly Behaviour[] = [
  {
    situation: "a formula in one cell of an empty table column fills the column",
    source: "Use calculated columns in an Excel table",
    sheet: ROWS,
    ask: async (sheet) => {
      sheet.tables.add("A1:C4", true);
      await sheet.context.sync();
      sheet.getRange("C3").formulas = [["=A3+B3"]];
      return given(sheet.getRange("C2:C4"), "formulas");
    },
    answer: [["=A2+B2"], ["=A3+B3"], ["=A4+B4"]],
  },
  {
    situation: "of several formulas that are written into a table column the last goes into all of it",
    source: "issue 6745",
    sheet: ROWS,
    ask: async (sheet) => {
      sheet.tables.add("A1:C4", true);
      await sheet.context.sync();
      sheet.getRange("C2:C4").formulas = [["=1+1"], ["=1+2"], ["=1+3"]];
      return given(sheet.getRange("C2:C4"), "formulas");
    },
    answer: [["=1+3"], ["=1+3"], ["=1+3"]],
  },
  {
    situation: "a table column with typed values keeps them",
    source: "Use calculated columns in an Excel table",
    sheet: ROWS,
    ask: async (sheet) => {
      sheet.tables.add("A1:C4", true);
      await sheet.context.sync();
      sheet.getRange("B3").formulas = [["=A3"]];
      return given(sheet.getRange("B2:B4"), "formulas");
    },
    answer: [[4], ["=A3"], [4]],
  },
  {
    situation: "values in a table column stay in the cells that they were written into",
    source: null,
    sheet: ROWS,
    ask: async (sheet) => {
      sheet.tables.add("A1:C4", true);
      await sheet.context.sync();
      sheet.getRange("C3").values = [[7]];
      return given(sheet.getRange("C2:C4"), "values");
    },
    answer: [[""], [7], [""]],
  },
  {
    situation: "a range knows the tables that overlap with it",
    source: "Excel.Range class: getTables",
    sheet: ROWS,
    ask: async (sheet) => {
      sheet.tables.add("A1:B4", true);
      const scopes = ["B2", "C2"].map((address) => sheet.getRange(address).getTables().load({ name: true }));
      await sheet.context.sync();
      return scopes.map(({ items }) => items.length);
    },
    answer: [1, 0],
  },
  {
    situation: "a table over merged cells",
    source: "Error handling with the application-specific JavaScript APIs: MergedRangeConflict",
    ask: async (sheet) => {
      sheet.getRange("A1:B1").merge();
      await sheet.context.sync();
      sheet.tables.add("A1:B3", true);
      await sheet.context.sync();
      return null;
    },
    answer: "MergedRangeConflict",
  },
];
