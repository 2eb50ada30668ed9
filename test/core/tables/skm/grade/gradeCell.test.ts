import { cellName } from "../../../../../src/core/grid/address";
import { gradeCell } from "../../../../../src/core/tables/skm/grade/gradeCell";
import { readLines, type Columns } from "../../../../../src/core/tables/skm/summary/summaryLines";
import { draw } from "../../../../support/draw";

/** Labels in A and B, unsur in C and D, the IKM in E1. */
const COLUMNS: Columns = {
  left: 0,
  labelsEnd: 2,
  firstUnsur: 2,
  lastUnsur: 3,
  right: Number.POSITIVE_INFINITY,
  standsUnderFirst: false,
};

function cell(picture: string, role: "mutu" | "kinerja" = "mutu", ikm = true): string | null {
  const sheet = draw(picture);
  const lines = readLines(sheet, COLUMNS, 0, sheet.rowCount - 1);
  const found = gradeCell(sheet, COLUMNS, lines, role, ikm ? { row: 0, column: 4 } : null);
  return found && cellName(found);
}

describe("the cell of a grade", () => {
  test.each([
    ["Mutu | | | | B", "E1"],
    ["Mutu | | B", "C1"],
    ["Mutu | | ': B (Baik)", "C1"],
    ["Mutu | | (lihat di bawah) | | A", "E1"],
    ["Mutu Pelayanan : B", "A1"],
    ["Mutu | Pelayanan : B", "B1"],
    ["Mutu = B (Baik)", "A1"],
    ["Mutu | | | =IF(E1>3,1,2)", "D1"],
    ["Mutu | | E", "C1"],
  ])("%s: stated in %s", (row, expected) => {
    expect(cell(row)).toBe(expected);
  });

  test("may hold a word that is no grade, as long as it is short and stands alone", () => {
    expect(cell("Kinerja | | Cukup", "kinerja")).toBe("C1");
    expect(cell("Kinerja | | Sangat bagus", "kinerja")).toBe("C1");
    expect(cell("Kinerja | | Memuaskan sekali", "kinerja")).toBe("E1");
    expect(cell("Kinerja | | Memuaskanlagii", "kinerja")).toBe("C1");
    expect(cell("Kinerja | | Memuaskanlagiii", "kinerja")).toBe("E1");
    expect(cell("Kinerja | | 2024 bagus", "kinerja")).toBe("E1");
    expect(cell("Kinerja | | bagus 2024", "kinerja")).toBe("E1");
    expect(cell("Kinerja | | Cukup | Lumayan", "kinerja")).toBe("E1");
  });

  test("is an empty one beside its label where the sheet has an IKM", () => {
    expect(cell("Mutu Pelayanan")).toBe("E1");
    expect(cell("Mutu Pelayanan", "mutu", false)).toBeNull();
  });

  test("is that of its own label", () => {
    expect(cell("Kinerja | | | | Baik\nMutu | | | | B")).toBe("E2");
    expect(cell("Kinerja | | | | Baik\nMutu | | | | B", "kinerja")).toBe("E1");
    expect(cell("IKM | | | | 81")).toBeNull();
  });

  test("is not that of grades under each unsur, nor that of a row of figures", () => {
    expect(cell("Mutu | | B | A\nMutu Unit | | | | B")).toBe("E2");
    expect(cell("Mutu | | 3 | 4\nMutu Unit | | | | B")).toBe("E2");
    expect(cell("Mutu | | =C1 | =D1\nMutu Unit | | | | B")).toBe("E2");
    expect(cell("Mutu | | 81\nMutu Unit | | | | B")).toBe("E2");
  });

  test("is none in the table of grades, nor over it", () => {
    expect(cell("Mutu A : 88,31 - 100,00")).toBeNull();
    expect(cell("Mutu\nA : 88,31 - 100,00")).toBeNull();
    expect(cell("Mutu\nNilai\nA : 88,31 - 100,00")).toBeNull();
    expect(cell("Mutu\nNilai\nPersepsi\nA : 88,31 - 100,00")).toBe("E1");
    expect(cell("A : 88,31 - 100,00\nMutu")).toBe("E2");
  });

  test("is none beside the head of a legend", () => {
    expect(cell("Mutu Pelayanan :")).toBeNull();
    expect(cell("Keterangan", "kinerja")).toBeNull();
    expect(cell("Kinerja (lihat keterangan)", "kinerja")).toBe("E1");
    expect(cell("Kinerja: unit", "kinerja")).toBe("E1");
  });

  test("is not that of a text too long to state one", () => {
    const long = `B ${"x".repeat(38)}`;
    expect(cell(`Mutu | | ${long}`)).toBe("C1");
    expect(cell(`Mutu | | ${long}x`)).toBe("E1");
  });
});
