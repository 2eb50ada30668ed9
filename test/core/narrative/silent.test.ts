import { draw } from "../../support/draw";
import { findingsOf } from "../../support/checked";
import { told } from "../../support/told";

const survey = (period: string, ...answers: readonly string[]) => `
  Survei Kepuasan Masyarakat ${period}
  No  | Persyaratan | Prosedur | Waktu | Biaya
  ${answers.map((answer, at) => `${at + 1} | ${answer}`).join("\n")}
  NRR | 3.25 | 3.5 | 3 | 4
  IKM | 85.94 |   |   |`;
const LOW = ["3 | 3 | 2 | 4", "3 | 3 | 3 | 4", "3 | 4 | 3 | 4", "4 | 4 | 4 | 4"];
const results = (period: string, waktu: number, index: string) => `
  Hasil Survei Kepuasan Masyarakat ${period}
  Jumlah responden : 100
  Kode | Unsur       | Total Nilai | NRR  | NRR tertimbang
  U1   | Persyaratan | 335 | 3.35 | 0.8375
  U2   | Prosedur    | 319 | 3.19 | 0.7975
  U3   | Waktu       | ${waktu} | ${waktu / 100} | ${waktu / 400}
  U4   | Biaya       | 390 | 3.9  | 0.975
  .    | Jumlah NRR tertimbang | . | . | ${(335 + 319 + 390 + waktu) / 400}
  .    | IKM         | .   | .    | ${index}`;

describe("a paragraph that is written below its table", () => {
  it.each([
    [
      "answers",
      survey("Triwulan I Tahun 2024", ...LOW).replace("Waktu", "Waktu"),
      survey("Triwulan II Tahun 2024", ...LOW),
    ],
    ["results", results("Triwulan I Tahun 2024", 290, "83.375"), results("Triwulan II Tahun 2024", 390, "89.625")],
    [
      "results that went down",
      results("Triwulan I Tahun 2024", 390, "89.625"),
      results("Triwulan II Tahun 2024", 290, "83.375"),
    ],
  ])("is found nothing wrong with: %s", (_, first, second) => {
    const before = [draw(first, "Satu"), draw(second, "Dua")];
    const paragraphs = told(...before);
    expect(paragraphs).toHaveLength(2);
    const after = [draw(`${first}\n.\n${paragraphs[0]}`, "Satu"), draw(`${second}\n.\n${paragraphs[1]}`, "Dua")];
    expect(findingsOf(after)).toEqual(findingsOf(before));
    const above = [draw(first, "Satu"), draw(`${paragraphs[1]}\n.\n${second.trim()}`, "Dua")];
    expect(findingsOf(above).length).toBe(findingsOf(before).length);
  });

  it("still has a wrong figure of it told", () => {
    const table = results("Triwulan II Tahun 2024", 390, "89.625");
    const [paragraph = ""] = told(draw(table));
    const wrong = draw(`${table}\n.\n${paragraph.replace("89,63", "86,93")}`);
    expect(findingsOf(wrong).length).toBeGreaterThan(0);
  });
});
