import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const YEARS = `
  Tahun | Jumlah Responden | Nilai IKM | Mutu | Kinerja | Kenaikan
  2021  | 287              | 83.9      | B    | Baik    | -
  2022  | 402              | 85.12     | B    | Baik    | 1.22
  2023  | 377              | 86.75     | B    | Baik    | 1.63
  2024  | 415              | 87.92     | B    | Baik    | 1.17
  2025  | 401              | 88.1      | B    | Baik    | 0.18`;

describe("the IKM of years in numbers", () => {
  it("is silent where right; a wrong grade and a wrong rise are named", () => {
    expect(findingsOf(draw(YEARS), "error")).toEqual([]);
    expect(findingsOf(draw(YEARS.replace("86.75     | B", "86.75     | A")), "error")).toEqual([
      "error D4 skm-unsur-mutu B",
    ]);
    expect(findingsOf(draw(YEARS.replace("1.63", "6.13")), "error")).toEqual(["error F4 skm-ikm-change 1.63"]);
  });

  it("names the IKM where a mistyped one explains the rises on both sides", () => {
    const [wrong] = findingsOf(draw(YEARS.replace("86.75", "87.65")), "error");
    expect(wrong).toMatch(/^error C4 skm-ikm 86.75/);
  });

  it("is filled: grades, and how much higher each is than the one before", () => {
    const fills = fillsOf(
      draw(YEARS.replace(/\| B +\| Baik +\| \d[\d.]*/g, "| . | . | .").replace("| B    | Baik", "| . | .")),
    );
    expect(fills).toEqual(expect.arrayContaining(["F3 =C3-C2 1.22", "F4 =C4-C3 1.63"]));
    expect(fills.filter((fill) => /^[DE]/.test(fill)).map((fill) => fill.replace(/ =.*\) /, " "))).toEqual([
      "D2 B", "D3 B", "D4 B", "D5 B",
      "D6 B", "E2 Baik", "E3 Baik", "E4 Baik", "E5 Baik",
      "E6 Baik"
    ]); // prettier-ignore
  });

  it("asks for no rise between services", () => {
    const services = YEARS.replace("2021", "PBG")
      .replace("2022", "SIP")
      .replace("2023", "NIB")
      .replace(/1\.\d\d/g, ".");
    expect(fillsOf(draw(services)).filter((fill) => fill.startsWith("F"))).toEqual([]);
  });
});
