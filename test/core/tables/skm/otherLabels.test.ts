import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const ANSWERS = `
  No | U1 | U2 | U3 | U4 | U5
  1  | 4  | 3  | 3  | 4  | 4
  2  | 3  | 3  | 4  | 4  | 3
  3  | 4  | 4  | 3  | 3  | 3
  4  | 3  | 3  | 3  | 4  | 4`;
const filled = (labels: readonly string[], title = "", name = "SKM") =>
  fillsOf(draw(`${title}${ANSWERS}\n${labels.map((label) => `  ${label} | . | . | . | . | .`).join("\n")}`, name)).map(
    (fill) => fill.replace(/ =.* /, " "),
  );

describe("labels of a summary as offices write them", () => {
  it("are understood mistyped, shortened and in English", () => {
    for (const labels of [
      ["Jumlha Nilai", "NRR", "NRR Tertimbang", "IKM"],
      ["Jlh", "Rata-rata", "Tertimbang", "Nilai IKM"],
      ["Total Score", "Average", "Weighted Average", "Satisfaction Index"],
    ]) {
      expect(filled(labels)).toEqual(expect.arrayContaining(["B6 14", "B7 3.5", "B8 0.7", "G8 3.45", "G9 86.25"]));
    }
  });

  it("are two where what is weighted stands below the weights, and one where it stands further below", () => {
    const weights =
      ANSWERS + "\nJumlah | . | . | . | . | .\nNRR | . | . | . | . | .\nBobot | 0.2 | 0.2 | 0.2 | 0.2 | 0.2";
    const below = (labels: string) => fillsOf(draw(`${weights}\n${labels}`)).map((fill) => fill.replace(/ =.* /, " "));
    expect(below("Tertimbang | . | . | . | . | .\nIKM | .")).toEqual(
      expect.arrayContaining(["B9 0.7", "C9 0.65", "G9 3.45", "G10 86.25"]),
    );
    const further = below("Tertimbang | . | . | . | . | .\nNRR tertimbang | . | . | . | . | .\nIKM | .");
    expect(further).toEqual(expect.arrayContaining(["B10 0.7", "G10 3.45"]));
    expect(further.filter((fill) => /^[B-G]9 /.test(fill))).toEqual([]);
  });

  it("are understood where the weight is named before what it weighs", () => {
    const picture = `
      Unsur       | NRR  | Bobot | Bobot x Nilai
      Persyaratan | 3.5  | 0.25  | .
      Prosedur    | 3.25 | 0.25  | .
      Waktu       | 3    | 0.25  | .
      Biaya/Tarif | 4    | 0.25  | .`;
    expect(fillsOf(draw(picture))).toContain("D2 =B2*C2 0.875");
  });

  it("ask for the average and the IKM where they name both", () => {
    const picture = `
      Unsur                 | NRR  | Konversi
      Persyaratan           | 3.5  | 87.5
      Prosedur              | 3.25 | 81.25
      Waktu                 | 3    | 75
      Biaya/Tarif           | 4    | 100
      Nilai Rata-rata / IKM | .    | .`;
    expect(fillsOf(draw(picture)).map((fill) => fill.replace(/ =.* /, " "))).toEqual(["B6 3.4375", "C6 85.9375"]);
    expect(
      fillsOf(draw(picture.replace("Nilai Rata-rata / IKM", "IKM")))
        .map(String)
        .join(),
    ).not.toContain("B6");
  });

  it("may grade a survey of corruption by the words of satisfaction, under Kategori", () => {
    const spak = `${ANSWERS}\n  Rata-rata | 3.5 | 3.25 | 3.25 | 3.75 | 3.5\n  Indeks Persepsi Anti Korupsi | 86.25\n  Kategori | Baik`;
    expect(findingsOf(draw(spak, "SPAK"), "error")).toEqual([]);
    expect(findingsOf(draw(spak.replace("Baik", "Kurang Baik"), "SPAK"), "error").join()).toMatch(/ B8 /);
  });

  it("grade each unsur under Kategori Mutu, below what each comes to", () => {
    const labels = ["NRR per Unsur", "Konversi per Unsur", "Kategori Mutu"];
    expect(filled(labels)).toEqual(expect.arrayContaining(["B7 87.5", "B8 B", "E8 A"]));
  });
});
