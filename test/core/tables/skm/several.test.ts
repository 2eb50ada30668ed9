import { threefold } from "../../../support/threefold";
import { check } from "../../../../src/core/check";
import { draw } from "../../../support/draw";
import { alarms, beside, fills, findings, outlines } from "../../../support/survey";

const MATRIX = `
No         | U1  | U2
1          | 3   | 4
2          | 4   | 4
ΣNilai     | 7   | 8
NRR        | 3.5 | 4
NRR tertbg | 1.75 | 2 | 3.75
IKM        |     |    | 93.75
`.trim();
const OUTLINE = { number: "A", unsur: "U1 B, U2 C" };

test.each([
  ["with a blank row between", `${MATRIX}\n.\n${MATRIX}`, 8],
  ["without", `${MATRIX}\n${MATRIX}`, 7],
  ["with a title between", `${MATRIX}\nTABEL PERHITUNGAN IKM PER RESPONDEN LOKET B\n${MATRIX}`, 8],
])("two stacked %s", (_, picture, rows) => {
  expect(outlines(picture)).toEqual([
    expect.objectContaining({ ...OUTLINE, range: "A1:D7", rows: "sum 4, nrr 5, weighted 6", total: "D6", ikm: "D7" }),
    expect.objectContaining({
      ...OUTLINE,
      range: `A${1 + rows}:D${7 + rows}`,
      rows: `sum ${4 + rows}, nrr ${5 + rows}, weighted ${6 + rows}`,
      total: `D${6 + rows}`,
      ikm: `D${7 + rows}`,
    }),
  ]);
  expect(alarms(picture)).toEqual([]);
});

test("the banner of the lower one is its own", () => {
  const lower = MATRIX.replace("No         |", "No | UNSUR PELAYANAN |\n|");
  expect(outlines(`${MATRIX}\n${lower}`).map(({ range }) => range)).toEqual(["A1:D7", "A8:D15"]);
});

test("two stacked without summaries: only the lower has room for one", () => {
  const bare = MATRIX.split("\n").slice(0, 3).join("\n");
  const picture = `${bare}\n.\n${bare}`;
  expect(outlines(picture).map(({ range }) => range)).toEqual(["A1:C3", "A5:C7"]);
  expect(findings(picture)).toEqual(["info A7 no-room-for-summary", "info A8 no-summary: - → 93.75"]);
  expect(Object.keys(fills(picture))).not.toContain("A4");
});

describe("two stacked whose summaries are still blank", () => {
  const blank = "No | U1 | U2\n1 | 3 | 4\n2 | 4 | 4\nΣNilai\nNRR\nNRR tertbg\nHasil Konversi IKM Unit pelayanan";

  test.each([1, 2, 4])("%d rows apart: each keeps its last row", (rows) => {
    const picture = [blank, ...Array<string>(rows).fill("."), blank].join("\n");
    expect(outlines(picture).map(({ ikm }) => ikm)).toEqual(["D7", `D${14 + rows}`]);
  });

  test("with a title that speaks of the IKM: the title is none of the upper one's rows", () => {
    const picture = [blank, ".", "NILAI IKM PER UNSUR LOKET B", blank].join("\n");
    expect(check({ sheets: [draw(picture)] }).tables.map(({ table }) => table.title)).toEqual([
      null,
      "NILAI IKM PER UNSUR LOKET B",
    ]);
    expect(outlines(picture).map(({ ikm }) => ikm)).toEqual(["D7", "D16"]);
  });
});

test("two side by side", () => {
  const picture = beside(MATRIX, MATRIX, 6);
  expect(outlines(picture)).toEqual([
    expect.objectContaining({ ...OUTLINE, range: "A1:D7", total: "D6", ikm: "D7" }),
    expect.objectContaining({ number: "G", unsur: "U1 H, U2 I", range: "G1:J7", total: "J6", ikm: "J7" }),
  ]);
  expect(alarms(picture)).toEqual([]);
});

test("two side by side without a column between", () => {
  const tight = MATRIX.replace(" | 3.75", "").replace("|     |    | 93.75", "| 93.75 |");
  const picture = beside(tight, tight, 3);
  expect(outlines(picture)).toEqual([
    expect.objectContaining({ ...OUTLINE, range: "A1:C7", total: null, ikm: "B7" }),
    expect.objectContaining({ number: "D", unsur: "U1 E, U2 F", range: "D1:F7", total: null, ikm: "E7" }),
  ]);
  expect(alarms(picture)).toEqual([]);
});

test("two side by side without summaries and without a column between", () => {
  const bare = MATRIX.split("\n").slice(0, 3).join("\n");
  expect(fills(beside(bare, bare, 3))).toMatchObject({
    A4: "ΣNilai /Unsur",
    C6: "=C5/2",
    B7: expect.any(String) as string,
    D4: "ΣNilai /Unsur",
  });
});

test("side by side, the one with more respondents goes on beside the other's summary", () => {
  const longer = "No | U1\n1 | 3\n2 | 3\n3 | 4\n4 | 3\n5 | 4\n6 | 3";
  expect(outlines(beside(MATRIX, longer, 6)).map(({ respondents }) => respondents)).toEqual(["2-3 (2)", "2-7 (6)"]);
});

test("on several sheets", () => {
  const sheets = [draw(MATRIX, "TW I"), draw("Catatan"), draw(MATRIX.replace("93.75", "92"), "TW II")];
  const { tables, findings: found } = check({ sheets });
  expect(tables.map(({ table }) => table.sheet.name)).toEqual(["TW I", "TW II"]);
  expect(found.filter(({ severity }) => severity === "error").map(({ sheet, rule }) => [sheet, rule])).toEqual([
    ["TW II", "skm-ikm"],
  ]);
});

describe("rows below the last of several surveys that are of all of them", () => {
  const survey = (name: string, figures: readonly string[]) =>
    [`${name}. Loket ${name}`, "No | U1 | U2", "1 | 3 | 4", "2 | 4 | 4", "3 | 3 | 2", "4 | 4 | 4", ...figures, ""].join(
      "\n",
    );
  const own = (name: string) => [`Jumlah ${name} | {14} | {14}`, `NRR ${name} | {3.5} | {3.5}`];
  const joined = (together: string) => [
    `Jumlah ${together} | 28 | 28`,
    `NRR ${together} | 3.4 | 3.6`,
    `IKM ${together} | 81.00`,
  ];

  test.each(["A + B", "A dan B", "Gabungan"])("are no figures of the last: %s", (together) => {
    const picture = [
      "SURVEI KEPUASAN MASYARAKAT",
      survey("A", own("A")),
      survey("B", own("B")),
      ...joined(together),
    ].join("\n");
    expect(threefold(picture)).toMatchObject({ alarms: [], missed: [], unfilled: [] });
  });
});
