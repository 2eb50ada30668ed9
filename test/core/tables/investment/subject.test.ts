import { taughtTablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const tableOf = (title: string, header: string) =>
  draw(`
    ${title}
    ${header}
    Kab. A | 3 | 1000
    Kab. B | 4 | 2000
    Jumlah | 7 | 3000`);

describe("a table of regions with money and people that is of no investment", () => {
  it.each([
    ["Rekap", "Kabupaten | Tenaga Kerja | Anggaran (Rp)"],
    ["Rekap", "Kabupaten | Jumlah TKA | Retribusi (US$)"],
    ["Rekap", "Kabupaten | Tenaga Kerja | Upah (Rp)"],
    ["Realisasi Belanja Daerah", "Kabupaten | Proyek | Realisasi (Rp)"],
    ["Penerimaan Pajak Kabupaten", "Kabupaten | Proyek | Rupiah"],
  ])("%s, %s", (title, header) => {
    expect(taughtTablesOf(tableOf(title, header))).toEqual([]);
  });

  it.each([
    ["Realisasi Investasi Tahun Anggaran 2024", "Kabupaten | Proyek | Investasi (Rp)"],
    ["Tenaga Kerja PMDN", "Kabupaten | Tenaga Kerja | Investasi (Rp)"],
    ["Dinas Pendapatan dan Penanaman Modal", "Kabupaten | Proyek | Rp Juta"],
    ["", "Kabupaten | Proyek | Rp Juta"],
  ])("but not %s, %s", (title, header) => {
    expect(taughtTablesOf(tableOf(title, header))).toHaveLength(1);
  });
});
