import { fillsOf, findingsOf } from "../../support/checked";
import { draw } from "../../support/draw";

/** Days of 2024: 2 September is 45537, 1 October 45566. */
const REGISTER = (title = "REGISTER BERKAS MASUK BULAN SEPTEMBER 2024", last = "45565 | E | PBG | 45567 | Terbit") => `
  ${title}
  No | Tanggal Masuk | Nama Pemohon | Jenis Izin | Tanggal Terbit | Status
  1  | 45537 | A | PBG | 45540 | Terbit
  2  | 45538 | B | SLF | .     | Proses
  3  | 45540 | C | PBG | .     | Ditolak
  4  | 45545 | D | SLF | 45550 | Terbit
  5  | ${last}`;
const RECAP = (pbg: string, slf: string) => `
  REKAP BULAN SEPTEMBER 2024
  Jenis Izin | Masuk | Terbit | Proses | Ditolak
  PBG        | ${pbg}
  SLF        | ${slf}`;
const sheets = (list: string, recap: string) => [draw(list, "Register"), draw(recap, "Rekap")];

describe("a register of what came in", () => {
  it("tells all that came in beside what became of it", () => {
    const fills = fillsOf(sheets(REGISTER(), RECAP(". | . | . | .", ". | . | . | ."))).map((fill) =>
      fill.replace(/ =.* /, " "),
    );
    expect(fills).toEqual(expect.arrayContaining(["B3 3", "C3 2", "D3 0", "E3 1", "B4 2", "C4 1", "D4 1", "E4 0"]));
  });

  it("is silent where right, and the wrong count is named", () => {
    expect(findingsOf(sheets(REGISTER(), RECAP("3 | 2 | 0 | 1", "2 | 1 | 1 | 0")), "error")).toEqual([]);
    expect(findingsOf(sheets(REGISTER(), RECAP("5 | 2 | 0 | 1", "2 | 1 | 1 | 0")), "error")).toHaveLength(1);
  });

  it("holds permits that were issued after its month, and none that came in after it", () => {
    const outside = (list: string) => findingsOf(draw(list), "warning").filter((found) => found.includes("outside"));
    const title = "REGISTER PERIZINAN BULAN SEPTEMBER 2024";
    expect(outside(REGISTER(title))).toEqual([]);
    expect(outside(REGISTER(title, "45567 | E | PBG | 45567 | Terbit"))).toEqual([
      "warning E7 register-outside-period -",
    ]);
  });
});
