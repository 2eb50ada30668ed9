import { fillsIn, fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";
import { threefold } from "../../../support/threefold";

describe("what is still worked on", () => {
  it("is what came in less what came of it", () => {
    const table = threefold(`
      REKAPITULASI PERMOHONAN S/D JUNI 2024
      No | Bidang     | Masuk | Terbit | Ditolak | Dikembalikan | Dlm. Proses
      1  | Kesehatan  | 210   | 180    | 4       | 12           | {14}
      2  | Pendidikan | 45    | 30     | 2       | 8            | {5}
      3  | PUPR       | 120   | 77     | 6       | 21           | {16}
      .  | Jml        | {375} | {287}  | {12}    | {41}         | {35}`);
    expect(table).toMatchObject({ alarms: [], unfilled: [] });
  });

  it("counts what was there before, of which a column of it alone says nothing", () => {
    const opened = `
      Bidang     | Sisa Lalu | Masuk | Terbit | Proses
      Kesehatan  | 12        | 210   | 180    |
      Pendidikan | 3         | 45    | 30     |
      PUPR       | 7         | 120   | 77     |`;
    expect(fillsIn("E", opened).filter((fill) => !fill.includes("=B"))).toEqual([]);
    const stated = opened.replace("180    |", "180 | 42").replace("30     |", "30 | 18").replace("77     |", "77 | 50");
    expect(findingsOf(draw(stated), "error")).toEqual([]);
  });

  it("is left of what was there and came in, where a column adds these up", () => {
    const table = threefold(`
      REKAPITULASI PERMOHONAN BULAN JUNI 2024
      No | Bidang     | Sisa Bulan Lalu | Berkas Masuk | Jumlah Berkas | Terbit | Ditolak | Dalam Proses | Ket.
      1  | 2          | 3               | 4            | 5 = 3+4       | 6      | 7       | 8 = 5-6-7    | 9
      1  | Kesehatan  | 12              | 210          | {222}         | 180    | 4       | {38}         | .
      2  | Pendidikan | -               | 45           | {45}          | 30     | 2       | {13}         | .
      3  | PUPR       | 7               | 120          | {127}         | 77     | 6       | {44}         | .
      .  | Jml        | {19}            | {375}        | {394}         | {287}  | {12}    | {95}         | .`);
    expect(table).toMatchObject({ alarms: [], unfilled: [] });
  });

  it.each([
    ["Pagu | Pergeseran | Realisasi | Sisa Anggaran", "6 = 3+4-5"],
    ["Anggaran | Pergeseran | Realisasi | Lebih/(Kurang)", "6 = 5-3"],
    ["Masuk | Selesai | Ditolak | Sisa", "6 = 3-4"],
    ["TW I | TW II | TW III | Rata-rata", "6 = (3+4)/2"],
  ])("is not told below a formula that nobody reads: %s, %s", (words, formula) => {
    const table = `
      No | Uraian     | ${words}
      1  | 2          | 3   | 4  | 5   | ${formula}
      1  | Kesehatan  | 210 | 12 | 180 | .
      2  | Pendidikan | 45  | 5  | 30  | .
      3  | PUPR       | 120 | 7  | 77  | .`;
    expect(fillsOf(draw(table))).toEqual([]);
  });

  it("is anybody's guess where more is told behind it", () => {
    const further = `
      Bidang     | Sisa Lalu | Masuk | Jumlah | Terbit | Proses | Menunggu Bayar
      Kesehatan  | 12        | 210   | 222    | 180    |        | 4
      Pendidikan | 3         | 45    | 48     | 30     |        | 2
      PUPR       | 7         | 120   | 127    | 77     |        | 6`;
    expect(fillsIn("F", further)).toEqual([]);
  });
});
