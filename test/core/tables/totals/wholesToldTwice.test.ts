import { fillsIn } from "../../../support/checked";

const told = (title: string, first: string, second: string) => `
  ${title}
  No | Uraian          | L | P
  I  | Menurut ${first}   | . | .
  1  | Satu            | 3 | 1
  2  | Dua             | 5 | 7
  .  | Jumlah ${first}    | 8 | 8
  II | Menurut ${second}  | . | .
  1  | Tiga            | 4 | 6
  2  | Empat           | 4 | 2
  .  | Jumlah ${second}   | 8 | 8
  .  | TOTAL ${title}  | . | .`;

describe("a total that is called as the title, below groups with sums of their own", () => {
  it.each([
    ["the same people by two things", "PEGAWAI", "Golongan", "Pendidikan"],
    ["what was needed and what there is", "PEGAWAI", "Kebutuhan", "Tersedia"],
    ["what came in and what went out", "KAS", "Penerimaan", "Pengeluaran"],
    ["what is planned to come and to go", "ANGGARAN", "Pendapatan", "Belanja"],
  ])("is left blank where they tell %s", (_, title, first, second) => {
    expect(fillsIn("C", told(title, first, second))).toEqual([]);
  });
});
