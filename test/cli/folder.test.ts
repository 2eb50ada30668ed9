import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { main } from "../../src/cli/checkCommand";
import { inThreads } from "../../src/cli/threads";
import { workbookParts, worksheet, zip } from "../support/xlsx";
import { fileTextsOf } from "../../src/text/files/fileTexts";
import { folderForTests, run } from "../support/terminal";

const KOTIM = join(__dirname, "../../assets/contoh/kotim-tw2-2024.xlsx");
const folder = folderForTests();
const { problems } = fileTextsOf("id");
const check = (...args: readonly string[]) => run(main, ...args);

describe("check of a folder", () => {
  it("gives each workbook in it a verdict, the worst first, and goes on where one cannot be read", async () => {
    await mkdir(folder.path("kab/tw2"), { recursive: true });
    await copyFile(KOTIM, folder.path("kab/tw2/kotim.xlsx"));
    await folder.put("kab/kosong.xlsx", zip(workbookParts({ Lembar1: worksheet("") })));
    await folder.put("kab/rusak.xlsx", "No;U1");
    await folder.put("kab/~$kotim.xlsx", "owner");
    await folder.put("kab/catatan.txt", "bukan buku kerja");
    const { code, output } = await check(folder.path("kab"));
    expect(code).toBe(2);
    expect(output.split("\n").slice(0, 5)).toEqual([
      expect.stringMatching(/^rusak\.xlsx {3}Berkas rusak\.xlsx bukan buku kerja/),
      expect.stringMatching(/^kotim\.xlsx {3}16 salah, 11 ikut salah/),
      "kosong.xlsx  Tidak ada tabel yang dikenali di buku kerja ini.",
      "",
      "3 berkas, 1 dengan kesalahan, 1 tidak dapat dibaca.",
    ]);
  });

  it("tells of workbooks of other kinds, rather than pass them over as if they were checked", async () => {
    await mkdir(folder.path("kab"));
    await folder.put("kab/lama.xls", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]));
    await folder.put("kab/kosong.xlsx", "");
    await folder.put("kab/~$lama.xls", "owner");
    const { output } = await check(folder.path("kab"));
    expect(output.split("\n").slice(0, 4)).toEqual([
      expect.stringContaining(problems["empty-file"]("kosong.xlsx")),
      expect.stringContaining(problems["old-xls"]("lama.xls")),
      "",
      expect.stringContaining("2 tidak dapat dibaca"),
    ]);
  });

  it("says the IKM of surveys that agree once, and counts files, not surveys", async () => {
    const twice = zip(
      workbookParts({
        A: worksheet(surveyXml("SURVEI", ["3343", "4444"])),
        B: worksheet(surveyXml("SURVEI", ["4444", "3343"])),
      }),
    );
    await folder.put("a.xlsx", twice);
    const { output } = await check(folder.path("."));
    expect(output).toContain("Survei tanpa periode: 4 responden di 1 berkas; IKM 90,63.");
  });

  it("says in what the files differ, and what they add up to", async () => {
    const survey = (title: string, answers: readonly string[]) =>
      zip(workbookParts({ SKM: worksheet(surveyXml(title, answers)) }));
    const second = "SURVEI KEPUASAN TRIWULAN II TAHUN 2024";
    await folder.put("a.xlsx", survey(second, ["3343", "4333", "3444"]));
    await folder.put("b.xlsx", survey(second, ["4444", "4443", "4434", "3444"]));
    await folder.put("c.xlsx", survey("SURVEI KEPUASAN TRIWULAN I TAHUN 2024", ["3333", "3433"]));
    const { output } = await check(folder.path("."));
    expect(output.split("\n").slice(6)).toEqual([
      "YANG BERBEDA DI ANTARA BERKAS",
      "  Periode survei: kebanyakan Triwulan II 2024; Triwulan I 2024 di c.xlsx.",
      "",
      "SEMUA BERKAS BERSAMA",
      "  Survei Triwulan II 2024: 7 responden di 2 berkas; IKM 85,42 (a.xlsx) sampai 95,31 (b.xlsx).",
      "  Survei Triwulan I 2024: 2 responden di 1 berkas; IKM 78,13.",
    ]);
  });

  it("tells files of the same name apart by their folders, and looks at each once however often it is named", async () => {
    await mkdir(folder.path("kab/Sampit"), { recursive: true });
    await mkdir(folder.path("kab/Kuala Pembuang"), { recursive: true });
    await copyFile(KOTIM, folder.path("kab/Sampit/rekap.xlsx"));
    await folder.put("kab/Kuala Pembuang/rekap.xlsx", zip(workbookParts({ Lembar1: worksheet("") })));
    const { output } = await check(folder.path("kab"), folder.path("kab/Sampit/rekap.xlsx"));
    expect(output.split("\n").slice(0, 4)).toEqual([
      expect.stringMatching(/^Sampit\/rekap\.xlsx {10}16 salah/),
      expect.stringMatching(/^Kuala Pembuang\/rekap\.xlsx {2}Tidak ada tabel/),
      "",
      "2 berkas, 1 dengan kesalahan.",
    ]);
    expect(output).toContain("140 responden di 1 berkas");
  });

  it("adds up once what a copy of a file holds too, and says so", async () => {
    const survey = zip(workbookParts({ SKM: worksheet(surveyXml("SURVEI", ["3343", "4444"])) }));
    await folder.put("rekap.xlsx", survey);
    await folder.put("salinan rekap.xlsx", survey);
    const { output } = await check(folder.path("."));
    expect(output.split("\n").slice(-2)).toEqual([
      "  Survei tanpa periode: 2 responden di 1 berkas; IKM 90,63.",
      "  salinan rekap.xlsx sama persis dengan rekap.xlsx; isinya dihitung satu kali.",
    ]);
  });

  it("says that there is no workbook in it", async () => {
    expect(await check(folder.path("."))).toEqual({ code: 2, output: "Tidak ada berkas .xlsx di folder itu." });
  });
});

/** A survey with the answers of a respondent as a line: "3343". */
function surveyXml(title: string, answers: readonly string[]): string {
  return rowsXml([
    [title],
    ["No", ...(answers[0] ?? "").split("").map((_, at) => `U${at + 1}`)],
    ...answers.map((line, at) => [String(at + 1), ...line.split("")]),
  ]);
}

/** Rows of a sheet; digits are numbers. */
function rowsXml(rows: readonly (readonly string[])[]): string {
  const cellOf = (text: string) =>
    /^\d$/.test(text) ? `<c><v>${text}</v></c>` : `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  return rows.map((row) => `<row>${row.map(cellOf).join("")}</row>`).join("");
}

it("many files are checked in threads, their reports in the order of the files", async () => {
  const done: number[] = [];
  const paths = [KOTIM, folder.path("tidak-ada.xlsx"), KOTIM];
  const asked = paths.map((path) => ({ path, relations: false, language: "id" as const, wanted: {} }));
  const reports = await inThreads(asked, (count) => done.push(count));
  expect(reports.map(({ code }) => code)).toEqual([1, 2, 1]);
  expect(reports[0]?.outcome).toMatchObject({ ok: true, summary: { digest: { counts: { errors: 16 } } } });
  expect(done).toEqual([1, 2, 3]);
});
