import { fillsOf, findingsOf, tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const LIST = (total: string, firm = "100000 | 200000 | 300000") => `
LKPM TRIWULAN II 2024
No | Nama Perusahaan | KBLI  | Kabupaten | Rencana (Rp) | Realisasi TW I (Rp) | Realisasi TW II (Rp) | Total Realisasi (Rp) | TKI | TKA | Jumlah TK
1  | PT Satu         | 46900 | Kapuas    | 1000000      | ${firm}             | 4   | 0   | 4
2  | PT Dua          | 46901 | Kapuas    | 5000000      | 300000 | 250000 | 550000 | 14  | 1   | 15
3  | PT Tiga         | 10130 | Katingan  | 2000000      | 150000 | 50000 | 200000 | 24  | 0   | 24
JUMLAH | .           | .     | .         | ${total}`;
const RIGHT = "8000000 | 550000 | 500000 | 1050000 | 42 | 1 | 43";

describe("what firms have reported", () => {
  test("is a list with totals, whatever stands between the names and the figures", () => {
    const sheet = draw(LIST(RIGHT).trim());
    expect(tablesOf(sheet)).toEqual(["lkpm A2:K6"]);
    expect(findingsOf(sheet)).toEqual([]);
  });

  test("has a wrong total and a mistyped figure named", () => {
    expect(findingsOf(draw(LIST(RIGHT.replace("1050000", "1500000")).trim()))).toEqual([
      "error H6 totals-down 1050000",
    ]);
    expect(findingsOf(draw(LIST(RIGHT, "100000 | 20000 | 300000").trim()))).toEqual(["error G3 totals-entry 200000"]);
  });

  test("has its blank totals filled; what was planned is no part of what was realised", () => {
    expect(fillsOf(draw(LIST(". | . | . | . | . | . | .", "100000 | 200000 | .").trim()))).toEqual([
      "E6 =SUM(E3:E5) 8000000",
      "F6 =SUM(F3:F5) 550000",
      "G6 =SUM(G3:G5) 500000",
      "I6 =SUM(I3:I5) 42",
      "J6 =SUM(J3:J5) 1",
      "H3 =SUM(F3:G3) 300000",
      "H6 =SUM(H3:H5) 1050000",
      "K6 =SUM(K3:K5) 43",
    ]);
  });

  test.each([
    ["Modal Tetap | Modal Kerja | Jumlah"],
    ["Realisasi Modal Tetap | Realisasi Modal Kerja | Total Realisasi"],
    ["Modal Tetap (Rp) | Modal Kerja (Rp) | Jumlah Investasi (Rp)"],
    ["Investasi Sebelumnya | Tambahan Investasi | Jumlah Investasi"],
    ["Investasi Awal | Penambahan Investasi | Total Investasi"],
  ])("is made of %s", (columns) => {
    const sheet = draw(
      `LKPM\nNo | Nama Perusahaan | ${columns} | TKI\n1 | PT Satu | 100 | 250 | . | 4\n2 | PT Dua | 300 | 70 | . | 9`,
    );
    expect(fillsOf(sheet)).toEqual(["E3 =SUM(C3:D3) 350", "E4 =SUM(C4:D4) 370"]);
  });

  test("is no sum of what was planned and what came of it", () => {
    const sheet = draw(
      "LKPM\nNo | Nama Perusahaan | Rencana Modal Tetap | Realisasi Modal Tetap | Jumlah\n1 | PT Satu | 100 | 250 | .\n2 | PT Dua | 300 | 70 | .",
    );
    expect(fillsOf(sheet)).toEqual([]);
  });
});

test("who has not reported yet, and what part has, is filled from those who must", () => {
  const sheet = `
    REKAPITULASI PENYAMPAIAN LKPM
    No | Kecamatan     | Wajib LKPM | Sudah Lapor | Belum Lapor | Persentase Kepatuhan
    1  | Tarakan Barat | 80         | 60          |             |
    2  | Tarakan Timur | 50         | 45          |             |
    3  | Tarakan Utara | 40         | 10          |             |`;
  expect(fillsOf(draw(sheet))).toEqual([
    "E3 =C3-D3 20",
    "E4 =C4-D4 5",
    "E5 =C5-D5 30",
    "F3 =D3/C3 0.75",
    "F4 =D4/C4 0.9",
    "F5 =D5/C5 0.25",
  ]);
});
