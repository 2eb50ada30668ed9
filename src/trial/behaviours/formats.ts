import { given, typedThen, type Behaviour } from "../behaviour";

/** Number formats: who sets them, and what they make of entries. */
export const FORMATS: readonly Behaviour[] = [
  {
    situation: "number formats are read as they were written, in English",
    source: "Excel.Range class: numberFormat",
    ask: async (sheet) => {
      sheet.getRange("A1:C1").numberFormat = [["#,##0.00", "dd/mm/yyyy", "@"]];
      return given(sheet.getRange("A1:C1"), "numberFormat");
    },
    answer: [["#,##0.00", "dd/mm/yyyy", "@"]],
  },
  {
    situation: "a formula that only names a cell takes its number format, one that computes does not",
    source: null,
    ask: async (sheet) => {
      sheet.getRange("A1:A2").numberFormat = [["0.00"], ["dd/mm/yyyy"]];
      sheet.getRange("B1:B2").formulas = [["=A1"], ["=A2+1"]];
      return given(sheet.getRange("B1:B2"), "numberFormat");
    },
    answer: [["0.00"], ["General"]],
  },
  {
    situation: "a formula written into a cell of the format text stays a text",
    source: null,
    ask: async (sheet) => {
      sheet.getRange("A1").numberFormat = [["@"]];
      return [await typedThen(sheet, [["=1+1"]], "values"), await given(sheet.getRange("A1"), "valueTypes")];
    },
    answer: [[["=1+1"]], [["String"]]],
  },
  {
    situation: "a formula is live where General is set before it in the same request",
    source: null,
    ask: async (sheet) => {
      const cell = sheet.getRange("A1");
      cell.numberFormat = [["@"]];
      await sheet.context.sync();
      cell.numberFormat = [["General"]];
      return typedThen(sheet, [["=1+1"]], "values");
    },
    answer: [[2]],
  },
  {
    situation: "a cell of the format text that is cleared with an empty text is blank",
    source: "issue 1943",
    ask: async (sheet) => {
      sheet.getRange("A1").numberFormat = [["@"]];
      sheet.getRange("A1").values = [["isi"]];
      sheet.getRange("B1:C1").formulas = [["=ISBLANK(A1)", "=COUNTA(A1)"]];
      await sheet.context.sync();
      sheet.getRange("A1").values = [[""]];
      return given(sheet.getRange("A1:C1"), "values");
    },
    answer: [["", true, 0]],
  },
  {
    situation: "a cell of the format text whose contents are cleared is blank",
    source: "Excel.Range class: clear",
    ask: async (sheet) => {
      sheet.getRange("A1").numberFormat = [["@"]];
      sheet.getRange("A1").values = [["isi"]];
      sheet.getRange("B1:C1").formulas = [["=ISBLANK(A1)", "=COUNTA(A1)"]];
      await sheet.context.sync();
      sheet.getRange("A1").clear("Contents");
      return [await given(sheet.getRange("A1:C1"), "values"), await given(sheet.getRange("A1"), "numberFormat")];
    },
    answer: [[["", true, 0]], [["@"]]],
  },
];
