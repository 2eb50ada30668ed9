import { fillsIn, fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const IKU = `
  Indikator Kinerja                 | Satuan | Target | Realisasi | Capaian (%)
  Nilai investasi                   | Rp M   | 4000   | 5000      | 125
  Pertumbuhan investasi             | Persen | 8      | 6         | 75
  Indeks Kepuasan                   | Indeks | 80     | 88        | 110
  Persentase izin tepat waktu       | Persen | 100    | 90        | 90
  Rata-rata Capaian                 |        |        |           | 100`;

describe("indicators and what was achieved of them", () => {
  it("is silent where right, and names a wrong achievement, of whatever the indicator is called", () => {
    expect(findingsOf(draw(IKU), "error")).toEqual([]);
    const [wrong, ...others] = findingsOf(draw(IKU.replace("6         | 75", "6         | 57")), "error");
    expect([wrong, others]).toEqual([expect.stringMatching(/^error E3 totals-share 75/), []]);
  });

  it("is filled with the mean of all", () => {
    const blank = IKU.replace(/\| (125|75|110|90|100)(?=\n|$)/g, "| .");
    expect(fillsIn("E", blank).at(-1)).toBe("E6 =AVERAGE(E2:E5) 1");
  });

  it("means those, too, that count something and so are called its total", () => {
    const counted = IKU.replace("Indeks Kepuasan", "Jumlah investor").replace(/\| (125|75|110|90|100)(?=\n|$)/g, "| .");
    expect(fillsIn("E", counted).at(-1)).toBe("E6 =AVERAGE(E2:E5) 1");
  });

  it("means no total of what stands above it, be it right in one of the two alone", () => {
    const totalled = `
      Uraian             | Target | Realisasi | Capaian (%)
      Izin usaha         | 20     | 10        | 50
      Izin praktik       | 40     | 40        | 100
      Izin lain          | 10     | 10        | 100
      Jumlah Izin Terbit | 70     | 61        | 87.14
      Rata-rata Capaian  |        |           | .`;
    expect(fillsIn("D", totalled)).toEqual([expect.stringMatching(/^D6 .* 83\.33/)]);
  });

  it("lets another mean stand: some are weighed", () => {
    expect(findingsOf(draw(IKU.replace(/100$/, "95.5")), "error")).toEqual([]);
  });

  it("means no column of a plan", () => {
    const blank = IKU.replace(/\| 100$/, "| .");
    expect(fillsIn("C", blank)).toEqual([]);
  });

  it("is told of no goal that is met by little, nor meant over it: (2T−R)/T is as usual as R/T", () => {
    const little = (achieved: string, mean: string) =>
      draw(
        IKU.replace(
          "Nilai investasi                   | Rp M   | 4000   | 5000      | 125",
          `Waktu pelayanan izin | Hari | 5 | 4 | ${achieved}`,
        ).replace(/100$/, mean),
      );
    expect(findingsOf(little("120", "98.75"), "error")).toEqual([]);
    expect(findingsOf(little("80", "88.75"), "error")).toEqual([]);
    expect(fillsOf(little(".", "."))).toEqual([]);
  });

  it("is told of complaints that were seen to, of which there should be many", () => {
    const seenTo = IKU.replace(
      /Persentase izin tepat waktu .*/,
      "Pengaduan yang ditindaklanjuti | Persen | 100 | 90 | .",
    );
    expect(fillsIn("E", seenTo)).toEqual(["E5 =D5/C5*100 90"]);
  });
});
