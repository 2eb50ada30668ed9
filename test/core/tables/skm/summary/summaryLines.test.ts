import { cellName } from "../../../../../src/core/grid/address";
import {
  isBandLine,
  isPending,
  lastReach,
  readLines,
  type Columns,
  type Line,
} from "../../../../../src/core/tables/skm/summary/summaryLines";
import { isErrorText, openCell } from "../../../../../src/core/tables/skm/summary/openCell";
import { draw } from "../../../../support/draw";

/** Labels in A and B, unsur in C and D, single figures in E to G. */
const COLUMNS: Columns = {
  left: 0,
  labelsEnd: 2,
  firstUnsur: 2,
  lastUnsur: 3,
  right: Number.POSITIVE_INFINITY,
  standsUnderFirst: false,
};

function lines(picture: string, from = 0, columns = COLUMNS): readonly Line[] {
  const sheet = draw(picture);
  return readLines(sheet, columns, from, sheet.rowCount - 1);
}

/** "1 nrr NRR": row, role and label of every line. */
function labels(picture: string): string[] {
  return lines(picture).map(({ row, role, label }) => [row + 1, role ?? "-", label].join(" ").trim());
}

describe("a row of the summary", () => {
  test("has a label, numbers and texts", () => {
    const [line] = lines("NRR | tertbg | 1.5 | '1,75 | *) 3,25 | belum | 7");
    expect(line?.label).toBe("NRR tertbg");
    expect(line?.role).toBe("weighted");
    expect([...(line?.numbers ?? [])]).toEqual([
      [2, [1.5]],
      [3, [1.75]],
      [4, [3.25]],
      [6, [7]],
    ]);
    expect([...(line?.texts ?? [])]).toEqual([[5, "belum"]]);
  });

  test("gives both readings of a number that may be two", () => {
    expect(lines("NRR | | '3.193 | 3")[0]?.numbers.get(2)).toEqual([3193, 3.193]);
  });

  test("holds a figure still to come where a formula has no result", () => {
    const [line] = lines("NRR | | =C1/9 | =D1/9 -> 3");
    expect([...(line?.numbers.keys() ?? [])]).toEqual([2, 3]);
    expect(line && [isPending(line, 2), isPending(line, 3), isPending(line, 4)]).toEqual([true, false, false]);
  });

  test("is read up to three columns right of the unsur, and no further than the next table", () => {
    const wide = "NRR | | 1 | 2 | 3 | 4 | 5 | 6";
    expect([...(lines(wide)[0]?.numbers.keys() ?? [])]).toEqual([2, 3, 4, 5, 6]);
    expect([...(lines(wide, 0, { ...COLUMNS, right: 4 })[0]?.numbers.keys() ?? [])]).toEqual([2, 3, 4]);
    expect([lastReach(COLUMNS), lastReach({ ...COLUMNS, right: 4 })]).toEqual([6, 4]);
  });

  test("is one where a label, a number or a text stands", () => {
    expect(labels("NRR\n | | 3\n | | belum\n.\n | | | | | | | 3")).toEqual(["1 nrr NRR", "2 -", "3 -"]);
  });

  test("has a label that a text beside it only goes on with: it explains", () => {
    expect(labels("NRR | | '= nilai rata-rata")).toEqual(["1 - NRR"]);
    expect(labels("NRR | | ': jumlah")).toEqual(["1 - NRR"]);
    expect(labels("Kinerja | | ': Sangat Baik")).toEqual(["1 kinerja Kinerja"]);
    expect(labels("Kinerja | | '= baik")).toEqual(["1 kinerja Kinerja"]);
    expect(labels("Mutu | | ': B")).toEqual(["1 mutu Mutu"]);
    expect(labels("IKM | | ': 84,48")).toEqual(["1 ikm IKM"]);
  });
});

describe("the rows of the summary", () => {
  test.each(["No", "No.", "NO", "Kode", "Kode Unsur", "no. unsur"])("end at a list headed %s", (label) => {
    expect(labels(`NRR | | 3\n${label} | | Unsur\nIKM | | 81`)).toEqual(["1 nrr NRR"]);
  });

  test("end at a list of unsur, but not at a code alone", () => {
    expect(labels("NRR | | 3\nU1 | | Persyaratan\nIKM | | 81")).toEqual(["1 nrr NRR"]);
    expect(labels("NRR | | 3\nU1 | | 3\nIKM | | 81")).toEqual(["1 nrr NRR", "2 - U1", "3 ikm IKM"]);
    expect(labels("NRR | | 3\nNomor telepon | | x\nIKM | | 81")).toHaveLength(3);
  });

  test("are looked for from a row on, forty rows down", () => {
    expect(lines("NRR | | 3\nIKM | | 81", 1).map(({ row }) => row)).toEqual([1]);
    const many = Array.from({ length: 50 }, (_, row) => `catatan ${row}`).join("\n");
    expect(lines(many)).toHaveLength(41);
    expect(readLines(draw(many), COLUMNS, 5, 9).map(({ row }) => row)).toEqual([5, 6, 7, 8, 9]);
  });
});

describe("a label split over rows", () => {
  test("is put together, in the row that has the figures", () => {
    expect(labels("NRR\ntertbg/ | | 1.5\nunsur")).toEqual(["2 weighted NRR tertbg/ unsur"]);
    expect(labels("NRR | | 1.5\ntertbg/")).toEqual(["1 weighted NRR tertbg/"]);
    expect(labels("NRR\n/Unsur")).toEqual(["1 nrr NRR /Unsur"]);
  });

  test("is two labels where both rows have figures, or a row lies between", () => {
    expect(labels("NRR | | 3\ntertimbang | | 1.5")).toEqual(["1 nrr NRR", "2 weighted tertimbang"]);
    expect(labels("NRR\n.\ntertimbang | | 1.5")).toEqual(["1 nrr NRR", "3 weighted tertimbang"]);
    expect(labels("NRR\nIKM")).toEqual(["1 nrr NRR", "2 ikm IKM"]);
    expect(labels("unsur | | 3")).toEqual(["1 - unsur"]);
  });
});

describe("the place of a figure that is not there", () => {
  const place = (row: string, neighbour: number | null = null, columns = COLUMNS) => {
    const cell = openCell(draw(row), columns, { row: 0 }, neighbour === null ? null : { row: 5, column: neighbour });
    return cell && cellName(cell);
  };

  test("is right of the last unsur", () => {
    expect(place("IKM")).toBe("E1");
  });

  test("is under or over its neighbour", () => {
    expect(place("IKM", 5)).toBe("F1");
    expect(place("IKM", 4)).toBe("E1");
    expect(place("IKM", 3)).toBe("E1");
  });

  test.each(["*)", "**)", "_*)", "(**)"])("is right of the mark %s", (mark) => {
    expect(place(`IKM | | | | ${mark}`)).toBe("F1");
    expect(place(`IKM | | | | ${mark}`, 4)).toBe("F1");
    expect(place(`IKM | | | | ${mark} | ${mark} | ${mark}`)).toBeNull();
  });

  test("may hold an error of Excel's, but nothing else", () => {
    expect(place("IKM | | | | #REF!")).toBe("E1");
    expect(place("IKM | | | | belum")).toBeNull();
    expect(place("IKM | | | | 81")).toBeNull();
    expect(place("IKM | | | | =E2")).toBeNull();
    expect(place("IKM | | | | *) 3,25")).toBeNull();
  });

  test("is under the first unsur where the next table begins at once", () => {
    expect(place("IKM", null, { ...COLUMNS, right: 3 })).toBe("C1");
    expect(place("IKM | | | | *)", null, { ...COLUMNS, right: 4 })).toBeNull();
  });
});

test("a line of the table of grades has a band in its label or beside it", () => {
  const bands = lines("A (Sangat Baik) : 88,31 - 100,00\nB | | 76,61 - 88,30\nMutu | | B");
  expect(bands.map(isBandLine)).toEqual([true, true, false]);
});

test("errors of Excel's are known by their text", () => {
  const errors = ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!"];
  expect(errors.filter(isErrorText)).toEqual(errors);
  expect(["", "REF!", "#REF", "#REF! lihat", "lihat #REF!", "#1"].filter(isErrorText)).toEqual([]);
});
