import { fillsOf, findingsOf, tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const PAGES = (carried: string, carriedHere: string, all: string) => `
  No | Desa               | Januari | Februari | Jumlah
  1  | Suka Maju          | 20      | 7        | 27
  2  | Karya Baru         | 11      | 9        | 20
     | Jumlah Dipindahkan | ${carried}
  No | Desa               | Januari | Februari | Jumlah
     | Jumlah Pindahan    | ${carriedHere}
  3  | Tanah Merah        | 6       | 4        | 10
  4  | Sungai Ulin        | 8       | 3        | 11
     | Jumlah Seluruhnya  | ${all}`;

describe("permits printed over pages, with what is carried from one to the next", () => {
  const right = draw(PAGES("31 | 16 | 47", "31 | 16 | 47", "45 | 23 | 68"));

  test("are one table, and right", () => {
    expect(tablesOf(right)).toEqual(["permits A1:E9"]);
    expect(findingsOf(right)).toEqual([]);
  });

  test("have what is carried filled, and all of it in the last total", () => {
    const fills = fillsOf(draw(PAGES(". | . | .", ". | . | .", ". | . | .")));
    expect(fills).toEqual(expect.arrayContaining(["C4 =SUM(C2:C3) 31", "C6 =SUM(C4) 31", "C9 =SUM(C6:C8) 45"]));
  });

  test("have a wrong total named", () => {
    const wrong = draw(PAGES("31 | 16 | 47", "31 | 16 | 47", "45 | 32 | 68"));
    expect(findingsOf(wrong, "error")).toEqual(["error D9 permits-column 23"]);
  });
});
