import { recognise } from "../../../../src/core/check";
import { Sheet } from "../../../../src/core/grid/sheet";

it("a long list of names that no list knows costs no more than its rows", () => {
  const rows = Array.from({ length: 2000 }, (_, at) => [
    `Negeri N${String(at)}x`,
    1 + ((at * 7) % 40),
    0.5 + ((at * 13) % 900),
  ]);
  const sheet = new Sheet("PMA", [["Realisasi PMA 2024"], ["Lokasi", "Proyek", "Investasi (Rp Juta)"], ...rows]);
  const start = process.cpuUsage();
  expect(recognise({ sheets: [sheet] })).toHaveLength(1);
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(30);
});
