import { threefold } from "../../../support/threefold";

const PEOPLE = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
const NAMES = ["Persyaratan", "Prosedur", "Waktu", "Biaya", "Produk", "Kompetensi", "Perilaku", "Pengaduan", "Sarana"];

/** Unsur below one another, a column for each respondent, and what they come to at the right. */
function across(head: (person: number) => string, above = ""): string {
  const rows = NAMES.map((name, unsur) => {
    const answers = PEOPLE.map((person) => 4 - ((person * 7 + unsur * 5 + person * unsur) % 3));
    const sum = answers.reduce((total, answer) => total + answer, 0);
    const nrr = sum / PEOPLE.length;
    const figures = [String(sum), String(nrr), (nrr / NAMES.length).toFixed(3)].map((figure) => `{${figure}}`);
    return [unsur + 1, name, ...answers, ...figures].join(" | ");
  });
  const header = ["No", "Unsur", ...PEOPLE.map((person) => head(person + 1)), "Jumlah", "NRR", "NRR Tertimbang"];
  return ["SURVEI KEPUASAN MASYARAKAT", ...(above ? [above] : []), header.join(" | "), ...rows].join("\n");
}

describe("respondents as columns", () => {
  const RIGHT = { alarms: [], missed: [], unfilled: [] };

  test.each([
    ["R1", (person: number) => `R${person}`],
    ["Resp. 1", (person: number) => `Resp. ${person}`],
    ["Responden 1", (person: number) => `Responden ${person}`],
  ])("%s are added up, and averaged, for each unsur", (_, head) => {
    expect(threefold(across(head))).toEqual({ tables: ["skm-result A2:O11"], ...RIGHT });
  });

  test("may be numbered under one word over all of them", () => {
    const numbered = across(String, "No | Unsur | Responden | | | | | | | | | | Jumlah | NRR | NRR Tertimbang");
    const header = /No \| Unsur \| 1 \|(.*) Jumlah.*/;
    const merged = ["A2:A3", "B2:B3", "C2:L2", "M2:M3", "N2:N3", "O2:O3"];
    const picture = numbered.replace(header, " | | 1 |$1 | | ");
    expect(threefold(picture, merged)).toEqual({ tables: ["skm-result A2:O12"], ...RIGHT });
  });

  test("are none where the figures under them are no answers", () => {
    const picture = across((person) => `R${person}`).replace(/\| 4 /g, "| 40 ");
    expect(threefold(picture).alarms).toEqual([]);
  });
});
