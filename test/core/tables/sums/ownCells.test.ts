import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

describe("a cell of totals that is merged over several columns holds one figure for all of them", () => {
  const KINDS: readonly (readonly [string, string])[] = [
    [
      "permits",
      "No | Jenis Izin | Jan | Feb | Mar | Jumlah\n1 | SIP | 1 | 2 | 3 | 6\n2 | SIK | 1 | 1 | 1 | 3\n3 | PBG | 4 | 5 | 6 | 15",
    ],
    [
      "totals",
      "No | Kecamatan | PBG | SLF | SIP | Jumlah\n1 | Baamang | 1 | 2 | 3 | 6\n2 | Seranau | 1 | 1 | 1 | 3\n3 | Cempaga | 4 | 5 | 6 | 15",
    ],
    [
      "investment",
      ". | Uraian | Proyek | TKI | TKA | Rp Juta\n. | Sektor Primer | 1 | 2 | 3 | 6\n. | Sektor Sekunder | 1 | 1 | 1 | 3\n. | Sektor Tersier | 4 | 5 | 6 | 15",
    ],
  ];

  it.each(KINDS)("of which none is the sum of the first: %s", (_, rows) => {
    const sheet = (figure: string) => draw(`${rows}\n. | Jumlah | ${figure} | . | . | .`, "Lembar1", ["C5:F5"]);
    expect(fillsOf(sheet("."))).toEqual([]);
    expect(findingsOf(sheet("24"))).toEqual([]);
  });

  it.each(KINDS)("while those beside it keep their own: %s", (_, rows) => {
    const sheet = draw(`${rows}\n. | Jumlah | . | . | . | .`, "Lembar1", ["C5:E5"]);
    expect(fillsOf(sheet)).toEqual(["F5 =SUM(F2:F4) 24"]);
  });

  it("from which nothing is added up", () => {
    const rows =
      "A | Kesehatan | . | . | . | .\n1 | SIP | 1 | 2 | 3 | 6\n. | Jumlah | 6 | . | . | .\nB | Lain | . | . | . | .";
    const sheet = draw(
      `No | Jenis Izin | Jan | Feb | Mar | Jumlah\n${rows}\n2 | PBG | 4 | 5 | 6 | 15\n. | Jumlah | 4 | 5 | 6 | 15\n. | Total | . | . | . | .`,
      "Lembar1",
      ["C4:F4"],
    );
    expect(fillsOf(sheet).filter((fill) => fill.startsWith("C"))).toEqual([]);
  });

  it("but one that is merged over rows, or over columns without a header, is as any other", () => {
    const wide = draw(
      "No | Jenis Izin | Jan | . | Feb\n1 | SIP | 1 | . | 2\n2 | SIK | 1 | . | 1\n. | Jumlah | . | . | 4",
      "Lembar1",
      ["C1:D1", "C2:D2", "C3:D3", "C4:D4"],
    );
    expect(fillsOf(wide)).toEqual(["C4 =SUM(C2:C3) 2"]);
    expect(findingsOf(wide, "error")).toEqual(["error E4 permits-column 3 (or E2 3, E3 2)"]);
  });
});
