import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

describe("more or less than was planned", () => {
  const table = (name: string, rest: string) => `
    Uraian            | Target | Realisasi | ${name}
    Retribusi PBG     | 500    | 450       | ${rest}
    Retribusi Reklame | 300    | 360       | .`;

  test("is what came of the plan less the plan where its name puts more first", () => {
    expect(fillsOf(draw(table("Lebih/(Kurang)", ".")))).toEqual(["D2 =C2-B2 -50", "D3 =C3-B3 60"]);
    expect(fillsOf(draw(table("Lebih (Kurang)", "-50")))).toEqual(["D3 =C3-B3 60"]);
  });

  test("is not filled where the name leaves open which is taken from which", () => {
    expect(fillsOf(draw(table("Selisih", ".")))).toEqual([]);
  });
});

describe("what is paid", () => {
  const table = (tax: string, paid: string) => `
    No | Nama | Honor   | PPh    | Jumlah Diterima
    1  | Budi | 1000000 | ${tax} | ${paid}
    2  | Sari | 1500000 | 75000  | .
    3  | Andi | 1200000 | 60000  | .
    .  | Jumlah | .     | .      | .`;

  test("is the honorarium less its tax, never both together", () => {
    expect(fillsOf(draw(table("50000", ".")))).toEqual(
      expect.arrayContaining(["E2 =C2-D2 950000", "E4 =C4-D4 1140000", "E5 =SUM(E2:E4) 3515000"]),
    );
    expect(findingsOf(draw(table("50000", "590000").replace("75000  | .", "75000 | 1425000")))).toContain(
      "error E2 totals-across 950000",
    );
  });
});

describe("a total called by what the table is about", () => {
  test("adds up all its rows where these are of one kind", () => {
    const table = `
      Daftar SOP
      No | Bidang      | Ada | Direvisi
      1  | Sekretariat | 12  | 3
      2  | Perizinan   | 31  | 4
      .  | Jumlah SOP  | .   | .`;
    expect(fillsOf(draw(table))).toEqual(["C5 =SUM(C3:C4) 43", "D5 =SUM(D3:D4) 7"]);
    expect(fillsOf(draw(table.replace("Jumlah SOP", "Jumlah Pegawai")))).toEqual([]);
  });

  test("adds up nothing where each row tells another thing", () => {
    const table = `
      Rekap LKPM
      No | Uraian         | TW I | TW II
      1  | Proyek         | 12   | 14
      2  | Tenaga Kerja   | 310  | 320
      .  | Jumlah LKPM    | .    | .`;
    expect(fillsOf(draw(table))).toEqual([]);
  });

  test("may be of letters that came and letters that went", () => {
    const table = `
      Bulan    | Surat Masuk | Surat Keluar | Jumlah
      Januari  | 40          | 31           | .
      Februari | 52          | 28           | .`;
    expect(fillsOf(draw(table))).toEqual(["D2 =SUM(B2:C2) 71", "D3 =SUM(B3:C3) 80"]);
    expect(fillsOf(draw(table.replace(/Surat /g, "Barang ")))).toEqual([]);
  });
});
