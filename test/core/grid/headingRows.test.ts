import { headingRows } from "../../../src/core/grid/headingRows";
import { cellKey } from "../../../src/core/grid/address";
import { Sheet } from "../../../src/core/grid/sheet";
import { draw } from "../../support/draw";

/** The rows, counted as Excel does. */
const rowsOf = (sheet: Sheet) => headingRows(sheet).map((row) => row + 1);

describe("the rows that may head what stands below", () => {
  test("are those that are not one of many", () => {
    const sheet = draw(`
      Jenis Izin | 2023 | 2024
      Reklame    | 4    | 9
      IMB        | 6    | 2
      SIP        | 7    | 1
      Jumlah     | 17   | 12
    `);
    expect(rowsOf(sheet)).toEqual([1, 5]);
  });

  test("are those of words alone, wherever they stand", () => {
    const sheet = draw(`
      Izin    | Bidang
      Reklame | Usaha
      IMB     | Bangunan
      SIP     | Kesehatan
    `);
    expect(rowsOf(sheet)).toEqual([1, 2, 3, 4]);
  });

  test.each([
    ["years", "Jenis Izin | 2022 | 2024"],
    ["numbers of columns", "Nomor | 1 | 2"],
    ["numbers of parts", "Nomor | 1.1 | 1.2"],
    ["what Excel makes of (1) and (2)", "Nomor | -1 | -2"],
  ])("are those of %s, also on the next page", (_what, header) => {
    const sheet = draw(`
      Reklame | 4 | 9
      IMB     | 6 | 2
      ${header}
      SIP     | 7 | 1
      SIUP    | 3 | 8
    `);
    expect(rowsOf(sheet)).toEqual([1, 3, 5]);
  });

  test("are those that hold dates where the others hold counts", () => {
    const rows = [
      ["Reklame", 4],
      ["IMB", 6],
      ["Jenis Izin", 45_292],
      ["SIP", 7],
      ["SIUP", 3],
    ];
    const sheet = new Sheet("Izin", rows, { dateFormats: new Map([[cellKey(2, 1), "mmm-yy"]]) });
    expect(rowsOf(sheet)).toEqual([1, 2, 3, 4, 5]);
  });

  test("are those beside which something is blank", () => {
    const sheet = draw(`
      Reklame | 4 | 9
      IMB     | 6 | .
      SIP     | 7 | 1
      SIUP    | 3 | 8
      PBG     | 2 | 5
    `);
    expect(rowsOf(sheet)).toEqual([1, 2, 3, 5]);
  });
});
