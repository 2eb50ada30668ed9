import { fillsIn, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const picture = (average: string) => `
  Realisasi Investasi PMDN per Kabupaten/Kota TW I 2025
  Kabupaten/Kota | Jumlah Proyek | Nilai Investasi (Rp Juta) | Rata-rata per Proyek (Rp Juta)
  Kab. Sukamaju  | 40            | 52340.4                   | 1308.51
  Kab. Mundur    | 25            | 10112.5                   | 404.5
  Kota Contoh    | 160           | 240518.4                  | ${average}
  Jumlah         | 225           | 302971.3                  | 1346.54`;

describe("so much for each of what a column counts", () => {
  it("is silent where right, and named where it is not", () => {
    expect(findingsOf(draw(picture("1503.24")))).toEqual([]);
    expect(findingsOf(draw(picture("1530.24")), "error")).toEqual(["error D5 investment-share 1503.24"]);
  });

  it("is filled where it is blank, also for the total", () => {
    const blank = picture(".").replace(/\| (1308.51|404.5|1346.54)$/gm, "| .");
    expect(fillsIn("D", blank).map((fill) => fill.split(" ").slice(0, 2).join(" "))).toEqual([
      "D3 =C3/B3",
      "D4 =C4/B4",
      "D5 =C5/B5",
      "D6 =C6/B6",
    ]);
  });

  it.each(["Rata-rata per Bulan (Rp Juta)", "Rata-rata per Hektar"])("%s is of nothing that stands there", (words) => {
    const blank = picture(".").replace(/\| (1308.51|404.5|1346.54)$/gm, "| .");
    expect(fillsIn("D", blank.replace("Rata-rata per Proyek (Rp Juta)", words))).toEqual([]);
  });
});

it("Realisasi Peserta is the women and the men before it", () => {
  const blank = `
    Fasilitasi Pelaku Usaha 2024
    Kegiatan     | Target Peserta | Peserta L | Peserta P | Realisasi Peserta
    Sosialisasi  | 100            | 41        | 52        | .
    Pendampingan | 200            | 88        | 120       | .`;
  expect(fillsIn("E", blank)).toEqual(["E3 =SUM(C3:D3) 93", "E4 =SUM(C4:D4) 208"]);
});
