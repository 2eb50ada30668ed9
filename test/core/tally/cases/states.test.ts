import { APRIL, JUNE, LATER, MAY } from "../../../support/caseLists";
import { draw } from "../../../support/draw";
import { fillsOf, findingsOf } from "../../../support/checked";

/** Four complaints of the second quarter, with what the last columns say of each. */
function list(header: string, ...ends: readonly string[]) {
  const rows = [APRIL, MAY, LATER, JUNE].map(
    (day, at) => `${at + 1} | Pelapor | ${day} | Jalan rusak | ${ends[at] ?? "."}`,
  );
  const lines = [
    "Daftar Pengaduan Triwulan II Tahun 2024",
    `No | Nama Pelapor | Tanggal | Uraian Pengaduan | ${header}`,
  ];
  return draw([...lines, ...rows].join("\n"), "Pengaduan");
}

/** Counts by month, each row "masuk | selesai | belum selesai". */
function recap(april: string, mei: string, juni: string) {
  const picture = `
    Rekap Pengaduan Tahun 2024
    Bulan | Masuk | Selesai | Belum Selesai
    April | ${april}
    Mei   | ${mei}
    Juni  | ${juni}`;
  return draw(picture, "Rekap");
}

const BLANK = ". | . | .";
const filled = (sheet: ReturnType<typeof draw>) =>
  fillsOf([sheet, recap(BLANK, BLANK, BLANK)]).map((fill) => fill.replace(/ =.* /, " "));

describe("a complaint is closed", () => {
  it.each([
    ["where its status says so", "Status", ["Selesai", "Selesai", "Proses", "Proses"]],
    ["by any word that says so", "Status", ["Sudah selesai", "Closed", "Belum selesai", "Dalam proses"]],
    ["where a day stands on which it was, if there is no status", "Tanggal Selesai", ["45405", "45420", ".", "-"]],
  ])("%s", (_, header, ends) => {
    expect(filled(list(header, ...ends))).toEqual(
      expect.arrayContaining(["B3 1", "B4 2", "B5 1", "C3 1", "C4 1", "C5 0", "D3 0", "D4 1", "D5 1"]),
    );
  });

  it("or open is told by nothing where no column is about it", () => {
    expect(filled(list("Alamat", "A", "B", "C", "D"))).toEqual(["B3 1", "B4 2", "B5 1"]);
  });
});

describe("counts by state", () => {
  const closed = list("Status", "Selesai", "Selesai", "Proses", "Selesai");

  it("are silent where right, a wrong one is named", () => {
    expect(findingsOf([closed, recap("1 | 1 | 0", "2 | 1 | 1", "1 | 1 | 0")], "error")).toEqual([]);
    expect(findingsOf([closed, recap("1 | 1 | 0", "2 | 0 | 1", "1 | 1 | 0")], "error")).toContain(
      "error C4 case-count 1",
    );
  });

  it("are of another time where the list confirms less than half of them", () => {
    expect(findingsOf([closed, recap("1 | 0 | 1", "2 | 0 | 2", "1 | 1 | 0")], "error")).toEqual([]);
  });

  it("stay blank where there was no such case, among others that are filled in", () => {
    expect(fillsOf([closed, recap("1 | 1 | .", "2 | 1 | 1", "1 | 1 | .")])).toEqual([]);
  });
});
