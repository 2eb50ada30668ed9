import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

describe("a column of shares", () => {
  const byCountry = (
    shares: readonly string[],
    title = "REALISASI PMA MENURUT NEGARA ASAL 2024",
    header = "% thd Total",
  ) =>
    draw(`
    ${title}
    No | Negara         | Proyek | Investasi (US$ Ribu) | ${header}
    1  | Singapura      | 9      | 2500                 | ${shares[0] ?? ""}
    2  | RRT            | 8      | 2000                 | ${shares[1] ?? ""}
    3  | Jepang         | 7      | 1500                 | ${shares[2] ?? ""}
    4  | Negara Lainnya | 24     | 4000                 | ${shares[3] ?? ""}
    .  | Jumlah         | 48     | 10000                | ${shares[4] ?? ""}`);

  it("is of the total that its figures say it is of", () => {
    expect(findingsOf(byCountry(["25", "20", "15", "40", "100"]))).toEqual([]);
    expect(findingsOf(byCountry(["25", "29", "15", "40", "100"]))).toEqual(["error E4 investment-share 20"]);
    expect(fillsOf(byCountry(["25", "20", ".", "40", "100"]))).toEqual(["E5 =D5/D7*100 15"]);
  });

  it("bears out the figure that it is of", () => {
    const sheet = draw(`
      REALISASI PMA MENURUT NEGARA ASAL 2024
      Negara    | Proyek | Investasi (US$ Ribu) | Persentase
      Singapura | 9      | 2500                 | 25
      RRT       | 8      | 3000                 | 20
      Jepang    | 7      | 1500                 | 15
      Lainnya   | 24     | 4000                 | 40
      Jumlah    | 48     | 10000                | 100`);
    expect(findingsOf(sheet, "error")[0]).toMatch(/^error C4 investment-entry 2000/);
  });

  it("that is blank is of the money before it, unless the table lists some of all", () => {
    const blank = [".", ".", ".", ".", "."];
    expect(fillsOf(byCountry(blank, undefined, "%"))).toEqual([
      "E3 =D3/D7 0.25",
      "E4 =D4/D7 0.2",
      "E5 =D5/D7 0.15",
      "E6 =D6/D7 0.4",
      "E7 =D7/D7 1",
    ]);
    const some = draw(`
      3 BESAR NEGARA ASAL PMA 2024
      Negara    | Proyek | Investasi (US$ Ribu) | %
      Singapura | 9      | 2500                 |
      RRT       | 8      | 2000                 |
      Jepang    | 7      | 1500                 |
      Jumlah    | 24     | 6000                 |`);
    expect(fillsOf(some)).toEqual([]);
  });

  it("that is called growth is of another year", () => {
    const sheet = (growth: string) =>
      draw(`
      REALISASI PMDN 2024
      Kabupaten/Kota | Proyek | Investasi (Rp Juta) | Pertumbuhan (%)
      Kotim          | 4      | 1000                | ${growth}
      Kobar          | 3      | 500                 | -3.1
      Jumlah         | 7      | 1500                | 8.4`);
    expect([findingsOf(sheet("12.5")), fillsOf(sheet("."))]).toEqual([[], []]);
  });

  it("is of what was planned, where that stands beside what came of it", () => {
    const sheet = (shares: readonly string[]) =>
      draw(`
      TARGET DAN REALISASI INVESTASI PMDN TAHUN 2024
      Kabupaten/Kota | Proyek | Target (Rp Juta) | Realisasi (Rp Juta) | Capaian (%)
      Kotim          | 4      | 1000             | 800                 | ${shares[0] ?? ""}
      Kobar          | 3      | 500              | 600                 | ${shares[1] ?? ""}
      Seruyan        | 2      | 400              | 100                 | ${shares[2] ?? ""}
      Jumlah         | 9      | 1900             | 1500                | ${shares[3] ?? ""}`);
    expect(findingsOf(sheet(["80", "120", "25", "78.95"]))).toEqual([]);
    expect(findingsOf(sheet(["80", "102", "25", "78.95"]))).toEqual(["error E4 investment-share 120"]);
    expect(fillsOf(sheet([".", ".", ".", "."]))).toContain("E3 =D3/C3 0.8");
  });

  it("behind what PMA and PMDN come to belongs to the table before it", () => {
    const sheet = (share: string) =>
      draw(`
      REALISASI INVESTASI MENURUT KABUPATEN/KOTA 2024
      No | Kabupaten/Kota | PMA    |         | PMDN   |         | Jumlah |         | %
      .  | .              | Proyek | Rp Juta | Proyek | Rp Juta | Proyek | Rp Juta |
      1  | Kotim          | 3      | 100.5   | 8      | 400.5   | 11     | 501     | 50.1
      2  | Kobar          | 2      | 50      | 7      | 249.5   | 9      | 299.5   | ${share}
      3  | Seruyan        | 1      | 49.5    | 4      | 150     | 5      | 199.5   | 19.95
      .  | Jumlah         | 6      | 200     | 19     | 800     | 25     | 1000    | 100`);
    expect(findingsOf(sheet("29.95"))).toEqual([]);
    expect(findingsOf(sheet("92.95"))).toEqual(["error I5 investment-share 29.95"]);
    expect(fillsOf(sheet("."))).toEqual(["I5 =H5/H7*100 29.95"]);
  });
});
