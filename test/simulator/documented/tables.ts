import { given, type Behaviour } from "./behaviour";

const ROWS = `
  U1 | U2 | Jumlah
  3  | 4  | .
  2  | 1  | .
  4  | 4  | .
`;

export const TABLES: readonly Behaviour[] = [
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
];
