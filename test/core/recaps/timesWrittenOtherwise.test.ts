import { fillsOf, findingsOf } from "../../support/checked";
import { draw } from "../../support/draw";

const page = (name: string, quarters: string) =>
  draw(
    `
    REALISASI INVESTASI ${name} TAHUN 2024 (Rp Juta)
    No | Kabupaten | ${quarters}
    1  | Kapuas    | 10 | 20 | 3
    2  | Katingan  | 5  | 8  | 4
    .  | Jumlah    | 15 | 28 | 7`,
    name,
  );
const recap = (first: string, one: string, two: string, three: string) =>
  draw(
    `
    REKAPITULASI INVESTASI TAHUN 2024 (Rp Juta)
    No | Periode       | PMA | PMDN
    1  | ${first} I    | ${one}
    2  | ${first} II   | ${two}
    3  | ${first} III  | ${three}`,
    "REKAP",
  );
const PAGES = [page("PMA", "TW I | TW II | TW III"), page("PMDN", "Triwulan I | Triwulan II | Triwulan III")];

describe("a recap whose rows are columns of its pages", () => {
  it.each(["Triwulan", "TW"])("takes each time from them, however it is written: %s", (name) => {
    expect(fillsOf([...PAGES, recap(name, ". | .", ". | .", ". | .")])).toEqual([
      "C3 =PMA!C5 15",
      "D3 =PMDN!C5 15",
      "C4 =PMA!D5 28",
      "D4 =PMDN!D5 28",
      "C5 =PMA!E5 7",
      "D5 =PMDN!E5 7",
    ]);
    expect(findingsOf([...PAGES, recap(name, "15 | 15", "28 | 28", "7 | 7")])).toEqual([]);
  });

  it("takes nothing for a time that no page has", () => {
    expect(fillsOf([...PAGES, recap("Semester", ". | .", ". | .", ". | .")])).toEqual([]);
  });
});
