import { findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

/** Waste of each kecamatan in tons, by what it is; nothing is called a total. */
const WASTE = `
  Kecamatan  | Sampah | Plastik | Kertas | Logam | Kaca | Kain | Kayu | Sisa Makanan
  Baamang    | 86.7   | 12.4    | 8.3    | 2.1   | 3.6  | 4.7  | 11.9 | 43.7
  Ketapang   | 106.3  | 17.8    | 10.6   | 3.4   | 2.9  | 6.1  | 9.7  | 55.8
  Seranau    | 31.2   | 4.3     | 2.7    | 0.8   | 1.1  | 1.6  | 5.2  | 15.5
  Parenggean | 57.3   | 7.9     | 4.6    | 1.3   | 2.2  | 3.8  | 8.1  | 29.4
  Cempaga    | 45.3   | 6.2     | 3.9    | 1.7   | 1.4  | 2.3  | 7.4  | 22.4
  Mentaya    | 72.4   | 9.1     | 6.8    | 2.6   | 3.3  | 5.9  | 10.2 | 34.5
  Teluk      | 60.9   | 8.7     | 5.1    | 1.9   | 2.7  | 4.4  | 9.3  | 28.8
  Kota Besi  | 54.4   | 7.2     | 4.2    | 2.3   | 1.9  | 3.1  | 8.6  | 27.1
  Telawang   | 41.8   | 5.6     | 3.3    | 1.2   | 1.6  | 2.8  | 6.7  | 20.6
  Antang     | 37.3   | 4.9     | 3.1    | 1.1   | 1.3  | 2.4  | 6.3  | 18.2
  Bukit      | 28.5   | 3.7     | 2.2    | 0.9   | 1.2  | 1.7  | 4.9  | 13.9
  Tualan     | 23.5   | 3.2     | 1.8    | 0.7   | 0.9  | 1.4  | 4.1  | 11.4
  Pulau      | 34.1   | 4.6     | 2.9    | 1.4   | 1.8  | 2.1  | 5.7  | 15.6
  Hanaut     | 49.7   | 6.8     | 4.4    | 1.6   | 2.4  | 3.4  | 7.8  | 23.3
  Tengah     | 40.1   | 5.3     | 3.6    | 1.7   | 1.7  | 2.6  | 6.4  | 18.8`;

describe("a figure off by no more than roundings are, where nothing is called a total", () => {
  test("is silent where it is right", () => {
    expect(findingsOf(draw(WASTE))).toEqual([]);
  });

  test("is mistyped where many others, written as finely, hold to the last place", () => {
    expect(findingsOf(draw(WASTE.replace("4.2 ", "4.4 ")), "error")).toHaveLength(1);
  });

  test("may have been rounded where few others say that they were not, as where amounts had more decimals", () => {
    const few = WASTE.split("\n").slice(0, 10).join("\n");
    expect(findingsOf(draw(few.replace("4.2 ", "4.4 ")))).toEqual([]);
  });

  test("was rounded where the others are whole, as one of averages below", () => {
    const rows = WASTE.trim()
      .split("\n")
      .slice(1)
      .map((row) => row.replaceAll(".", ""));
    const averages = "Per bulan | 513 | 71.8 | 45 | 16.5 | 20 | 32.2 | 74.9 | 252.7";
    const table = [WASTE.trim().split("\n")[0], ...rows, averages];
    expect(findingsOf(draw(table.join("\n")), "error")).toEqual([]);
  });
});
