import { draw } from "../../support/draw";
import { changesOf, nextOf, regionsOf } from "../../support/nextTerm";

const IZIN = draw(
  `
  Rekap Izin Triwulan II 2024
  No     | Jenis Izin | Terbit | Ditolak | Jumlah
  1      | PBG        | 3      | 1       | 4
  2      | SLF        | 2      | 2       | 4
  Jumlah | .          | 5      | 3       | 8
  .
  .
  .
  Loket | Antrean | Menit
  A     | 21      | 6
  B     | 34      | 9
  C     | 18      | 4`,
  "Izin",
);
const emptied = (regions: ReadonlyMap<string, boolean>) =>
  changesOf(nextOf([IZIN], { regions }).sheets[0]).flatMap((change) =>
    change.includes("emptied") ? change.slice(0, change.indexOf(" ")) : [],
  );
const TABLE = ["C3", "D3", "E3", "C4", "D4", "E4", "C5", "D5", "E5"];
const LOKET = ["B10", "C10", "B11", "C11", "B12", "C12"];

describe("what is typed on a sheet is emptied region by region", () => {
  test("a table that is of the term at once, what only looks like a table when a person wants it", () => {
    expect(regionsOf(nextOf([IZIN]).sheets[0])).toEqual(["[x] table A2:E5 9", "[ ] unknown B10:C12 6"]);
    expect(emptied(new Map())).toEqual(TABLE);
    expect(emptied(new Map([["Izin!B10:C12", true]]))).toEqual([...TABLE, ...LOKET]);
  });

  test("and a table is left where a person wants that, under titles that move", () => {
    const wanted = new Map([["Izin!A2:E5", false]]);
    expect(emptied(wanted)).toEqual([]);
    expect(changesOf(nextOf([IZIN], { regions: wanted }).sheets[0])).toEqual([
      "A1 period: Rekap Izin Triwulan II 2024 → Rekap Izin Triwulan III 2024",
    ]);
  });

  test("a table that names no time waits for the person, too", () => {
    const kas = draw("Uraian | Masuk | Keluar | Sisa\nLoket | 5 | 2 | 3\nBank | 7 | 3 | 4\nJumlah | 12 | 5 | 7", "Kas");
    const wanted = new Map([["Kas!A1:D4", true]]);
    const izin = draw("Rekap Izin Triwulan II 2024\nCatatan | ada", "Izin");
    const kept = nextOf([izin, kas]).sheets.find(({ name }) => name === "Kas");
    expect([regionsOf(kept), changesOf(kept)]).toEqual([["[ ] anything A1:D4 9"], []]);
    const made = nextOf([izin, kas], { regions: wanted }).sheets.find(({ name }) => name === "Kas");
    expect(changesOf(made)).toHaveLength(9);
  });

  test("figures of a table that nothing computes are offered beside it", () => {
    const sheet = draw(
      `
      Rekap Izin Triwulan II 2024
      No     | Jenis Izin | Terbit | Ditolak | Jumlah | Lama (hari)
      1      | PBG        | 3      | 1       | 4      | 12
      2      | SLF        | 2      | 2       | 4      | 9
      Jumlah | .          | 5      | 3       | 8      | .`,
      "Izin",
    );
    expect(regionsOf(nextOf([sheet]).sheets[0])).toContain("[ ] beside F3:F4 2");
  });
});
