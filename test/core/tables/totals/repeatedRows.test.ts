import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const PAIRS = `
  INVESTASI PMDN PER KECAMATAN
  No | Kecamatan | Uraian              | TW I | TW II | Jumlah
  1  | Kumai     | Unit Usaha          | 3    | 4     | 7
  .  | .         | Investasi (Rp Juta) | 30.5 | 41    | 71.5
  2  | Arut      | Unit Usaha          | 5    | 2     | 7
  .  | .         | Investasi (Rp Juta) | 20   | 8.5   | 28.5
  3  | Lamandau  | Unit Usaha          | 1    | 6     | 7
  .  | .         | Investasi (Rp Juta) | 12   | 60    | 72
  .  | JUMLAH    | Unit Usaha          | 9    | 12    | 21
  .  | .         | Investasi (Rp Juta) | 62.5 | 109.5 | 172`;

const blank = (picture: string, from: string) => {
  const at = picture.indexOf(from);
  return picture.slice(0, at) + picture.slice(at).replace(/\| [\d.]+(?= *(\||$))/gm, "| .");
};

describe("rows that repeat the same words under each name", () => {
  it("have each word added up by itself", () => {
    expect(findingsOf(draw(PAIRS))).toEqual([]);
    expect(findingsOf(draw(PAIRS.replace("62.5", "65.2")))).toEqual(["error D10 totals-down 62.5"]);
    expect(fillsOf(draw(blank(PAIRS, "JUMLAH")))).toEqual([
      "D9 =SUM(D3,D5,D7) 9",
      "E9 =SUM(E3,E5,E7) 12",
      "D10 =SUM(D4,D6,D8) 62.5",
      "E10 =SUM(E4,E6,E8) 109.5",
      "F9 =SUM(F3,F5,F7) 21",
      "F10 =SUM(F4,F6,F8) 172",
    ]);
  });

  it("are not all added up by a total of one row, where they count different things", () => {
    const one = PAIRS.slice(0, PAIRS.indexOf("  .  | JUMLAH"));
    expect(fillsOf(draw(`${one}  .  | JUMLAH | . | . | . | .`))).toEqual([]);
  });

  it("below headings, and a heading called their total is none itself", () => {
    const headed = `
      Uraian    | TW I | TW II
      PMA       | .    | .
      Proyek    | 3    | 4
      Investasi | 30.5 | 41
      PMDN      | .    | .
      Proyek    | 5    | 2
      Investasi | 20   | 8.5
      TOTAL     | .    | .
      Proyek    | .    | .
      Investasi | .    | .`;
    const added = ["B9 =SUM(B3,B6) 8", "C9 =SUM(C3,C6) 6", "B10 =SUM(B4,B7) 50.5", "C10 =SUM(C4,C7) 49.5"];
    expect(fillsOf(draw(headed))).toEqual(added);
    expect(findingsOf(draw(headed), "warning").map((finding) => finding.split(" ")[1])).not.toContain("B8");
  });

  it("are known by words of one letter, too", () => {
    const sexes = "Desa | JK | TW I\nJati | L | 3\n. | P | 2\nBae | L | 1\n. | P | 6\nJumlah | L | .";
    expect(fillsOf(draw(sexes))).toEqual(["C6 =SUM(C2,C4) 4"]);
    const fields = "Bidang | Uraian | TW I\nA | Izin | 3\n. | SKM | 82\nB | Izin | 10\n. | SKM | 84\nJumlah | . | .";
    expect(fillsOf(draw(fields))).toEqual([]);
  });

  it.each(["Masuk, Selesai", "Target, Realisasi"])("of permits, are no sorts of one: %s", (words) => {
    const [first = "", second = ""] = words.split(", ");
    const own = `${first} | 10 | 4\n. | . | ${second} | 8 | 5`;
    const permits = `REKAP IZIN TAHUN 2024\nNo | Jenis Izin | Uraian | Januari | Februari\n1 | Izin Apotek | ${own}\n2 | Izin Klinik | ${own}`;
    expect(fillsOf(draw(`${permits}\n. | Jumlah | . | . | .`))).toEqual([]);
  });

  it("have totals behind them that name the words, and one of all", () => {
    const permits = `
      REKAP SIP TAHUN 2024
      No | Jenis Izin | Uraian       | Jan | Feb
      1  | SIP Dokter | Baru         | 3   | 4
      .  | .          | Perpanjangan | 2   | 1
      2  | SIP Bidan  | Baru         | 5   | 7
      .  | .          | Perpanjangan | 1   | 3
      .  | Total Baru         | .    | .   | .
      .  | Total Perpanjangan | .    | .   | .
      .  | Total Seluruhnya   | .    | .   | .`;
    expect(fillsOf(draw(permits)).filter((fill) => fill.startsWith("D"))).toEqual([
      "D7 =SUM(D3,D5) 8",
      "D8 =SUM(D4,D6) 3",
      "D9 =SUM(D7:D8) 11",
    ]);
  });

  it("have their shares filled under each name, and checked", () => {
    const shares = `
      No | Kegiatan  | Uraian      | Jan | Feb | Mar
      1  | Bimtek    | Target      | 40  | 60  | 80
      .  | .         | Realisasi   | 30  | 60  | 20
      .  | .         | Capaian (%) | 75  | 100 | 25
      2  | Pengawasan| Target      | 20  | 10  | 50
      .  | .         | Realisasi   | 15  | 4   | 40
      .  | .         | Capaian (%) | 75  | 40  | 80`;
    expect(findingsOf(draw(shares))).toEqual([]);
    expect(findingsOf(draw(shares.replace("| 80\n", "| 80\n").replace("| 25", "| 52")))[0]).toMatch(
      /^error F4 totals-share 25/,
    );
    expect(fillsOf(draw(shares.replace(/(%\)) .*/g, "$1 | . | . | .")))[0]).toBe("D4 =D3/D2 0.75");
  });

  it("have their own totals beside those of all names", () => {
    const inner = `
      Sektor  | Uraian | TW I | TW II
      Primer  | PMA    | 30   | 41
      .       | PMDN   | 10   | 9
      .       | Jumlah | .    | .
      Tersier | PMA    | 5    | 2
      .       | PMDN   | 20   | 8
      .       | Jumlah | .    | .
      TOTAL   | PMA    | .    | .
      .       | PMDN   | .    | .
      .       | Jumlah | .    | .`;
    expect(fillsOf(draw(inner)).filter((fill) => fill.startsWith("C"))).toEqual([
      "C4 =SUM(C2:C3) 40",
      "C7 =SUM(C5:C6) 25",
      "C8 =SUM(C2,C5) 35",
      "C9 =SUM(C3,C6) 30",
      "C10 =SUM(C8:C9) 65",
    ]);
  });
});
