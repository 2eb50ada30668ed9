import { fillsOf, findingsOf, taughtTablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const IKM = `
  REKAPITULASI NILAI IKM PER LAYANAN TAHUN 2024
  No        | Jenis Layanan | TW I  | TW II | TW III | TW IV | Rata-rata
  1         | PBG           | 82.5  | 84.5  | 81.22  | 90.11 | 84.58
  2         | SIP           | 85.5  | 86.5  | 83.22  | 91.11 | 86.58
  3         | Reklame       | 80.5  | 82.5  | 81.62  | 89.11 | 83.43
  4         | NIB           | 83.5  | 87.5  | 81.82  | 92.11 | 86.23
  Rata-rata | .             | 83    | 85.25 | 81.97  | 90.61 | 85.21`;

describe("the IKM of services, quarter by quarter", () => {
  it("is no profile of who was asked, but a table of averages: silent where right, a wrong one named", () => {
    expect(taughtTablesOf(draw(IKM))).toEqual([]);
    expect(findingsOf(draw(IKM))).toEqual([]);
    expect(findingsOf(draw(IKM.replace("86.58", "88.65")), "error")).toEqual(["error G4 totals-average 86.58"]);
  });

  it("is filled", () => {
    const fills = fillsOf(
      draw(IKM.replace(/\| 8\d\.\d\d$/gm, "| .").replace("83    | 85.25 | 81.97  | 90.61", ". | . | . | .")),
    );
    expect(fills).toEqual(expect.arrayContaining(["G3 =AVERAGE(C3:F3) 84.5825", "D7 =AVERAGE(D3:D6) 85.25"]));
  });

  it("is still a profile where whole numbers of respondents are told", () => {
    const counts = `
      JUMLAH RESPONDEN SKM PER LAYANAN TAHUN 2024
      No     | Jenis Layanan | TW I | TW II | Jumlah
      1      | PBG           | 8    | 5     | 13
      2      | SIP           | 5    | 6     | 11
      Jumlah | .             | 13   | 11    | 24`;
    expect(taughtTablesOf(draw(counts))).toEqual(["respondent-profile A2:E5"]);
  });
});
