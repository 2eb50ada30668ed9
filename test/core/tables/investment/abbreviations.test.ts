import { fillsIn } from "../../../support/checked";

it("P and I side by side are projects and investment; P beside L are women", () => {
  const picture = `
    REALISASI INVESTASI BERDASARKAN SEKTOR
    Sektor      | PMA |             | PMDN |             | TOTAL |
    .           | P   | I (Rp Juta) | P    | I (Rp Juta) | P     | I (Rp Juta)
    Pertanian   | 12  | 450.5       | 20   | 310.2       | .     | .
    Pertambangan| 7   | 980.1       | 15   | 120.4       | .     | .
    JUMLAH      | .   | .           | .    | .           | .     | .`;
  expect(fillsIn("B", picture)).toEqual(["B6 =SUM(B4:B5) 19"]);
  expect(fillsIn("F", picture)).toEqual(["F4 =SUM(B4,D4) 32", "F5 =SUM(B5,D5) 22", "F6 =SUM(F4:F5) 54"]);
});

it('"Jml TK" adds up what men and women come to among TKI and among TKA', () => {
  const picture = `
    REALISASI PMA PER SEKTOR
    Sektor       | Jml Proyek | Investasi (US$. Ribu) | Tenaga Kerja Indonesia |   |     | Tenaga Kerja Asing |   |     | Jml TK
    .            | .          | .                     | L                      | P | Jml | L                  | P | Jml | .
    Pertanian    | 12         | 450.55                | 120                    | 80| .   | 3                  | 1 | .   | .
    Pertambangan | 7          | 980.12                | 95                     | 10| .   | 2                  | 0 | .   | .`;
  expect(fillsIn("J", picture)).toEqual(["J4 =SUM(F4,I4) 204", "J5 =SUM(F5,I5) 107"]);
});
