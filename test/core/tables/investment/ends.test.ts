import { findingsOf, tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const HEAD = "Realisasi PMDN 2024\nLokasi | Proyek | Rp Juta\nKab. Berau | 2 | 10.5";
const REST = "Kab. Paser | 1 | 4.5\nJumlah | 3 | 15";

describe("a table of investment", () => {
  it("goes on below a remark between its rows", () => {
    const sheet = draw(`${HEAD}\nCatatan: data sementara\n${REST}`);
    expect(tablesOf(sheet)).toEqual(["investment-pmdn A2:C6"]);
    expect(findingsOf(sheet)).toEqual([]);
  });

  it("ends at its Jumlah where no further sum follows", () => {
    const sheet = draw(`${HEAD}\n${REST}\nRealisasi tahun 2023 | 9 | 99`);
    expect(tablesOf(sheet)).toEqual(["investment-pmdn A2:C5"]);
  });

  it("has rows that are called as what stands beside figures, where they are numbered as its others", () => {
    const rows = "1. Sawit Jaya | 2 | 10.5\n2. Target Investama | 1 | 4.5\nJumlah | 3 | 15";
    const sheet = draw(`Realisasi PMDN 2024\nUraian | Proyek | Rp Juta\n${rows}`);
    expect(findingsOf(sheet)).toEqual([]);
    expect(
      findingsOf(draw(`Realisasi PMDN 2024\nUraian | Proyek | Rp Juta\n${rows.replace("3 | 15", "4 | 15")}`)),
    ).toEqual(["error B3 investment-entry 3 (or B5 3, B4 2)"]);
  });
});
