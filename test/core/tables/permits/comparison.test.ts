import { fillsOf, findingsOf, tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const COMPARED = `
  PERBANDINGAN IZIN TERBIT TRIWULAN II
  No     | Jenis Izin | TW II 2024 | TW II 2025 | Naik/Turun | %
  1      | NIB        | 40         | 52         | 12         | 30
  2      | PBG        | 30         | 22         | -8         | -26.67
  3      | SLF        | 10         | 42         | 32         | 320
  4      | SIP        | 25         | 20         | -5         | -20
  Jumlah | .          | 105        | 136        | 31         | 29.52`;
const inMonths = COMPARED.replaceAll("TW II 20", "Mei 20");

describe("permits of one quarter or month in two years", () => {
  it("are compared: silent where right, a wrong change is named", () => {
    for (const picture of [COMPARED, inMonths]) {
      expect(tablesOf(draw(picture))).toEqual(["permits A2:F7"]);
      expect(findingsOf(draw(picture))).toEqual([]);
      expect(findingsOf(draw(picture.replace("| 32 ", "| 23 ")))).toEqual(["error E5 totals-across 32"]);
    }
  });

  it("are held against a register all the same", () => {
    const rows = [
      ["Rek", "Mei 2024"],
      ["Rek", "Mei 2025"],
      ["Rek", "Mei 2025"],
      ["SIP", "Mei 2024"],
      ["SIP", "Mei 2025"],
    ];
    const register = draw(
      ["No | Jenis Izin | Nomor SK | Tanggal Terbit"]
        .concat(
          rows.map(
            ([name, time], at) =>
              `${String(at + 1)} | ${name === "Rek" ? "Reklame" : "SIP"} | 503/${String(at)} | 1${String(at)} ${String(time)}`,
          ),
        )
        .join("\n"),
      "Register",
    );
    const recap = draw(
      `
      No | Jenis Izin | Mei 2024 | Mei 2025 | Selisih
      1  | Reklame    | 1        | 3        | .
      2  | SIP        | 1        | 1        | .`,
      "Rekap",
    );
    expect(findingsOf([register, recap], "error")).toEqual(["error D2 permits-register 2"]);
  });

  it("are filled", () => {
    const blank = COMPARED.replace(/\| [-\d]+ +\| [-\d.]+$/gm, "| . | .");
    expect(fillsOf(draw(blank))).toEqual(
      expect.arrayContaining(["E3 =D3-C3 12", "E7 =D7-C7 31", "F4 =(D4-C4)/C4 -0.26666666666666666"]),
    );
  });

  it("are added up where months of one year stand side by side", () => {
    const added = `
      No     | Jenis Izin | Mei 2024 | Juni 2024 | Jumlah
      1      | NIB        | 40       | 52        | .
      2      | PBG        | 30       | 22        | .
      Jumlah | .          | 70       | 74        | .`;
    expect(fillsOf(draw(added))).toEqual(["E2 =SUM(C2:D2) 92", "E3 =SUM(C3:D3) 52", "E4 =SUM(E2:E3) 144"]);
  });
});
