import { columnName } from "../../../../../src/core/grid/address";
import { findBareHeaders } from "../../../../../src/core/tables/skm/header/bareHeader";
import { atOnce } from "../../../../../src/core/steps";
import { draw } from "../../../../support/draw";

const TITLE = "PENGOLAHAN DATA SURVEI KEPUASAN MASYARAKAT";
const ROWS = "1 | 3 | 4\n2 | 4 | 4\n3 | 3 | 3";

/** Every header as "2-1 U1 B, U2 C": its top, its bottom just above the first respondent, and its unsur. */
function headers(picture: string, taken: { top: number; left: number; bottom: number; right: number }[] = []) {
  return atOnce(findBareHeaders(draw(picture), taken)).map(({ top, bottom, unsur, isTelling }) => {
    expect(isTelling).toBe(true);
    return `${top + 1}-${bottom + 1} ${unsur.map((one) => `${one.label} ${one.columns.map(columnName).join("+")}`).join(", ")}`;
  });
}

describe("answers below a title", () => {
  test("are a matrix, their first row the first with an answer", () => {
    expect(headers(`${TITLE}\n${ROWS}`)).toEqual(["2-1 U1 B, U2 C"]);
    expect(headers(`${TITLE}\n.\nNama | |\n${ROWS}`)).toEqual(["4-3 U1 B, U2 C"]);
  });

  test("begin six rows below it at the most", () => {
    const apart = (rows: number) => headers(`${TITLE}\n${".\n".repeat(rows)}${ROWS}`);
    expect(apart(5)).toEqual(["7-6 U1 B, U2 C"]);
    expect(apart(6)).toEqual([]);
  });

  test("may have no numbers beside them", () => {
    expect(headers(`${TITLE}\n.\n3 | 4\n4 | 4\n3 | 2`)).toEqual(["3-2 U1 A, U2 B"]);
    expect(headers(`${TITLE}\nAni | 3 | 4\nBudi | 4 | 4\nCitra | 3 | 3`)).toEqual(["2-1 U1 B, U2 C"]);
  });

  test("end where a column holds none", () => {
    expect(headers(`${TITLE}\n1 | 3 | 4 | 12\n2 | 4 | 4 | 15\n3 | 3 | 3 | 11`)).toEqual(["2-1 U1 B, U2 C"]);
    expect(headers(`${TITLE}\n1 | 3 | 4 | | 3\n2 | 4 | 4 | | 4\n3 | 3 | 3 | | 4`)).toEqual(["2-1 U1 B, U2 C"]);
  });

  test("have the numbers that stand over them", () => {
    expect(headers(`${TITLE}\nNo | 1 | 2\n${ROWS}`)).toEqual(["2-2 U1 B, U2 C"]);
    expect(headers(`${TITLE}\n1 | 2 | 3 | 4 | 5\n3 | 4 | 4 | 4 | 3\n3 | 4 | 2 | 4 | 3`)).toEqual([
      "2-2 U1 A, U2 B, U3 C, U4 D, U5 E",
    ]);
  });

  test("are none under a single column, or under names that say nothing of a survey", () => {
    expect(headers(`${TITLE}\n1 | 3\n2 | 4\n3 | 3`)).toEqual([]);
    expect(headers(`${TITLE}\nNo | Matematika | Fisika\n${ROWS}`)).toEqual([]);
    expect(headers(`${TITLE}\nNo | | Fisika\n${ROWS}`)).toEqual([]);
    expect(headers(`${TITLE}\n12 | 80 | 90\n13 | 70 | 75`)).toEqual([]);
  });

  test("are none above it", () => {
    expect(headers(`${ROWS}\n${TITLE}`)).toEqual([]);
  });

  test("are none below another title", () => {
    expect(headers(`DAFTAR NILAI SISWA\n${ROWS}`)).toEqual([]);
  });
});

describe("answers above a summary", () => {
  test.each(["ΣNilai /Unsur | 10 | 11", "NRR | 3.33 | 3.67", "NRR tertimbang | 1.67 | 1.83"])("%s", (summary) => {
    expect(headers(`${ROWS}\n${summary}`)).toEqual(["1-0 U1 B, U2 C"]);
  });

  test.each([
    "Jumlah | 10 | 11",
    "Rata-rata | 3.33 | 3.67",
    "IKM unsur | 83 | 92",
    "Bobot tertimbang | 0.5 | 0.5",
    "Unsur | 10 | 11",
    "Jumlah responden per unsur | 3 | 3",
  ])("are none above %s, which other tables have as well", (summary) => {
    expect(headers(`${ROWS}\n${summary}`)).toEqual([]);
  });

  test("may have names over them", () => {
    expect(headers(`No | Kenyamanan | Keramahan\n${ROWS}\nNRR | 3.33 | 3.67`)).toEqual([
      "1-1 Kenyamanan B, Keramahan C",
    ]);
    expect(headers(`No | Kenyamanan |\n${ROWS}\nNRR | 3.33 | 3.67`)).toEqual(["1-1 Kenyamanan B, U2 C"]);
    expect(headers(`Ruang tunggu | |\n${ROWS}\nNRR | 3.33 | 3.67`)).toEqual(["2-1 U1 B, U2 C"]);
  });

  test("end right above it, or above a few blank rows", () => {
    const apart = (rows: number) => headers(`${ROWS}\n${".\n".repeat(rows)}NRR | 3.33 | 3.67`);
    expect(apart(1)).toEqual(["1-0 U1 B, U2 C"]);
    expect(apart(4)).toEqual(["1-0 U1 B, U2 C"]);
    expect(apart(5)).toEqual([]);
  });

  test("stand in the columns of its figures, whatever stands between", () => {
    expect(headers(`1 | Ani | 3 | 4\n2 | Budi | 4 | 4\n3 | Citra | 3 | 3\nNRR | per unsur | 3.33 | 3.67`)).toEqual([
      "1-0 U1 C, U2 D",
    ]);
  });

  test("begin below another summary", () => {
    const upper = "1 | 3 | 4\nΣNilai /Unsur | 3 | 4\n";
    expect(headers(`${upper}1 | 3 | 2\n2 | 3 | 3\nNRR | 3 | 2.5`)).toContain("3-2 U1 B, U2 C");
  });

  test("are found once, though several rows of the summary and a title speak of them", () => {
    expect(headers(`${TITLE}\n${ROWS}\nΣNilai | 10 | 11\nNRR | 3.33 | 3.67`)).toEqual(["2-1 U1 B, U2 C"]);
  });

  test("are none that belong to a table already", () => {
    expect(headers(`${TITLE}\n${ROWS}`, [{ top: 1, left: 0, bottom: 3, right: 2 }])).toEqual([]);
    expect(headers(`${TITLE}\n${ROWS}`, [{ top: 1, left: 3, bottom: 3, right: 9 }])).toHaveLength(1);
    expect(headers(`${TITLE}\n${ROWS}`, [{ top: 2, left: 0, bottom: 9, right: 9 }])).toHaveLength(1);
  });
});
