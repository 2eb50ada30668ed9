import { fillsOf, findingsOf, tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const ANSWERS = ["4 | 3 | 4", "3 | 4 | 4", "4 | 4 | 3", "2 | 3 | 4", "4 | 4 | 3", "3 | 4 | 3"];
const LETTERS = ANSWERS.map((row) => row.replace(/\d/g, (answer) => "DCBA".charAt(Number(answer) - 1)));

describe("people called after figures or letters are no counts of answers", () => {
  it.each(["Kode Responden", "Identitas", "Uraian", "Unsur", "Sampel", "Kategori Layanan", "."])("below %s", (head) => {
    const rows = ANSWERS.map((row, at) => `Responden ${String(at + 1)} | ${row}`);
    const picture = ["SKM", `${head} | U1 | U2 | U3`, ...rows, "NRR | . | . | ."].join("\n");
    expect(tablesOf(draw(picture))).toEqual(["skm-respondents A2:D9"]);
  });
  it.each(["Kategori Layanan", "Kategori Responden", "Kode", "Jenis Layanan"])("nor by letters below %s", (head) => {
    const rows = ANSWERS.map((row, at) => `${"ABCDEF".charAt(at)} | ${row}`);
    const picture = ["SKM", `${head} | U1 | U2 | U3`, ...rows, "NRR | . | . | ."].join("\n");
    expect(tablesOf(draw(picture))).toEqual(["skm-respondents A2:D9"]);
  });
});

const under = (people: readonly string[], ...below: readonly string[]) =>
  draw(["SKM", "No | U1 | U2 | U3", ...people.map((row, at) => `${String(at + 1)} | ${row}`), ...below].join("\n"));
const NRR = "NRR | {} | {} | {}".replace(/\{\}/g, ".");

describe("a legend of the answers counts none of them", () => {
  it.each([
    [
      "words under U1",
      under(ANSWERS, NRR, "", "Pilihan 4 | Sangat Baik", "Pilihan 3 | Baik", "Pilihan 2 | Kurang Baik"),
    ],
    [
      "words under U1, right below",
      under(ANSWERS, "Pilihan 4 | Sangat Baik", "Pilihan 3 | Baik", "Pilihan 2 | Kurang Baik"),
    ],
    ["Keterangan over it", under(LETTERS, NRR, "", "Keterangan", "Jawaban a = 4", "Jawaban b = 3", "Jawaban c = 2")],
    ["each with its worth", under(LETTERS, NRR, "", "A (nilai 4)", "B (nilai 3)", "C (nilai 2)")],
    ["Keterangan : over it", under(LETTERS, NRR, "", "Keterangan :", "Jawaban a", "Jawaban b", "Jawaban c")],
    [
      "Pilihan Jawaban over it",
      under(LETTERS, NRR, "", "Pilihan Jawaban", "Pilihan A = 4", "Pilihan B = 3", "Pilihan C = 2"),
    ],
  ])("with %s", (_, sheet) => {
    expect(findingsOf(sheet).filter((one) => one.includes("tally"))).toEqual([]);
    expect(fillsOf(sheet).filter((one) => one.includes("COUNTIF"))).toEqual([]);
    expect(findingsOf(sheet, "error")).toEqual([]);
  });
});
