import { given, type Behaviour } from "../behaviour";

const RUNS = [
  ["Unsur", "Nilai"],
  [1, 4],
  [2, 5],
  [3, 6],
  [4, 7],
];

/** Spills, merged cells, hidden and filtered rows. */
export const AREAS: readonly Behaviour[] = [
  {
    situation: "formulas of cells that another's formula has spilled into",
    source: null,
    sheet: [[3], [2], [4]],
    ask: async (sheet) => {
      sheet.getRange("B1").formulas = [["=A1:A3"]];
      return [await given(sheet.getRange("B1:B3"), "formulas"), await given(sheet.getRange("B1:B3"), "values")];
    },
    answer: [
      [["=A1:A3"], [2], [4]],
      [[3], [2], [4]],
    ],
  },
  {
    situation: "what is written into a spilled cell stops the spill",
    source: "Dynamic array formulas and spilled array behavior",
    sheet: [[3], [2], [4]],
    ask: async (sheet) => {
      sheet.getRange("B1").formulas = [["=A1:A3"]];
      await sheet.context.sync();
      sheet.getRange("B2").values = [[9]];
      return given(sheet.getRange("B1:B3"), "values");
    },
    answer: [["#SPILL!"], [9], [""]],
  },
  {
    situation: "a spilled cell knows the cell whose formula has spilled, and all, none or some cells are spilled",
    source: "Handle dynamic arrays and spilling using the Excel JavaScript API",
    sheet: [[3], [2], [4]],
    ask: async (sheet) => {
      sheet.getRange("B1").formulas = [["=A1:A3"]];
      await sheet.context.sync();
      const parent = await given(sheet.getRange("B3").getSpillParentOrNullObject(), "address");
      const kinds = ["B1:B3", "A1:A3", "A1:B3"].map((area) => sheet.getRange(area).load({ hasSpill: true }));
      await sheet.context.sync();
      return [parent.split("!").at(-1), kinds.map(({ hasSpill }) => hasSpill)];
    },
    answer: ["B1", [true, false, null]],
  },
  {
    situation: "a merged cell shows its first value, and covered cells are blank",
    source: null,
    sheet: [["a", "b"]],
    ask: async (sheet) => {
      sheet.getRange("A1:B1").merge();
      return given(sheet.getRange("A1:B1"), "values");
    },
    answer: [["a", ""]],
  },
  {
    situation: "what is written into a covered cell is lost",
    source: null,
    sheet: [["a", ""]],
    ask: async (sheet) => {
      sheet.getRange("A1:B1").merge();
      sheet.getRange("B1").values = [[5]];
      return given(sheet.getRange("A1:B1"), "values");
    },
    answer: [["a", ""]],
  },
  {
    situation: "merged areas are named where they begin in the range, and not where they only reach into it",
    source: "issue 3611",
    ask: async (sheet) => {
      sheet.getRange("A1:B3").merge(true);
      const whole = sheet.getRange("A1:A3").getMergedAreasOrNullObject().load({ areaCount: true });
      const beside = sheet.getRange("B1:B3").getMergedAreasOrNullObject().load({ areaCount: true });
      await sheet.context.sync();
      return [whole.areaCount, beside.isNullObject];
    },
    answer: [3, true],
  },
  ...(
    [
      [512, 512],
      [513, "GeneralException"],
    ] as const
  ).map(([count, answer]): Behaviour => ({
    situation: `${count} merged areas in a range`,
    source: "Excel.Range class: getMergedAreasOrNullObject",
    ask: async (sheet) => {
      sheet.getRange(`A1:B${count}`).merge(true);
      await sheet.context.sync();
      const areas = sheet.getRange(`A1:B${count}`).getMergedAreasOrNullObject().load({ areaCount: true });
      await sheet.context.sync();
      return areas.areaCount;
    },
    answer,
  })),
  {
    situation: "an array over rows that a filter hides goes where it was meant to",
    source: "issue 224",
    sheet: RUNS,
    ask: async (sheet) => {
      sheet.autoFilter.apply("A1:B5", 0, { filterOn: "Values", values: ["1", "4"] });
      await sheet.context.sync();
      sheet.getRange("B2:B5").values = [[10], [20], [30], [40]];
      return given(sheet.getRange("B2:B5"), "values");
    },
    answer: [[10], [20], [30], [40]],
  },
  {
    situation: "formulas over rows that a filter hides go where they were meant to",
    source: null,
    sheet: RUNS,
    ask: async (sheet) => {
      sheet.autoFilter.apply("A1:B5", 0, { filterOn: "Values", values: ["1", "4"] });
      await sheet.context.sync();
      sheet.getRange("B2:B5").formulas = [["=A2"], ["=A3"], ["=A4"], ["=A5"]];
      return given(sheet.getRange("B2:B5"), "formulas");
    },
    answer: [["=A2"], ["=A3"], ["=A4"], ["=A5"]],
  },
  {
    situation: "one cell in a filtered row is written where it stands",
    source: "issue 224",
    sheet: RUNS,
    ask: async (sheet) => {
      sheet.autoFilter.apply("A1:B5", 0, { filterOn: "Values", values: ["1", "4"] });
      await sheet.context.sync();
      sheet.getRange("B3").values = [[20]];
      return given(sheet.getRange("B2:B5"), "values");
    },
    answer: [[4], [20], [6], [7]],
  },
  {
    situation: "rows that a filter hides are hidden, and some of several are null",
    source: "Excel.Range class: rowHidden",
    sheet: RUNS,
    ask: async (sheet) => {
      sheet.autoFilter.apply("A1:B5", 0, { filterOn: "Values", values: ["1", "4"] });
      return [await given(sheet.getRange("A3"), "rowHidden"), await given(sheet.getRange("A2:A3"), "rowHidden")];
    },
    answer: [true, null],
  },
];
