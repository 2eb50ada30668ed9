import { findNumberColumn } from "../../../../src/core/tables/skm/numberColumn";
import { draw } from "../../../support/draw";
import { outline } from "../../../support/survey";

describe("the column of respondent numbers", () => {
  test.each([
    "NO. RESP",
    "No. Resp",
    "No Resp",
    "NO.\nRESP",
    "No. Responden",
    "No Responden",
    "Nomor Responden",
    "No",
    "No.",
    "No. Urut",
    "Nomor",
    "Kode Peserta",
    "Kode Responden",
    "RESPONDEN",
    "ID",
  ])("headed %s", (header) => {
    const sheet = draw(`Nama | ${header.replace("\n", " ")} | U1\nA | 7 | 3\nB | 3 | 4`);
    const top = { top: 0, bottom: 0, unsur: [{ label: "U1", columns: [2] }], isTelling: true };
    expect(findNumberColumn(sheet, top, 0)).toBe(1);
    expect(findNumberColumn(sheet, top, 2)).toBeNull();
  });

  test("headed over two rows", () => {
    expect(outline("Nama | NO. | UNSUR |\n | RESP | U1 | U2\nA | 7 | 3 | 3\nB | 3 | 3 | 4").number).toBe("B");
  });

  test("by its count, where its header says nothing", () => {
    expect(outline("Loket | Urutan | U1 | U2\n3 | 1 | 3 | 4\n3 | 2 | 3 | 4\n1 | 3 | 4 | 4").number).toBe("B");
    expect(outline("Loket | Urutan | U1 | U2\n3 | '1 | 3 | 4\n3 | '2 | 3 | 4\n1 | '3 | 4 | 4").number).toBe("B");
    expect(outline("Loket | Usia | U1 | U2\n3 | 31 | 3 | 4\n3 | 25 | 3 | 4\n1 | 40 | 4 | 4").number).toBeNull();
  });
});
