import { given, type Behaviour } from "../behaviour";

const INSERTED = "Insert a range of cells using the Excel JavaScript API";

/** Three answers, the sum of them, and each of them by itself. */
const ANSWERS = [
  [3, "=SUM(A1:A3)", "=SUM($A$1:$A$3)"],
  [2, "=A1", "=A3"],
  [4, "=SUM(A:A)", "=SUM(1:3)"],
];

/** Longer than an event takes to come, in milliseconds. */
const SOON = 3_000;

/** Rows that come in and go: what formulas make of it, tables, and what is told to who listens. */
export const ROWS: readonly Behaviour[] = [
  {
    situation: "a row that comes in between widens the references that span it, and moves the others",
    source: INSERTED,
    sheet: ANSWERS,
    ask: (sheet) => formulasAfter(sheet, "insert", "2:2", "B1:C4"),
    answer: [
      ["=SUM(A1:A4)", "=SUM($A$1:$A$4)"],
      ["", ""],
      ["=A1", "=A4"],
      ["=SUM(A:A)", "=SUM(1:4)"],
    ],
  },
  {
    situation: "a row that comes in at the first row of a range moves the range",
    source: INSERTED,
    sheet: ANSWERS,
    ask: (sheet) => formulasAfter(sheet, "insert", "1:1", "B2:C4"),
    answer: [
      ["=SUM(A2:A4)", "=SUM($A$2:$A$4)"],
      ["=A2", "=A4"],
      ["=SUM(A:A)", "=SUM(2:4)"],
    ],
  },
  {
    situation:
      "where the last row of a range is deleted, the range ends before it, and a reference to it alone is lost",
    source: null,
    sheet: ANSWERS,
    ask: (sheet) => formulasAfter(sheet, "delete", "3:3", "B1:C2"),
    answer: [
      ["=SUM(A1:A2)", "=SUM($A$1:$A$2)"],
      ["=A1", "=#REF!"],
    ],
  },
  {
    situation: "where the first row of a range is deleted, the range begins after it",
    source: null,
    sheet: [[3], [2], [4], ["=SUM(A1:A3)"]],
    ask: (sheet) => formulasAfter(sheet, "delete", "1:1", "A3"),
    answer: [["=SUM(A1:A2)"]],
  },
  {
    situation: "what onChanged says of rows that come in and go",
    source: "Excel.DataChangeType enum",
    sheet: ANSWERS,
    ask: async (sheet) => (await changesOf(sheet)).map(({ changeType }) => changeType),
    answer: ["RowInserted", "RowDeleted"],
  },
  {
    situation: "by which address onChanged names rows that come in and go",
    source: null,
    sheet: ANSWERS,
    ask: async (sheet) => (await changesOf(sheet)).map(({ address }) => address),
    answer: ["2:3", "1:1"],
  },
  {
    situation: "a table grows with a row that comes in between, and its calculated column with it",
    source: "Use calculated columns in an Excel table",
    sheet: [
      ["U1", "Dua kali"],
      [3, "=A2*2"],
      [2, "=A3*2"],
    ],
    ask: async (sheet) => {
      const table = sheet.tables.add("A1:B3", true);
      sheet.getRange("3:3").insert("Down");
      const body = table.getDataBodyRange().load({ formulas: true });
      await sheet.context.sync();
      return body.formulas as unknown;
    },
    answer: [
      [3, "=A2*2"],
      ["", "=A3*2"],
      [2, "=A4*2"],
    ],
  },
  {
    situation: "the row of a table's header is deleted",
    source: null,
    sheet: [["U1"], [3], [2]],
    ask: async (sheet) => {
      sheet.tables.add("A1:A3", true);
      sheet.getRange("1:1").delete("Up");
      await sheet.context.sync();
      return null;
    },
    answer: "InsertDeleteConflict",
  },
];

function formulasAfter(sheet: Excel.Worksheet, kind: "insert" | "delete", rows: string, address: string) {
  if (kind === "insert") sheet.getRange(rows).insert("Down");
  else sheet.getRange(rows).delete("Up");
  return given(sheet.getRange(address), "formulas");
}

/** What is told of two rows that come in, and of one that goes. */
async function changesOf(sheet: Excel.Worksheet): Promise<readonly Excel.WorksheetChangedEventArgs[]> {
  const told: Excel.WorksheetChangedEventArgs[] = [];
  let heard = (): void => undefined;
  const listening = sheet.onChanged.add((change) => {
    told.push(change);
    heard();
    return Promise.resolve();
  });
  const next = async (act: () => void) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hearing = new Promise<void>((resolve) => {
      heard = resolve;
      timer = setTimeout(resolve, SOON);
    });
    act();
    await sheet.context.sync();
    await hearing;
    clearTimeout(timer);
  };
  await sheet.context.sync();
  await next(() => sheet.getRange("2:3").insert("Down"));
  await next(() => {
    sheet.getRange("1:1").delete("Up");
  });
  listening.remove();
  await sheet.context.sync();
  return told;
}
