import { findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

/** People and dwellings were rounded to the next five, how many live in one was not. */
const DWELLINGS = (last: string) => `
  Uraian           | Baamang | Ketapang | Seranau | Cempaga
  Rumah            | 70665   | 155135   | 51590   | 49105
  Penghuni         | 178710  | 368005   | 123720  | 120185
  Per rumah        | 2,5     | 2,4      | 2       | 2
  Tunggal          | 38360   | 80000    | 30560   | 29320
  Penghuni tunggal | 107845  | 221255   | 82460   | ${last}
  Per tunggal      | 2,8     | 2,8      | 2,7     | 2,7
  Deret            | 595     | 14785    | 1360    | 1720
  Penghuni deret   | 770     | 23600    | 1720    | 2485
  Per deret        | 1,3     | 1,6      | 1,3     | 1,4
  Susun            | 295     | 3525     | 2620    | 1450
  Penghuni susun   | 705     | 7855     | 5930    | 3345
  Per susun        | 2,4     | 2,2      | 2,3     | 2,3
  Lain             | 31410   | 56825    | 17055   | 16615
  Penghuni lain    | 69390   | 115295   | 33615   | 33835
  Per lain         | 2,2     | 2        | 2       | 2`;

test("whole figures among averages say nothing of what the others were rounded to", () => {
  expect(findingsOf(draw(DWELLINGS("80520")), "error")).toEqual([]);
  expect(findingsOf(draw(DWELLINGS("85020")), "error")).toEqual([expect.stringContaining("E6")]);
});

/** The last row adds up something else in two of its columns, and nothing says of any row that it is a sum. */
const COUNTED = (last: string) => `
  Asal      | Jan | Feb | Mar | Apr | Mei | Jun | Jul | Agu
  Utara     | 38  | 31  | 27  | 44  | 39  | 28  | 35  | 41
  Timur     | 27  | 22  | 26  | 19  | 33  | 24  | 21  | 30
  Pesisir   | 65  | 53  | 53  | 63  | ${last} | 52 | 56 | 71
  Barat     | 13  | 16  | 14  | 12  | 18  | 11  | 17  | 15
  Selatan   | 24  | 25  | 21  | 29  | 20  | 26  | 28  | 23
  Pedalaman | 37  | 41  | 35  | 41  | 38  | 37  | 65  | 58`;

test("a row that is no sum in several places does not hide the slip in another", () => {
  expect(findingsOf(draw(COUNTED("72")), "error")).toEqual([]);
  expect(findingsOf(draw(COUNTED("720")), "error")).toEqual([expect.stringContaining("F4")]);
});
