import { findingsOf, tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const ROWS = `Uraian | Semula | Menjadi
Kertas | 310 | 450
Tinta | 125 | 140`;
const BLANK = "\n. | . | .".repeat(4);

describe("a total below rows that nobody has filled in", () => {
  test("is one of the table above", () => {
    const right = `${ROWS}${BLANK}\nJumlah | 435 | 590`;
    expect(tablesOf(draw(right))).toEqual(["totals A1:C8"]);
    expect(findingsOf(draw(right))).toEqual([]);
    expect(findingsOf(draw(right.replace("435", "453")), "error")).toEqual([expect.stringContaining("B8")]);
  });

  test("is filled", () => {
    const blank = findingsOf(draw(`${ROWS}\nMap | 20 | 25${BLANK}\nJumlah | 455 | .`), "warning");
    expect(blank).toEqual([expect.stringContaining("C9")]);
  });

  test.each(["Jumlah Pegawai | 453 | 590", "Catatan | 453 | 590", "Jumlah | . | ."])(
    "what says more, or has no figures, is of nothing above: %s",
    (line) => {
      expect(findingsOf(draw(`${ROWS}${BLANK}\n${line}`))).toEqual([]);
    },
  );
});
