import { findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const TRADE = (second: string) => `
  Tahun | Nilai Total (triliun) | Nilai PMA (triliun) | Persentase PMA
  2018  | 889                   | 233                 | 26.2
  2019  | 910                   | 241                 | ${second}
  2020  | 981                   | 264                 | 26.9
  2021  | 1046                  | 293                 | 28.0
  2022  | 1420                  | 421                 | 29.7
  2023  | 1560                  | 475                 | 30.5
  2024  | 2000                  | 500                 | 25.0
  2025  | 2100                  | 630                 | 30.0`;

describe("shares in per cent", () => {
  test("that are off by their last digit in several rows were computed before rounding", () => {
    expect(findingsOf(draw(TRADE("26.4")))).toEqual([]);
  });

  test("are wrong beyond that", () => {
    expect(findingsOf(draw(TRADE("29.4")), "error")).toEqual(["error D3 totals-share 26.5"]);
  });
});
