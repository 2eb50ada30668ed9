import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";
import { turned } from "../../../support/turned";

const REPORT = `
  Uraian            | s.d. Bulan Lalu | Bulan Ini | s.d. Bulan Ini | Target | %    | Sisa
  Retribusi PBG     | 30000           | 5000      | 35000          | 50000  | 70   | 15000
  Retribusi Parkir  | 20000           | 4000      | 24000          | 40000  | 60   | 16000
  Retribusi Reklame | 11000           | 2000      | 13000          | 20000  | 65   | 7000
  Retribusi Pasar   | 8000            | 1000      | 9000           | 10000  | 90   | 1000
  Jumlah            | 69000           | 12000     | 81000          | 120000 | 67.5 | 39000`;

const BLANK = REPORT.split("\n")
  .map((line, at) => (at < 2 ? line : [...line.split("|").slice(0, 5), " . ", " . "].join("|")))
  .join("\n");

describe("what came of a target, told by what has come together so far", () => {
  test("gives blank shares and rests, in columns and in rows", () => {
    expect(findingsOf(draw(REPORT))).toEqual([]);
    expect(fillsOf(draw(BLANK))).toEqual(
      expect.arrayContaining(["F2 =D2/E2 0.7", "F6 =D6/E6 0.675", "G3 =E3-D3 16000", "G6 =SUM(G2:G5) 39000"]),
    );
    expect(fillsOf(turned(draw(BLANK)))).toEqual(expect.arrayContaining(["B6 =B4/B5 0.7", "C7 =C5-C4 16000"]));
  });

  test("has wrong ones named, in columns and in rows", () => {
    expect(findingsOf(draw(REPORT.replace("| 60 ", "| 66 ")))).toEqual(["error F3 totals-share 60"]);
    expect(findingsOf(turned(draw(REPORT.replace("| 60 ", "| 66 "))))).toEqual(["error C6 totals-share 60"]);
    expect(findingsOf(turned(draw(REPORT.replace("16000", "10600"))))).toEqual(["error C7 totals-down 16000"]);
  });

  test("may be the only total beside it", () => {
    const quarters = `
      Uraian | Target | TW I | TW II | TW III | TW IV | Jumlah | %
      Parkir | 500    | 300  | 50    | .      | .     | .      | .
      Pasar  | 400    | 200  | 40    | .      | .     | .      | .`;
    expect(fillsOf(draw(quarters))).toEqual([
      "G2 =SUM(C2:F2) 350",
      "G3 =SUM(C3:F3) 240",
      "H2 =G2/B2 0.7",
      "H3 =G3/B3 0.6",
    ]);
  });
});

const CHECKED = `
  Uraian       | Semula | Menjadi
  Dinas A      | 300    | 320
  Dinas B      | 500    | 500
  JUMLAH       | 800    | 820
  KETERSEDIAAN | 800    | 825
  CEK          | 0      | -5`;

describe("a check put below a table by hand", () => {
  test("is right as it stands, whichever way it is taken", () => {
    expect(findingsOf(draw(CHECKED))).toEqual([]);
    expect(findingsOf(draw(CHECKED.replace("-5", "5")))).toEqual([]);
  });

  test("bears out no total that is wrong", () => {
    const wrong = draw(`
      Uraian       | Semula | Menjadi | Bertambah
      Dinas A      | 300    | 320     | 20
      Dinas B      | 500    | 500     | 0
      JUMLAH       | 810    | 820     | 20
      KETERSEDIAAN | 800    | 820     | .
      CEK          | 10     | 0       | .`);
    expect(findingsOf(wrong).join()).toMatch(/B4 (totals-down )?800/);
  });

  test("is filled, and so is one beside it", () => {
    expect(fillsOf(draw(CHECKED.replace("0      | -5", ".      | .")))).toEqual(["B6 =B4-B5 0", "C6 =C4-C5 -5"]);
    const beside =
      "Uraian | Jan | Feb | Jumlah | Menurut SPJ | Selisih\nA. Gaji | 30 | 20 | 50 | 50 | .\nB. Barang | 20 | 10 | 30 | 31 | .\nC. Modal | 2 | 1 | 3 | 3 | .";
    expect(fillsOf(draw(beside))).toEqual(["F2 =D2-E2 0", "F3 =D3-E3 -1", "F4 =D4-E4 0"]);
  });
});

test("what is left of a total, which would add it up, is told once", () => {
  const stock = `
    Uraian      | Map | Blangko | Kertas | Tinta
    Jumlah Pagu | 30  | 50      | 71     | 45
    Terpakai    | 12  | 11      | 60     | 3
    Sisa        | 18  | 39      | 11     | 42`;
  expect(findingsOf(draw(stock.replace("| 11      |", "| 10      |")))).toEqual(["error C3 totals-entry 11"]);
  expect(findingsOf(turned(draw(stock.replace("| 11      |", "| 10      |"))))).toEqual(["error C3 totals-entry 11"]);
});

describe("what is left between a plan and the quarters it was spread over", () => {
  const cash = (rest: string) => `
    Uraian          | Pagu | TW I | TW II | TW III | TW IV | Jumlah | Selisih
    Belanja Pegawai | 900  | 200  | 300   | 250    | 140   | 890    | ${rest}
    Belanja Barang  | 700  | 100  | 200   | 250    | 150   | 700    | ${rest}`;

  test("is the plan less their total, never less one of them", () => {
    expect(fillsOf(draw(cash(".")))).toEqual(["H2 =B2-G2 10", "H3 =B3-G3 0"]);
    const unplanned = cash(".").replace("Pagu", "Lalu");
    expect(fillsOf(draw(unplanned)).filter((fill) => fill.startsWith("H"))).toEqual([]);
  });
});

test("what is left of a plan is less what came of it, not less the share of it beside", () => {
  const spent = `
    No | Kegiatan  | Pagu  | Realisasi Keuangan |       | Fisik (%) | Sisa Anggaran
       |           |       | Rp                 | %     |           |
    1  | Pelayanan | 60000 | 25000              | 41.67 | 50        | .
    2  | Promosi   | 80000 | 35000              | 43.75 | 45        | .`;
  expect(fillsOf(draw(spent))).toEqual(expect.arrayContaining(["G3 =C3-D3 35000", "G4 =C4-D4 45000"]));
});
