import { fillsOf, findingsOf } from "../../support/checked";
import { draw } from "../../support/draw";

const sheet = (name: string, rows: readonly (readonly [string, number, number])[]) => {
  const total = (at: 1 | 2) => String(rows.reduce((sum, row) => sum + row[at], 0));
  const lines = rows.map(
    ([label, masuk, terbit], at) => `${String(at + 1)} | ${label} | ${String(masuk)} | ${String(terbit)}`,
  );
  return draw(`No | Jenis Izin | Masuk | Terbit\n${lines.join("\n")}\n. | Jumlah | ${total(1)} | ${total(2)}`, name);
};

describe("a recap over other sheets", () => {
  const wards = [
    sheet("Kec. Ulu", [
      ["PBG", 5, 4],
      ["SLF", 7, 7],
    ]),
    sheet("Kec. Ilir", [
      ["PBG", 9, 8],
      ["SLF", 3, 1],
    ]),
    sheet("Kec. Tengah", [
      ["PBG", 6, 6],
      ["SLF", 8, 5],
    ]),
  ];
  const recap = (ilir: number) =>
    draw(
      `No | Kecamatan | Masuk | Terbit
       1  | Ulu       | 12    | 11
       2  | Ilir      | 12    | ${String(ilir)}
       3  | Tengah    | 14    | 11
       .  | Jumlah    | 38    | ${String(ilir + 22)}`,
      "Rekap",
    );

  test("takes each column from the total of the column of its name", () => {
    expect(findingsOf([...wards, recap(9)], "error")).toEqual([]);
    expect(findingsOf([...wards, recap(8)], "error")).toEqual([
      "error D3 recap-figure 9",
      "error D5 totals-down 31 follows",
    ]);
  });

  test("may be a year over quarters that are recaps of months themselves", () => {
    const quarter = (name: string, [a, b, c]: readonly number[], of: readonly string[]) =>
      draw(
        `REKAP IZIN ${name}
         No | Jenis Izin | ${of.join(" | ")} | Jumlah
         1  | PBG | ${String(a)} | ${String(b)} | ${String(c)} | ${String(Number(a) + Number(b) + Number(c))}
         2  | SLF | 1 | 2 | 3 | 6
         .  | Jumlah | ${String(Number(a) + 1)} | ${String(Number(b) + 2)} | ${String(Number(c) + 3)} | ${String(Number(a) + Number(b) + Number(c) + 6)}`,
        name,
      );
    const quarters = [
      quarter("TW I", [3, 4, 5], ["Januari", "Februari", "Maret"]),
      quarter("TW II", [1, 4, 2], ["April", "Mei", "Juni"]),
      quarter("TW III", [6, 0, 2], ["Juli", "Agustus", "September"]),
    ];
    const year = `
      REKAP IZIN TAHUN 2024
      No | Jenis Izin | Triwulan I | Triwulan II | Triwulan III | Jumlah
      1  | PBG        |            |             |              |
      2  | SLF        |            |             |              |
      .  | Jumlah     |            |             |              |`;
    expect(fillsOf([...quarters, draw(year, "Tahunan")])).toEqual(
      expect.arrayContaining(["C3 ='TW I'!F3 12", "D3 ='TW II'!F3 7", "E4 ='TW III'!F4 6", "F3 =SUM(C3:E3) 27"]),
    );
  });

  test("takes nothing where the sheet has no one column of that name", () => {
    const table = `No | Kecamatan | Izin\n1 | Ulu |\n2 | Ilir |\n3 | Tengah |\n. | Jumlah |`;
    expect(fillsOf([...wards, draw(table, "Rekap")])).toEqual([]);
  });
});
