import { areaName, type Area } from "../../../../src/core/grid/area";
import { atOnce } from "../../../../src/core/steps";
import { plainListsOn } from "../../../../src/core/tally/crossed/plainLists";
import { draw } from "../../../support/draw";

/** The lists of a sheet: "A1:E6 rows 2-6, days in D, status in E". */
function listsIn(picture: string, taken: readonly Area[] = []): readonly string[] {
  const letter = (column: number) => String.fromCharCode(65 + column);
  return atOnce(plainListsOn(draw(picture, "Data"), taken)).map(({ area, rows, date, status, hasOthers }) =>
    [
      `${areaName(area)} rows ${rows.map((row) => row + 1).join(" ")}`,
      ...(date === null ? [] : [`days in ${letter(date)}`]),
      ...(status.length === 0 ? [] : [`status in ${status.map(letter).join("")}`]),
      ...(hasOthers ? ["others"] : []),
    ].join(", "),
  );
}

const HEADER = "No | Nama | Profesi | Tempat | Tanggal";
const ROW = (number: number | string, at = number) =>
  `${number} | Nama ${at} | ${Number(at) % 2 === 0 ? "Bidan" : "Perawat"} | RSUD | 4540${at}`;
const ROWS = [1, 2, 3, 4, 5].map((at) => ROW(at));
const list = (...lines: readonly string[]) => [HEADER, ...lines].join("\n");

describe("a list that no kind knows", () => {
  it.each([
    ["is numbered through", list(...ROWS), "A1:E6 rows 2 3 4 5 6, days in E"],
    [
      "may have dots behind its numbers",
      list(...ROWS.map((row) => row.replace(" |", ". |"))),
      "A1:E6 rows 2 3 4 5 6, days in E",
    ],
    ["may have its columns numbered", list("(1) | (2) | (3) | (4) | (5)", ...ROWS), "A1:E7 rows 3 4 5 6 7, days in E"],
    ["may begin with the name of a month", list("JANUARI | . | . | . | .", ...ROWS), "A1:E7 rows 3 4 5 6 7, days in E"],
    [
      "goes on behind the sum of a month",
      list(...ROWS.slice(0, 3), ". | Jumlah Januari | . | . | .", ...ROWS.slice(3)),
      "A1:E7 rows 2 3 4 6 7, days in E",
    ],
    [
      "goes on behind three lines between at most",
      list(...ROWS.slice(0, 3), ".", ". | Jumlah | .", ".", ...ROWS.slice(3)),
      "A1:E9 rows 2 3 4 8 9, days in E",
    ],
    [
      "begins anew below the name of another month",
      list(...ROWS, "FEBRUARI | . | . | . | .", ROW(1, 6)),
      "A1:E8 rows 2 3 4 5 6 8, days in E",
    ],
    ["ends at its total", list(...ROWS, ". | Jumlah | . | . | ."), "A1:E6 rows 2 3 4 5 6, days in E"],
    [
      "may have more rows than one digit counts",
      list(...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((at) => ROW(`'${at}`, at))),
      "A1:E11 rows 2 3 4 5 6 7 8 9 10 11, days in E",
    ],
    ["ends at a total of many columns", list(...ROWS, ". | Jumlah | 3 | 4 | 5"), "A1:E6 rows 2 3 4 5 6, days in E"],
    [
      "does not go on with other numbers below the name of a month",
      list(...ROWS, "FEBRUARI | . | . | . | .", ROW(4, 6)),
      "A1:E6 rows 2 3 4 5 6, days in E",
    ],
    ["ends at who signed it", list(...ROWS, ".", ". | . | . | Kepala Dinas"), "A1:E6 rows 2 3 4 5 6, days in E"],
    ["says of no day where two columns have one", list(...ROWS).replace("Tempat", "Tgl Masuk"), "A1:E6 rows 2 3 4 5 6"],
    [
      "says what became of each in a column for that",
      list(...ROWS).replace("Tempat", "Status Permohonan"),
      "A1:E6 rows 2 3 4 5 6, days in E, status in D, others",
    ],
  ])("%s", (_, picture, found) => {
    expect(listsIn(picture)).toEqual([found]);
  });

  it.each([
    ["it has four rows", list(...ROWS.slice(0, 4))],
    ["it has three columns beside its numbers", list(...ROWS).replace(/ \| [^|]*$/gm, "")],
    ["it begins with another number", list(...ROWS.slice(1), ROW(6), ROW(7))],
    ["a row has no number", list(...ROWS, ROW(".", 6))],
    ["its first row has no number", list(". | Nama 0 | Bidan | RSUD | .", ...ROWS)],
    ["a number is left out", list(...ROWS, ROW(7, 7))],
    [
      "no two rows say the same of anything",
      list(...ROWS.map((_, at) => `${at + 1} | N${at} | P${at} | T${at} | 4540${at}`)),
    ],
    [
      "most of its columns hold figures",
      list(...ROWS.map((_, at) => `${at + 1} | Nama | 3 | 4 | 5`)).replace("Tanggal", "Biaya"),
    ],
    ["a line between says something else", list(...ROWS.slice(0, 3), ". | . | Dokter | RSUD | .", ...ROWS.slice(3))],
    ["four lines stand between its rows", list(...ROWS.slice(0, 3), ".", ".", ".", ".", ...ROWS.slice(3))],
    ["its header says no number", list(...ROWS).replace("No", "Urut")],
  ])("is none where %s", (_, picture) => {
    expect(listsIn(picture)).toEqual([]);
  });

  it("is none where another kind has taken its place", () => {
    expect(listsIn(list(...ROWS), [{ top: 5, left: 0, bottom: 9, right: 2 }])).toEqual([]);
    expect(listsIn(list(...ROWS), [{ top: 6, left: 0, bottom: 9, right: 2 }])).toHaveLength(1);
  });

  it("stands near the top of its sheet", () => {
    const below = (lines: number) => listsIn(`${"judul\n".repeat(lines)}${list(...ROWS)}`);
    expect([below(59).length, below(60).length]).toEqual([1, 0]);
  });
});

describe("an export, whose rows are called by codes", () => {
  const CODES = ["I-1", "I-2", "I-3", "I-4", "I-5"];
  const exported = (header: string, codes: readonly string[]) =>
    [
      `${header} | nama | risiko | skala | kbli`,
      ...codes.map((code, at) => `${code} | PT ${at} | Rendah | Mikro | '5610${at}`),
    ].join("\n");

  it.each(["id_permohonan_izin", "Nomor Induk", "no permohonan"])("is a list: %s", (header) => {
    expect(listsIn(exported(header, CODES))).toEqual(["A1:E6 rows 2 3 4 5 6"]);
  });

  it.each([
    ["ends where a code comes again", [...CODES, "I-2", "I-7"], ["A1:E6 rows 2 3 4 5 6"]],
    ["ends where a code has no digit", [...CODES, "Jumlah", "I-7"], ["A1:E6 rows 2 3 4 5 6"]],
    ["ends where a code is of several words", [...CODES, "I 6", "I-7"], ["A1:E6 rows 2 3 4 5 6"]],
    ["is none of four rows", CODES.slice(0, 4), []],
  ])("%s", (_, codes, found) => {
    expect(listsIn(exported("id_permohonan", codes))).toEqual(found);
  });

  it("is none where what calls its rows is no code", () => {
    expect(listsIn(exported("id", CODES))).toEqual([]);
    expect(listsIn(exported("uraian nomor", CODES))).toEqual([]);
  });
});
