import { given, type Behaviour } from "./behaviour";

const spill = { area: { top: 0, left: 1, bottom: 2, right: 1 }, isSpill: true };
const entered = { ...spill, isSpill: false };
const SPILLED = `
  3 | =A1:A3 -> 3
  2 | 2
  4 | 4
`;
const RUNS = "1 | 4\n2 | 5\n3 | 6\n4 | 7";

export const CELLS: readonly Behaviour[] = [
  {
    situation: "null leaves a cell alone, and an empty text clears it",
    source: "Blank and null values in Excel add-ins",
    sheet: "1 | 2 | 3",
    ask: async (sheet) => {
      sheet.getRange("A1:C1").values = [[null, "", 5]];
      return given(sheet.getRange("A1:C1"), "values");
    },
    answer: [[1, "", 5]],
  },
  {
    situation: "an array of another shape than its range",
    source: "Error handling with the application-specific JavaScript APIs",
    sheet: "1",
    ask: async (sheet) => {
      sheet.getRange("A1:B1").values = [[1]];
      return given(sheet.getRange("A1"), "values");
    },
    answer: "InvalidArgument",
  },
  {
    situation: "the values of a whole column are null",
    source: "Read or write to an unbounded range using the Excel JavaScript API",
    sheet: "1",
    ask: (sheet) => given(sheet.getRange("A:A"), "values"),
    answer: null,
  },
  {
    situation: "the apostrophe before a text is not handed out",
    source: "issue 6687",
    sheet: ".",
    ask: async (sheet) => {
      sheet.getRange("A1").formulas = [["'007"]];
      return given(sheet.getRange("A1"), "formulas");
    },
    answer: [["007"]],
  },
  {
    situation: "a spilled cell knows the cell whose formula has spilled",
    source: "Handle dynamic arrays and spilling using the Excel JavaScript API",
    sheet: SPILLED,
    before: ({ arrays }) => arrays.push(spill),
    ask: (sheet) => given(sheet.getRange("B3").getSpillParentOrNullObject(), "address"),
    answer: "Lembar1!B1",
  },
  {
    situation: "of several cells no spill parent is known",
    source: "Excel.Range class: getSpillParentOrNullObject",
    sheet: SPILLED,
    before: ({ arrays }) => arrays.push(spill),
    ask: (sheet) => given(sheet.getRange("B2:B3").getSpillParentOrNullObject(), "isNullObject"),
    answer: true,
  },
  {
    situation: "all cells are spilled, none, or some",
    source: "Excel.Range class: hasSpill",
    sheet: SPILLED,
    before: ({ arrays }) => arrays.push(spill),
    ask: async (sheet) => [
      await given(sheet.getRange("B1:B3"), "hasSpill"),
      await given(sheet.getRange("A1:A3"), "hasSpill"),
      await given(sheet.getRange("A1:B3"), "hasSpill"),
    ],
    answer: [true, false, null],
  },
  {
    situation: "what is typed into a spilled cell stops the spill",
    source: "Dynamic array formulas and spilled array behavior",
    sheet: SPILLED,
    before: ({ arrays }) => arrays.push(spill),
    ask: async (sheet) => {
      sheet.getRange("B2").values = [[9]];
      return given(sheet.getRange("B1:B3"), "values");
    },
    answer: [["#SPILL!"], [9], [""]],
  },
  {
    situation: "an array that was entered as one is not changed in part",
    source: "Rules for changing array formulas",
    sheet: SPILLED,
    before: ({ arrays }) => arrays.push(entered),
    ask: async (sheet) => {
      sheet.getRange("B2").values = [[9]];
      return given(sheet.getRange("B2"), "values");
    },
    answer: "GeneralException",
  },
  {
    situation: "all rows are hidden, none, or some",
    source: "Excel.Range class: rowHidden",
    sheet: RUNS,
    ask: async (sheet) => {
      sheet.getRange("A2:A3").rowHidden = true;
      return [
        await given(sheet.getRange("A2:A3"), "rowHidden"),
        await given(sheet.getRange("A1"), "rowHidden"),
        await given(sheet.getRange("A1:A3"), "hidden"),
      ];
    },
    answer: [true, false, null],
  },
  {
    situation: "an array over rows that a filter hides is misplaced",
    source: "issue 224",
    sheet: `Unsur | Nilai\n${RUNS}`,
    before: (_, { simulator }) => {
      simulator.host.faults.misplacesWrites = true;
    },
    ask: async (sheet) => {
      sheet.autoFilter.apply("A1:B5", 0, { filterOn: "Values", values: ["1", "4"] });
      sheet.getRange("B2:B5").values = [[10], [20], [30], [40]];
      return given(sheet.getRange("B2:B5"), "values");
    },
    answer: [[10], [5], [6], [20]],
  },
  {
    situation: "a single cell in a hidden row is written where it stands",
    source: "issue 224",
    sheet: RUNS,
    before: (sheet, { simulator }) => {
      simulator.host.faults.misplacesWrites = true;
      sheet.hideRows(1, 2, true);
    },
    ask: async (sheet) => {
      sheet.getRange("B2").values = [[20]];
      return given(sheet.getRange("B1:B4"), "values");
    },
    answer: [[4], [20], [6], [7]],
  },
];
