import { given, typedThen, type Behaviour } from "../behaviour";

/** What becomes of what is written into cells. */
export const ENTRIES: readonly Behaviour[] = [
  {
    situation: "null leaves a cell alone, and an empty text clears it",
    source: "Blank and null values in Excel add-ins",
    sheet: [[1, 2, 3]],
    ask: async (sheet) => {
      sheet.getRange("A1:C1").values = [[null, "", 5]];
      return given(sheet.getRange("A1:C1"), "values");
    },
    answer: [[1, "", 5]],
  },
  {
    situation: "an array of another shape than its range",
    source: "Error handling with the application-specific JavaScript APIs",
    ask: async (sheet) => {
      sheet.getRange("A1:B1").values = [[1]];
      return given(sheet.getRange("A1"), "values");
    },
    answer: "InvalidArgument",
  },
  {
    situation: "the values of a whole column are null",
    source: "Read or write to an unbounded range using the Excel JavaScript API",
    sheet: [[1]],
    ask: (sheet) => given(sheet.getRange("A:A"), "values"),
    answer: null,
  },
  {
    situation: "the apostrophe before a text is not handed out",
    source: "issue 6687",
    ask: (sheet) => typedThen(sheet, [["'007", "'=1"]], "formulas"),
    answer: [["007", "=1"]],
  },
  {
    situation: "a text that looks like a number becomes one",
    source: null,
    ask: (sheet) => typedThen(sheet, [["1.5", "007", "3,5", "50%"]], "values"),
    answer: [[1.5, 7, 35, 0.5]],
  },
  {
    situation: "a text that looks like a date becomes a number",
    source: null,
    ask: (sheet) => typedThen(sheet, [["2024-04-03", "1/9"]], "valueTypes"),
    answer: [["Double", "Double"]],
  },
  {
    situation: "a number has 17 digits when it is read back, not 15",
    source: null,
    ask: async (sheet) => {
      sheet.getRange("A1:C1").values = [[0.1 + 0.2, 1 / 3, 2 ** 53 + 2]];
      return given(sheet.getRange("A1:C1"), "values");
    },
    answer: [[0.30000000000000004, 0.3333333333333333, 9007199254740994]],
  },
  {
    situation: "the result of a formula has 16 digits or 17 when it is read, not 15",
    source: null,
    ask: (sheet) => typedThen(sheet, [["=1/3", "=2/3*100"]], "values"),
    answer: [[0.3333333333333333, 66.66666666666666]],
  },
  {
    situation: "formulas gives a typed truth value as one, not as text",
    source: null,
    ask: async (sheet) => {
      sheet.getRange("A1:B1").values = [[true, "TRUE"]];
      return given(sheet.getRange("A1:B1"), "formulas");
    },
    answer: [[true, true]],
  },
  {
    situation: "errors are texts in values",
    source: null,
    ask: (sheet) => typedThen(sheet, [["=1/0", "=NA()"]], "values"),
    answer: [["#DIV/0!", "#N/A"]],
  },
  {
    situation: "a formula with semicolons between its arguments",
    source: "Excel.Range class: formulas",
    ask: (sheet) => typedThen(sheet, [["=SUM(1;2)"]], "values"),
    answer: "InvalidArgument",
  },
  {
    situation: "ROUND goes by the decimals that are shown, half up",
    source: null,
    ask: (sheet) =>
      typedThen(sheet, [["=ROUND(2.5,0)", "=ROUND(-2.5,0)", "=ROUND(1.005,2)", "=ROUND(2.675,2)"]], "values"),
    answer: [[3, -3, 1.01, 2.68]],
  },
  {
    situation: "COUNTIFS does not tell capitals, and takes * and ? for anything",
    source: "COUNTIFS function",
    sheet: [["PBG"], ["pbg"], ["PBG 2"], [""]],
    ask: async (sheet) => {
      sheet.getRange("B1:B3").formulas = [
        ['=COUNTIFS(A1:A4,"pbg")'],
        ['=COUNTIFS(A1:A4,"PBG*")'],
        ['=COUNTIFS(A1:A4,"?BG")'],
      ];
      return given(sheet.getRange("B1:B3"), "values");
    },
    answer: [[2], [3], [2]],
  },
];
