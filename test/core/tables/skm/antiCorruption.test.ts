import { fillsOf, findingsOf, tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const ASKED = ["diskriminasi", "kecurangan", "gratifikasi", "pungutan liar", "percaloan"];
const ANSWERS = [
  [4, 3, 4, 4, 3],
  [3, 3, 4, 4, 4],
  [4, 4, 4, 3, 4],
  [4, 3, 3, 4, 4],
];
const sums = ASKED.map((_, at) => ANSWERS.reduce((sum, answers) => sum + (answers[at] ?? 0), 0));

test("answers below what the survey of perceived corruption asks about are a survey's", () => {
  const sheet = (total: readonly unknown[]) =>
    draw(
      [
        "SURVEI PERSEPSI ANTI KORUPSI TRIWULAN II TAHUN 2024",
        `No | ${ASKED.map((name) => `Tidak ada ${name}`).join(" | ")}`,
        ...ANSWERS.map((answers, at) => `${String(at + 1)} | ${answers.join(" | ")}`),
        `Jumlah | ${total.join(" | ")}`,
        `Rata-rata | ${sums.map((sum) => sum / 4).join(" | ")}`,
      ].join("\n"),
    );
  expect(tablesOf(sheet(sums))[0]).toMatch(/^skm-respondents A2:F/);
  expect(findingsOf(sheet(sums), "error")).toEqual([]);
  expect(findingsOf(sheet([15, 31, 15, 15, 15]), "error")).toEqual(["error C7 skm-sum 13"]);
});

describe("complaints about the same are counted", () => {
  const names = ["Persyaratan", "Prosedur", "Biaya", "Perilaku petugas", "Sarana"];
  const rows = (own: readonly string[], total: (sum: number) => string) =>
    own.map(
      (name, at) => `${String(at + 1)} | ${name} | ${String(at % 3)} | ${String(at + 1)} | ${total((at % 3) + at + 1)}`,
    );

  test.each([
    ["unsur", names],
    ["corruption", ASKED],
  ])("by %s", (_, own) => {
    const sheet = (total: (sum: number) => string, last: string) =>
      draw(
        ["LAPORAN PENGADUAN", "No | Jenis | TW I | TW II | Jumlah", ...rows(own, total), `Jumlah | | ${last}`].join(
          "\n",
        ),
      );
    expect(tablesOf(sheet(String, "4 | 15 | 19"))).toEqual(["totals A2:E8"]);
    expect(findingsOf(sheet(String, "4 | 15 | 19"))).toEqual([]);
    expect(findingsOf(sheet(String, "4 | 15 | 91"), "error")).toEqual(["error E8 totals-down 19"]);
    expect(fillsOf(sheet(() => "", "| |"))).toContain("E3 =SUM(C3:D3) 1");
  });
});

describe("an index of each of two surveys below their questions", () => {
  const people = ANSWERS.map((answers, at) => `${String(at + 1)} | ${answers.join(" | ")}`);
  const sheet = (...below: readonly string[]) =>
    draw(["SURVEI IPKP DAN IPAK", "No | P1 | P2 | P3 | P4 | P5", ...people, ...below].join("\n"));

  test("is left to whoever knows which questions are whose", () => {
    expect(fillsOf(sheet("NRR", "IPKP", "IPAK")).map((fill) => fill.slice(0, 2))).toEqual([
      "B7",
      "C7",
      "D7",
      "E7",
      "F7",
    ]);
    expect(fillsOf(sheet("IPKP", "IPAK"))).toEqual([]);
  });

  test("leaves a survey of satisfaction its own summary where it is the only one", () => {
    const satisfaction = draw(
      ["SURVEI KEPUASAN MASYARAKAT", "No | U1 | U2 | U3 | U4 | U5", ...people, "IPKP"].join("\n"),
    );
    expect(fillsOf(satisfaction)).toContain("A8 ΣNilai /Unsur");
    expect(fillsOf(satisfaction).filter((fill) => /^[A-G]7/.test(fill))).toEqual([]);
  });

  test("is filled where it is the only one", () => {
    expect(fillsOf(sheet("NRR", "IPAK")).at(-1)).toMatch(/^G8 /);
  });
});
