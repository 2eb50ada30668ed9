import { fillsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const COUNTERS = `
  DATA KUNJUNGAN MAL PELAYANAN PUBLIK
  No | Tenant      | Antrian Diambil | Terlayani | Tidak Hadir | % Terlayani
  1  | Imigrasi    | 100             | 90        | 10          | .
  2  | Dukcapil    | 50              | 40        | 10          | .
  .  | Jumlah      | 150             | 130       | 20          | .`;
const SHARES = ["F3 =D3/C3 0.9", "F4 =D4/C4 0.8", "F5 =D5/C5 0.8666666666666667"];

describe("Who was served at the counters of a hall", () => {
  test("is so many of those who took a number", () => {
    expect(fillsOf(draw(COUNTERS))).toEqual(SHARES);
    expect(fillsOf(draw(COUNTERS.replace("Antrian Diambil", "Antrean")))).toEqual(SHARES);
  });

  test.each([
    ["of those who are not told", ["Antrian Diambil", "Hari Kerja"]],
    ["where they are told twice", ["Tidak Hadir", "Antrian"]],
    ["where the share is of others", ["% Terlayani", "% Puas"]],
  ])("is left open %s", (_, [word = "", other = ""]) => {
    expect(fillsOf(draw(COUNTERS.replace(word, other)))).toEqual([]);
  });
});
