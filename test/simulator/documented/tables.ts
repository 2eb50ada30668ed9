import { given, type Behaviour } from "./behaviour";

const ROWS = `
  U1 | U2 | Jumlah
  3  | 4  | .
  2  | 1  | .
  4  | 4  | .
`;

export const TABLES: readonly Behaviour[] = [
  {
    situation: "a formula in one cell of an empty column fills the column",
    source: "Use calculated columns in an Excel table",
    sheet: ROWS,
    ask: async (sheet) => {
      sheet.tables.add("A1:C4", true);
      sheet.getRange("C3").formulas = [["=A3+B3"]];
      return given(sheet.getRange("C2:C4"), "formulas");
    },
    answer: [["=A2+B2"], ["=A3+B3"], ["=A4+B4"]],
  },
  {
    situation: "of several formulas that are written into a column the last goes into all of it",
    source: "issue 6745",
    sheet: ROWS,
    ask: async (sheet) => {
      sheet.tables.add("A1:C4", true);
      sheet.getRange("C2:C4").formulas = [["=1+1"], ["=1+2"], ["=1+3"]];
      return given(sheet.getRange("C2:C4"), "formulas");
    },
    answer: [["=1+3"], ["=1+3"], ["=1+3"]],
  },
  {
    situation: "a column with typed values keeps them",
    source: "Use calculated columns in an Excel table",
    sheet: ROWS,
    ask: async (sheet) => {
      sheet.tables.add("A1:C4", true);
      sheet.getRange("B3").formulas = [["=A3"]];
      return given(sheet.getRange("B2:B4"), "formulas");
    },
    answer: [[4], ["=A3"], [4]],
  },
  {
    situation: "nothing is filled where the person has turned that off",
    source: "issue 2093",
    sheet: ROWS,
    before: (_, { simulator }) => {
      simulator.book.fillsTableColumns = false;
    },
    ask: async (sheet) => {
      sheet.tables.add("A1:C4", true);
      sheet.getRange("C3").formulas = [["=A3+B3"]];
      return given(sheet.getRange("C2:C4"), "formulas");
    },
    answer: [[""], ["=A3+B3"], [""]],
  },
  {
    situation: "the total row is no part of the column",
    source: "Excel.Table class: showTotals",
    sheet: ROWS,
    ask: async (sheet) => {
      const table = sheet.tables.add("A1:C4", true);
      table.showTotals = true;
      sheet.getRange("A5").formulas = [["=SUM(A2:A4)"]];
      return [await given(table.getTotalRowRange(), "address"), await given(sheet.getRange("A2:A5"), "formulas")];
    },
    answer: ["Lembar1!A5:C5", [[3], [2], [4], ["=SUM(A2:A4)"]]],
  },
  {
    situation: "a range knows the tables that overlap with it",
    source: "Excel.Range class: getTables",
    sheet: ROWS,
    ask: async (sheet, context) => {
      sheet.tables.add("A1:B4", true);
      const scopes = ["B2", "C2"].map((address) => sheet.getRange(address).getTables().load({ name: true }));
      await context.sync();
      return scopes.map(({ items }) => items.length);
    },
    answer: [1, 0],
  },
];
