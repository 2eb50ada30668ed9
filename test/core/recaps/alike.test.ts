import { check } from "../../../src/core/check";
import { cellName } from "../../../src/core/grid/address";
import type { Sheet } from "../../../src/core/grid/sheet";
import { fillsOf, findingsOf } from "../../support/checked";
import { draw } from "../../support/draw";

const errorsOf = (...sheets: readonly Sheet[]) =>
  check({ sheets })
    .findings.filter(({ severity }) => severity === "error")
    .map(({ sheet, cell, role }) => `${sheet}!${cellName(cell)} ${role}`);

describe("recaps of other kinds of sheets", () => {
  const budget = (name: string, [a, b]: readonly [number, number], total: string) =>
    draw(
      `Uraian | Pagu | Kontrak | Realisasi
       Belanja Pegawai | 500 | 400 | ${String(a)}
       Belanja Barang  | 300 | 300 | ${String(b)}
       Belanja Modal   | 200 | 100 | 50
       Jumlah | =SUM(B2:B4) -> 1000 | =SUM(C2:C4) -> 800 | ${total}`,
      name,
    );

  test("follow a wrong total of a budget by the column of its name", () => {
    const bidang = [
      budget("Bidang Perizinan", [100, 40], "=SUM(D2:D4) -> 190"),
      budget("Bidang Promosi", [200, 60], "=SUM(D2:D3) -> 260"),
      budget("Sekretariat", [300, 70], "=SUM(D2:D4) -> 420"),
    ];
    const recap = draw(
      `Unit Kerja | Pagu | Realisasi
       Bidang Perizinan | 1000 | 190
       Bidang Promosi   | 1000 | 260
       Sekretariat      | 1000 | 420
       Jumlah           | 3000 | 870`,
      "Rekap",
    );
    const found = errorsOf(...bidang, recap);
    expect(found).toContain("Bidang Promosi!D5 cause");
    expect(found).toContain("Rekap!C3 consequence");
    expect(found.filter((error) => error.startsWith("Rekap") && error.endsWith("cause"))).toEqual([]);
  });

  test("keep the decimals of amounts", () => {
    const month = (name: string, figure: number) =>
      draw(`Jenis Retribusi | Rp\nPBG | ${String(figure)}\nTrayek | 1.25\nJumlah | ${String(figure + 1.25)}`, name);
    const sheets = [month("Januari", 2.5), month("Februari", 3.75), month("Maret", 4)];
    const recap = draw(
      `Jenis Retribusi | Januari | Februari | Maret | Jumlah
       PBG             |         |          |       |
       Trayek          |         |          |       |
       Jumlah          |         |          |       |`,
      "Rekap",
    );
    expect(fillsOf([...sheets, recap])).toEqual(
      expect.arrayContaining(["B2 =Januari!B2 2.5", "E2 =SUM(B2:D2) 10.25", "E4 =SUM(B4:D4) 14"]),
    );
  });

  test("say nothing of sheets that hold the same words beside other figures", () => {
    const notes = ["Januari", "Februari", "Maret"].map((name) =>
      draw(`Kegiatan | Peserta\nSosialisasi | 30\nBimtek | 25\nJumlah | 55`, name),
    );
    const recap = draw(
      `Jenis Izin | Januari | Februari | Maret | Jumlah
       PBG        | 3       | 2        | 7     | 12
       SLF        | 4       | 6        | 1     | 11
       Jumlah     | 7       | 8        | 8     | 23`,
      "Rekap",
    );
    expect(findingsOf([...notes, recap], "error")).toEqual([]);
    const open = draw(
      `Jenis Izin | Januari | Februari | Maret | Jumlah\nPBG | | | |\nSLF | | | |\nJumlah | | | |`,
      "Rekap",
    );
    expect(fillsOf([...notes, open])).toEqual([]);
  });

  test("end with two sheets that read each other", () => {
    const one = draw(`Uraian | Jumlah\nA | =Dua!B2 -> 3\nB | 4\nJumlah | =SUM(B2:B3) -> 7`, "Satu");
    const two = draw(`Uraian | Jumlah\nA | =Satu!B2 -> 3\nB | 4\nJumlah | =SUM(B2:B3) -> 7`, "Dua");
    const three = draw(`Uraian | Jumlah\nA | 3\nB | 4\nJumlah | 7`, "Tiga");
    expect(findingsOf([one, two, three], "error")).toEqual([]);
  });
});
