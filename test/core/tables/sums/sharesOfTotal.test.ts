import { fillsIn } from "../../../support/checked";

/** What fills the share of the first row, in the last column. */
function filled(header: string, first: string, second: string, total: string): string | undefined {
  const column = String.fromCharCode(65 + header.split("|").length);
  const rows = [`Uraian | ${header}`, `Primer | ${first}`, `Tersier | ${second}`, `Jumlah | ${total}`];
  return fillsIn(column, rows.join("\n"))[0]?.split(" ")[1];
}

describe("a blank share of all that is counted", () => {
  it.each([
    ["of the only figure", "Izin | %", "3 | .", "5 | .", "8 | .", "=B2/B4"],
    [
      "of the money, where only the last is money",
      "Proyek | Investasi | Kontribusi",
      "3 | 40 | .",
      "5 | 60 | .",
      "8 | 100 | .",
      "=C2/C4",
    ],
    [
      "of the money, by its unit",
      "Proyek | Nilai (Rp) | % thd Total",
      "3 | 40 | .",
      "5 | 60 | .",
      "8 | 100 | .",
      "=C2/C4",
    ],
  ])("is %s", (_, header, first, second, total, formula) => {
    expect(filled(header, first, second, total)).toBe(formula);
  });

  it.each([
    ["of two that may be meant", "Proyek | Pekerja | Kontribusi", "3 | 40 | .", "5 | 60 | .", "8 | 100 | ."],
    ["of money behind other money", "Investasi | Nilai (Rp) | Kontribusi", "3 | 40 | .", "5 | 60 | .", "8 | 100 | ."],
    ["of what stands behind the money", "Investasi | Proyek | Kontribusi", "30 | 4 | .", "50 | 6 | .", "80 | 10 | ."],
    ["of what is due", "Izin | Kepatuhan", "3 | .", "5 | .", "8 | ."],
  ])("is not told %s", (_, header, first, second, total) => {
    expect(filled(header, first, second, total)).toBeUndefined();
  });

  const GROUPS = (share: string) => `
    Uraian       | Izin | %
    Kesehatan    | .    | .
    SIP          | 3    | ${share}
    SIK          | 5    | .
    Sub Jumlah   | 8    | .
    Perdagangan  | .    | .
    NIB          | 2    | .
    SIUP         | 6    | .
    Sub Jumlah   | 8    | .`;

  it("is of what no other total adds up", () => {
    expect(fillsIn("C", `${GROUPS(".")}\nJumlah | 16 | .`)[0]).toBe("C3 =B3/B10 0.1875");
  });

  it("is not told where totals stand side by side", () => {
    expect(fillsIn("C", GROUPS("."))).toEqual([]);
  });
});
