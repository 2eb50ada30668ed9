import { mkdir, readdir, readFile, symlink } from "node:fs/promises";
import { basename } from "node:path";
import { main } from "../../src/cli/fillCommand";
import { rowsOf } from "../support/bookXml";
import { FILL_JSON } from "../support/cliJson";
import { draw } from "../support/draw";
import { OFFICE_PACKAGE } from "../support/officePackage";
import { folderForTests, run } from "../support/terminal";
import { open, workbookParts, worksheet, zip } from "../support/xlsx";

const BLANK = zip(OFFICE_PACKAGE);
const SHEET = "xl/worksheets/sheet1.xml";
const PROTECTED = zip({
  ...OFFICE_PACKAGE,
  [SHEET]: String(OFFICE_PACKAGE[SHEET]).replace("<mergeCells", `<sheetProtection sheet="1"/><mergeCells`),
});

const folder = folderForTests();
const fill = (...args: readonly string[]) => run(main, ...args);
const files = async () => (await readdir(folder.path("."))).sort();

/** A blank workbook and the name for a filled one. */
async function twoFiles(): Promise<[string, string]> {
  return [await folder.put("asal.xlsx", BLANK), folder.path("hasil.xlsx")];
}

describe("fill", () => {
  test("writes what was missing into a new file and says so", async () => {
    const [from, to] = await twoFiles();
    expect(await fill(from, to)).toEqual({
      code: 0,
      output: "11 sel diisi. Hasil disimpan di hasil.xlsx; berkas asal tidak diubah.",
    });
    expect(open(await readFile(to)).workbook.sheets[0]?.value(11, 4)).toBe(83.33);
  });

  test("says which figures are fixed, and why", async () => {
    const rows = rowsOf(
      draw(`
        Rekapitulasi Perizinan Tahun 2024
        No | Jenis Izin | April | Mei
        1  | Reklame    | '3    | 4
        2  | SIP        | '7    | 9
        .  | Jumlah     | .     | .`),
    );
    const from = await folder.put("asal.xlsx", zip(workbookParts({ Lembar1: worksheet(rows) })));
    const { output } = await fill(from, folder.path("hasil.xlsx"));
    expect(output.split("\n").slice(1)).toEqual([
      "Lembar1!C5: angka tetap, karena angka asalnya tersimpan sebagai teks dan tidak terbaca rumus.",
    ]);
    const json = await fill("--json", from, folder.path("hasil.xlsx"));
    expect((JSON.parse(json.output) as { edits: unknown }).edits).toEqual([
      { sheet: "Lembar1", cell: "C5", value: 10, fixed: "text" },
      { sheet: "Lembar1", cell: "D5", formula: "=SUM(D3:D4)", value: 13 },
    ]);
  });

  test("says which fixed figures the formulas read", async () => {
    const rows =
      "Klinik | 4 | 7\nApotek | 2 | 9\nSub Jumlah | 6 | 16\nToko | 5 | 8\nGudang | 1 | 3\nSub Jumlah | 6 | 11";
    const sheet = worksheet(rowsOf(draw(`Uraian | PMA | PMDN\n${rows}\nJumlah | . | 27`)));
    const from = await folder.put("asal.xlsx", zip(workbookParts({ Lembar1: sheet })));
    const { output } = await fill(from, folder.path("hasil.xlsx"));
    expect(output.split("\n").slice(1)).toEqual([
      "Rumusnya membaca angka tetap di Lembar1!B4, B7, yang tidak ikut berubah saat rinciannya berubah.",
    ]);
    const json = await fill("--json", from, folder.path("hasil.xlsx"));
    expect((JSON.parse(json.output) as { edits: unknown }).edits).toEqual([
      { sheet: "Lembar1", cell: "B8", formula: "=SUM(B4,B7)", value: 12, reads: ["B4", "B7"] },
    ]);
  });

  test("leaves the original and nothing else beside it", async () => {
    const [from, to] = await twoFiles();
    await fill(from, to);
    expect([await readFile(from), await files()]).toEqual([Buffer.from(BLANK), ["asal.xlsx", "hasil.xlsx"]]);
  });

  test("makes a copy where nothing is missing", async () => {
    const [from, to] = [
      await folder.put("asal.xlsx", zip(workbookParts({ Lembar1: worksheet("") }))),
      folder.path("hasil.xlsx"),
    ];
    expect(await fill("--lang", "en", from, to)).toEqual({
      code: 0,
      output: "There are no blank cells to fill. A copy is in hasil.xlsx.",
    });
    expect(open(await readFile(to)).workbook.sheets).toHaveLength(1);
  });

  test("keeps an earlier file under a new name, however often", async () => {
    const [from, to] = await twoFiles();
    await folder.put("hasil.xlsx", "lama");
    expect((await fill(from, to)).output).toMatch(/Berkas lama dengan nama itu disimpan sebagai hasil \(1\)\.xlsx\.$/);
    expect((await fill(from, to)).output).toContain("hasil (2).xlsx");
    expect(await files()).toEqual(["asal.xlsx", "hasil (1).xlsx", "hasil (2).xlsx", "hasil.xlsx"]);
    expect(await readFile(folder.path("hasil (1).xlsx"), "utf8")).toBe("lama");
  });

  test("says which sheets it could not read", async () => {
    const list = { ...OFFICE_PACKAGE, "xl/worksheets/sheet2.xml": "<x" };
    const { code, output } = await fill(await folder.put("asal.xlsx", zip(list)), folder.path("hasil.xlsx"));
    expect([code, output.split("\n").at(-1)]).toEqual([0, expect.stringMatching(/^Lembar "Rekap" tidak diperiksa/)]);
  });

  test("says which cells it was not allowed to fill, and why", async () => {
    const from = await folder.put("asal.xlsx", PROTECTED);
    const { code, output } = await fill(from, folder.path("hasil.xlsx"));
    expect(code).toBe(0);
    expect(output.split("\n").slice(0, 2)).toEqual([
      "0 sel diisi. Hasil disimpan di hasil.xlsx; berkas asal tidak diubah.",
      "SKM!B9 tidak diisi karena lembarnya diproteksi. Buka proteksi lembar itu, lalu ulangi.",
    ]);
  });
});

describe("fill refuses", () => {
  test("to write over the original, by whatever name", async () => {
    const [from] = await twoFiles();
    await symlink(from, folder.path("lain.xlsx"));
    expect(await fill(from, from)).toEqual({
      code: 2,
      output: "Hasil tidak boleh menimpa berkas asal asal.xlsx. Sebutkan nama lain.",
    });
    expect((await fill(from, folder.path("lain.xlsx"))).code).toBe(2);
    expect(await readFile(from)).toEqual(Buffer.from(BLANK));
  });

  test("to write over a folder, or where there is none, and leaves all as it was", async () => {
    const [from] = await twoFiles();
    await mkdir(folder.path("folder"));
    expect(await fill(from, folder.path("folder"))).toMatchObject({
      code: 2,
      output: expect.stringMatching(/^folder adalah folder/) as string,
    });
    expect(await fill(from, folder.path("tidak/ada.xlsx"))).toMatchObject({
      code: 2,
      output: expect.stringMatching(/^Berkas ada\.xlsx tidak dapat ditulis/) as string,
    });
    expect(await fill(from, `${from}/hasil.xlsx`)).toMatchObject({
      code: 2,
      output: expect.stringMatching(/^Berkas hasil\.xlsx tidak dapat ditulis/) as string,
    });
    expect(await files()).toEqual(["asal.xlsx", "folder"]);
  });

  test("a file that is missing or cannot be used, and writes none", async () => {
    const damaged = await folder.put("rusak.xlsx", BLANK.subarray(0, 900));
    expect((await fill(folder.path("tidak-ada.xlsx"), folder.path("hasil.xlsx"))).code).toBe(2);
    expect((await fill(damaged, folder.path("hasil.xlsx"))).output).toMatch(/^Berkas rusak\.xlsx rusak/);
    expect(await files()).toEqual(["rusak.xlsx"]);
  });

  test("a call that it does not understand, and says how it is used", async () => {
    const [from, to] = await twoFiles();
    for (const args of [
      [],
      [from],
      [from, to, to],
      [from, ""],
      ["--relations", from, to],
      ["--json=ya", from, to],
      ["--lang", "fr", from, to],
      [from, to, "--lang"],
    ]) {
      expect(await fill(...args)).toMatchObject({
        code: 2,
        output: expect.stringContaining("Pemakaian: npm run fill") as string,
      });
    }
    expect((await fill("--json=ya")).output).toContain("Pilihan --json=ya tidak dikenal.");
    expect(await files()).toEqual(["asal.xlsx"]);
  });
});

describe("fill --json", () => {
  const filled = async (...args: readonly string[]) =>
    JSON.parse((await fill("--json", ...args)).output) as Record<string, unknown>;

  test("has just the documented shape, and lists what it wrote", async () => {
    const [from, to] = await twoFiles();
    const json = await filled(from, to);
    expect(FILL_JSON(json)).toEqual([]);
    expect(json).toMatchObject({ file: from, out: to, error: null, refused: [] });
    expect((json.edits as unknown[]).at(0)).toEqual({ sheet: "SKM", cell: "B9", formula: "=SUM(B4:B8)", value: 17 });
  });

  test("tells where an earlier file is kept", async () => {
    const [from, to] = await twoFiles();
    await folder.put("hasil.xlsx", "lama");
    const json = await filled(from, to);
    expect([FILL_JSON(json), json.kept]).toEqual([[], folder.path("hasil (1).xlsx")]);
    expect((await filled(from, folder.path("lain.xlsx"))).kept).toBeNull();
  });

  test("lists what was refused apart", async () => {
    const json = await filled(await folder.put("asal.xlsx", PROTECTED), folder.path("hasil.xlsx"));
    expect(FILL_JSON(json)).toEqual([]);
    expect(json.edits).toEqual([]);
    expect((json.refused as unknown[]).at(0)).toEqual({
      sheet: "SKM",
      cell: "B9",
      formula: "=SUM(B4:B8)",
      value: 17,
      reason: "protected",
    });
  });

  test("has the error in it where there is one, and no file", async () => {
    const json = await filled("tidak-ada.xlsx", folder.path("hasil.xlsx"));
    expect(FILL_JSON(json)).toEqual([]);
    expect(json).toMatchObject({ out: null, edits: [], error: { code: "not-found" } });
    expect(basename("tidak-ada.xlsx")).toBe(json.file);
  });
});
