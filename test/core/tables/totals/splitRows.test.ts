import { findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const APPLICANTS = (all: string, [men, women]: readonly string[] = ["Laki-laki", "Perempuan"]) => `
  Uraian | 2023 | 2024
  Pemohon | 373 | ${all}
  ${men ?? ""} | 132 | 127
  ${women ?? ""} | 241 | 230`;

describe("a row beside those of men and women", () => {
  test.each([
    ["Laki-laki", "Perempuan"],
    ["- Pria", "- Wanita"],
    ["Males", "Females"],
  ])("is what both come to where its figures say so: %s", (...names) => {
    expect(findingsOf(draw(APPLICANTS("357", names)))).toEqual([]);
    expect(findingsOf(draw(APPLICANTS("457", names)), "error")).toEqual([expect.stringContaining("C2")]);
  });

  test("is told behind them, too", () => {
    const behind = (all: string) =>
      `Uraian | 2023 | 2024\nPria | 132 | 127\nWanita | 241 | 230\nPemohon | 373 | ${all}`;
    expect(findingsOf(draw(behind("357")))).toEqual([]);
    expect(findingsOf(draw(behind("457")), "error")).toEqual([expect.stringContaining("C4")]);
  });

  test("may be something else where no figure says so, or one that no slip explains", () => {
    expect(findingsOf(draw(APPLICANTS("588").replace("373", "412")))).toEqual([]);
    expect(findingsOf(draw(APPLICANTS("588")))).toEqual([]);
  });

  test("has rates that lie between those of its parts", () => {
    const rates = (all: string) =>
      `Uraian | Pemohon | Puas | Lama\nSemua | ${all} | 390 | 16\nLaki-laki | 1161 | 237 | 20\nPerempuan | 1269 | 153 | 12`;
    expect(findingsOf(draw(rates("2430")))).toEqual([]);
    expect(findingsOf(draw(rates("24300")), "error")).toEqual([expect.stringContaining("B2")]);
  });
});

test("other names say nothing", () => {
  expect(findingsOf(draw(APPLICANTS("457", ["Baamang", "Ketapang"])))).toEqual([]);
});
