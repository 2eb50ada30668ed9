import { fillsOf, findingsOf } from "../../support/checked";
import { draw } from "../../support/draw";

const month = (name: string, rows: string) =>
  draw(
    `
    REKAP PERMOHONAN IZIN BULAN ${name}
    No | Jenis Izin | Sisa Bulan Lalu | Masuk | Terbit | Sisa${rows}`,
    name,
  );
const JANUARY = month(
  "JANUARI",
  `
    1 | PBG     | 5 | 30 | 20 | 15
    2 | Reklame | 2 | 12 | 11 | 3
    3 | SIP     | 0 | 9  | 5  | 4`,
);
const february = (opening: readonly (string | number)[]) =>
  month(
    "FEBRUARI",
    `
    1 | Reklame | ${opening[0]} | 10 | 9  | 4
    2 | PBG     | ${opening[1]} | 22 | 30 | 7
    3 | SIP     | ${opening[2]} | 6  | 8  | 2`,
  );
const REKAP = draw("Bulan\nCatatan", "REKAP");

describe("what is left in one month opens the next, on its own sheet", () => {
  it("is silent where it does", () => {
    expect(findingsOf([JANUARY, february([3, 15, 4]), REKAP])).toEqual([]);
  });

  it("is read from there where it is blank", () => {
    expect(fillsOf([JANUARY, february([".", ".", "."]), REKAP])).toEqual([
      "C3 =JANUARI!F4 3",
      "C4 =JANUARI!F3 15",
      "C5 =JANUARI!F5 4",
    ]);
  });

  it("is not read from a month that another one stands between", () => {
    const march = month(
      "MARET",
      `
    1 | Reklame | . | 10 | 9  | 4
    2 | PBG     | . | 22 | 30 | 7
    3 | SIP     | . | 6  | 8  | 2`,
    );
    expect(fillsOf([JANUARY, march, REKAP])).toEqual([]);
  });

  it("has the one named that was copied wrong", () => {
    const errors = findingsOf([JANUARY, february([3, 51, 4]), REKAP], "error");
    expect(errors).toEqual(["error C4 recap-figure 15"]);
  });

  it("is not asked of figures that were never carried", () => {
    expect(findingsOf([JANUARY, february([1, 9, 6]), REKAP]).filter((said) => said.includes("recap-figure"))).toEqual(
      [],
    );
  });
});

it("a column that waits for what was there before keeps what is left from being filled without it", () => {
  const stock = draw(`
    LAPORAN PERSEDIAAN BLANGKO
    Jenis   | Stok Awal | Masuk | Keluar | Stok Akhir
    SIP     | .         | 50    | 36     | .
    Reklame | .         | 60    | 43     | .`);
  expect(fillsOf(stock)).toEqual([]);
});
