import { fillsOf, findingsOf, tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";
import { threefold } from "../../../support/threefold";

const NAMES = ["Persyaratan", "Prosedur", "Waktu", "Biaya", "Produk", "Kompetensi", "Perilaku", "Pengaduan", "Sarana"];
const CODES = NAMES.map((_, unsur) => `U${unsur + 1}`);

interface Drawn {
  readonly people?: number;
  /** What stands left of the answers, the words over it first. */
  readonly labels?: readonly string[];
  readonly above?: readonly string[];
}

/** Unsur below one another, a column for each respondent, and what they come to at the right. */
function across(
  head: (person: number) => string,
  { people = 10, labels = named, above = [TITLE] }: Drawn = {},
): string {
  const everybody = Array.from({ length: people }, (_, person) => person);
  const rows = NAMES.map((_, unsur) => {
    const answers = everybody.map((person) => 4 - (((person * person + unsur * 5 + person * unsur) % 7) % 3));
    const sum = answers.reduce((total, answer) => total + answer, 0);
    const nrr = sum / people;
    const figures = [String(sum), nrr.toFixed(4), (nrr / NAMES.length).toFixed(4)].map((figure) => `{${figure}}`);
    return [labels[unsur + 1] ?? "", ...answers, ...figures].join(" | ");
  });
  const header = [labels[0] ?? "", ...everybody.map((person) => head(person + 1)), "Jumlah", "NRR", "NRR Tertimbang"];
  return [...above, header.join(" | "), ...rows].join("\n");
}

const TITLE = "SURVEI KEPUASAN MASYARAKAT";
const numbered = ["No | Unsur", ...NAMES.map((name, unsur) => `${unsur + 1} | ${name}`)];
const named = ["Unsur", ...NAMES];
const coded = ["Unsur", ...CODES];
const both = ["Kode | Unsur Pelayanan", ...NAMES.map((name, unsur) => `U${unsur + 1} | ${name}`)];
const RIGHT = { alarms: [], missed: [], unfilled: [] };

describe("respondents as columns", () => {
  describe.each([
    ["R1", (person: number) => `R${person}`],
    ["Resp. 1", (person: number) => `Resp. ${person}`],
    ["Responden 1", (person: number) => `Responden ${person}`],
  ])("called %s are added up, and averaged, for each unsur", (_, head) => {
    test.each([
      ["names", named, "A2:N11"],
      ["codes", coded, "A2:N11"],
      ["numbers and names", numbered, "A2:O11"],
      ["codes and names", both, "A2:O11"],
      ["codes below a blank corner", ["", ...CODES], "A2:N11"],
    ])("whose rows have %s", (_labels, labels, area) => {
      expect(threefold(across(head, { labels }))).toEqual({ tables: [`skm-result ${area}`], ...RIGHT });
    });
  });

  test.each([4, 5, 9, 30])("may be %i", (people) => {
    const { tables, ...rest } = threefold(across((person) => `R${person}`, { people, labels: coded }));
    expect(tables.map((table) => table.split(" ")[0])).toEqual(["skm-result"]);
    expect(rest).toEqual(RIGHT);
  });

  test.each([
    ["names", named],
    ["codes", coded],
    ["codes and names", both],
  ])("may be numbered from 1 on and no more, beside %s", (_, labels) => {
    expect(threefold(across(String, { people: 12, labels }))).toMatchObject(RIGHT);
  });

  test.each(["Responden", "Responden ke-", "No. Responden"])("may be numbered under one word over all: %s", (word) => {
    const picture = across(String, {
      labels: numbered,
      above: [TITLE, `No | Unsur | ${word} |${" |".repeat(9)} Jumlah | NRR | NRR Tertimbang`],
    });
    const merged = ["A2:A3", "B2:B3", "C2:L2", "M2:M3", "N2:N3", "O2:O3"];
    const lower = picture.replace("No | Unsur | 1 ", " | | 1 ").replace(/(\| 10) \| Jumlah.*/, "$1 | | | ");
    expect(threefold(lower, merged)).toEqual({ tables: ["skm-result A2:O12"], ...RIGHT });
  });

  test("may have a row that numbers the columns below their header", () => {
    const header = ["(1)", ...Array.from({ length: 13 }, (_, at) => `(${at + 2})`)].join(" | ");
    const picture = across((person) => `R${person}`, { labels: coded }).replace(/\nU1 /, `\n${header}\nU1 `);
    expect(threefold(picture)).toMatchObject(RIGHT);
  });

  describe("may be told of above their answers", () => {
    const traits = [
      "Jenis Kelamin | L | P | L | L | P | P | L | P | L | P",
      "Umur | 34 | 27 | 51 | 40 | 38 | 22 | 45 | 33 | 29 | 56",
    ];

    test.each([
      ["names", named, ""],
      ["codes and names", both, " | "],
    ])("beside %s", (_, labels, lead) => {
      const rows = traits.map((row) => `${lead}${row}\n`).join("");
      const picture = across(String, { labels }).replace(/\n(?=(U1 \| )?Persyaratan)/, `\n${rows}`);
      expect(threefold(picture)).toMatchObject(RIGHT);
    });

    test("and are no table of how many men and women there are", () => {
      const rows = [
        ...traits,
        "Kecepatan petugas | 3 | 4 | 3 | 3 | 4 | 4 | 3 | 4 | 4 | 3",
        "Keramahan | 3 | 3 | 3 | 3 | 4 | 4 | 3 | 3 | 4 | 4",
        "Jumlah",
      ];
      const sheet = draw(["Profil Responden", ...rows].join("\n"));
      expect(tablesOf(sheet).filter((table) => table.startsWith("respondent-profile"))).toEqual([]);
    });
  });

  test("and no figures of theirs get no summary below, as if they were unsur", () => {
    const picture = across((person) => `R${person}`, { labels: coded }).replace(/ \| \{.*| \| Jumlah.*/g, "");
    expect(fillsOf(draw(picture))).toEqual([]);
  });

  test.each([
    ["statements", "Pernyataan", (unsur: number) => `Petugas ${"abcdefghi"[unsur] ?? ""} melayani dengan adil`],
    ["numbers", "No. Unsur", (unsur: number) => String(unsur + 1)],
    ["questions", "Pertanyaan", (unsur: number) => `P${unsur + 1}`],
  ])("may be asked by %s", (_, over, ask) => {
    const labels = [over, ...NAMES.map((__, unsur) => ask(unsur))];
    expect(threefold(across((person) => `R${person}`, { labels }))).toEqual({
      tables: ["skm-result A2:N11"],
      ...RIGHT,
    });
  });

  test("may only be added up", () => {
    const picture = across((person) => `R${person}`, { labels: coded }).replace(/( \| \{[\d.]+\}){2}$| \| NRR.*/gm, "");
    expect(threefold(picture)).toEqual({ tables: ["skm-result A2:L11"], ...RIGHT });
  });

  test("are none where the figures under them are no answers", () => {
    const picture = across((person) => `R${person}`, { labels: numbered }).replace(/\| 4 /g, "| 40 ");
    expect(threefold(picture).alarms).toEqual([]);
  });
});

describe("four columns 1 to 4 beside unsur", () => {
  const few = (above: readonly string[] = [TITLE]) => across(String, { people: 4, labels: named, above });
  const blank = (picture: string) => draw(picture.replace(/\{[^}]*\}/g, ""));
  const right = (picture: string) => draw(picture.replace(/[{}]/g, ""));

  test("are four respondents or four answers: nothing is filled, and the sheet is asked to say it", () => {
    expect(fillsOf(blank(few()))).toEqual([]);
    expect(findingsOf(blank(few()), "warning")).toEqual(["warning B2 columns-undecided -"]);
  });

  test("are answers where each unsur has as many of them", () => {
    const given = [
      [2, 4, 6, 8],
      [1, 5, 9, 5],
      [3, 3, 7, 7],
      [2, 2, 8, 8],
      [1, 6, 6, 7],
    ];
    const rows = [...given, ...given.slice(0, 4)].map((own, unsur) => {
      const sum = own.reduce((total, people, at) => total + people * (at + 1), 0);
      return [NAMES[unsur], ...own, "{20}", `{${sum}}`, `{${sum / 20}}`].join(" | ");
    });
    const picture = [TITLE, "Unsur | 1 | 2 | 3 | 4 | Jumlah Responden | Jumlah Nilai | NRR", ...rows].join("\n");
    expect(threefold(picture)).toMatchObject(RIGHT);
  });

  test("are what the stated figures come from", () => {
    expect(findingsOf(right(few())).filter((finding) => !finding.startsWith("info"))).toEqual([]);
    expect(tablesOf(right(few()))).toEqual(["skm-result A2:H11"]);
  });

  test("are respondents where nobody could have been asked so often", () => {
    const picture = few([TITLE, "Unsur | Responden | | | | Jumlah | NRR | NRR Tertimbang"]);
    const lower = picture.replace("Unsur | 1 ", " | 1 ").replace(/(\| 4) \| Jumlah.*/, "$1 | | | ");
    expect(threefold(lower, ["A2:A3", "B2:E2", "F2:F3", "G2:G3", "H2:H3"])).toMatchObject(RIGHT);
  });
});
