import { fillsIn, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const blank = (header: string) => `
  No | Kab/Kota | ${header}
  1  | Kotim    | 300 | 360 | 540 | . | . | . | .
  2  | Kobar    | 200 | 100 | 150 | . | . | . | .
  3  | Seruyan  | 400 | 500 | 250 | . | . | . | .`;

describe("a change that names the two times it lies between", () => {
  const YEARS = "2022 | 2023 | 2024 | Naik/Turun 2022-2023 | % | Naik/Turun 2023-2024 | %";

  it("is filled of these two, whichever stand next to it, and so is its share", () => {
    expect(fillsIn("F", blank(YEARS))[0]).toBe("F2 =D2-C2 60");
    expect(fillsIn("G", blank(YEARS))[0]).toBe("G2 =(D2-C2)/C2 0.2");
    expect(fillsIn("H", blank(YEARS))[0]).toBe("H2 =E2-D2 180");
    expect(fillsIn("I", blank(YEARS))[0]).toBe("I2 =(E2-D2)/D2 0.5");
  });

  it.each([
    ["Realisasi 2022 | Realisasi 2023 | Realisasi 2024", "Kenaikan (2022 ke 2024)", "F2 =E2-C2 240"],
    ["TW I | TW II | TW III", "Selisih TW I dan TW II", "F2 =D2-C2 60"],
    ["TW I 2024 | TW II 2024 | TW III 2024", "Naik/Turun TW I 2024 - TW III 2024", "F2 =E2-C2 240"],
  ])("under other names: %s, %s", (times, name, filled) => {
    expect(fillsIn("F", blank(`${times} | ${name} | Ket | Ket | Ket`))[0]).toBe(filled);
  });

  it("is left blank where one of the two is not there", () => {
    expect(fillsIn("F", blank(YEARS.replace("2022-2023", "2021-2022")))).toEqual([]);
  });

  it("is not guessed of three years whose latest stands first", () => {
    expect(fillsIn("F", blank("2024 | 2023 | 2022 | Naik/Turun | Ket | Ket | Ket"))).toEqual([]);
  });

  it("is silent where right, and told where not", () => {
    const filled = `
      Kab/Kota | 2022 | 2023 | 2024 | Naik/Turun 2022-2023 | Naik/Turun 2023-2024
      Kotim    | 300  | 360  | 540  | 60                   | 180
      Kobar    | 200  | 100  | 150  | -100                 | 50
      Seruyan  | 400  | 500  | 250  | 100                  | -250
      Lamandau | 310  | 340  | 390  | 30                   | 50`;
    expect(findingsOf(draw(filled))).toEqual([]);
    expect(findingsOf(draw(filled.replace("| -100", "| -190")))).toEqual(["error E3 totals-across -100 (or B3 290)"]);
  });
});
