import { findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const COUNTED = (total: string) => `
  Uraian | Banyaknya
  Kursi  | 120
  Meja   | 85
  Lemari | 40
  Papan  | 13
  Jumlah | ${total}`;

describe("a total of one column", () => {
  test("is right as it stands", () => {
    expect(findingsOf(draw(COUNTED("258")))).toEqual([]);
  });

  test.each(["268", "285", "2580", "358"])("that one slip of the hand explains is told: %s", (wrong) => {
    expect(findingsOf(draw(COUNTED(wrong)), "error").join()).toMatch(/B6 (totals-down )?258/);
  });

  test.each(["64", "300", "117", "4", "999"])("that no slip explains may be of something else: %s", (other) => {
    expect(findingsOf(draw(COUNTED(other)))).toEqual([]);
  });
});

test("of two columns whose total is right in one, the other is told", () => {
  const two = "Uraian | Semula | Menjadi\nGaji | 300 | 320\nBarang | 500 | 500\nJumlah | 810 | 820";
  expect(findingsOf(draw(two), "error")).toEqual([expect.stringContaining("B4 800")]);
});

test("a total of which all lines come to twice as much is of groups and of what is in them", () => {
  const nested = "REKAP IZIN\nJenis Izin | Jumlah\nBangunan | 7\nPBG | 3\nSLF | 4\nUsaha | 5\nReklame | 5\nJumlah | 12";
  expect(findingsOf(draw(nested))).toEqual([]);
  expect(findingsOf(draw(nested.replace("Jumlah | 12", "Jumlah | 28")), "error")).toEqual([
    expect.stringContaining("B8 24"),
  ]);
});
