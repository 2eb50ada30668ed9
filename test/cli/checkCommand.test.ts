import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { main } from "../../src/cli/checkCommand";
import { checkJson } from "../support/cliJson";
import { OFFICE_PACKAGE } from "../support/officePackage";
import { folderForTests, run } from "../support/terminal";
import { workbookParts, worksheet, zip } from "../support/xlsx";

const KOTIM = join(__dirname, "../../assets/contoh/kotim-tw2-2024.xlsx");
const EMPTY = zip(workbookParts({ Lembar1: worksheet("") }));
const BLANK = zip(OFFICE_PACKAGE);

const folder = folderForTests();
const check = (...args: readonly string[]) => run(main, ...args);

interface Report {
  readonly files: readonly {
    readonly file: string;
    readonly error: { readonly code: string; readonly message: string } | null;
    readonly cells: number;
    readonly tables: readonly { readonly relations?: readonly { readonly target: string; readonly state: string }[] }[];
    readonly findings: readonly { readonly id: string; readonly cause: string | null; readonly cell: string }[];
  }[];
}

async function report(...args: readonly string[]): Promise<Report> {
  return JSON.parse((await check("--json", ...args)).output) as Report;
}

describe("check ends with", () => {
  test("0 where nothing is wrong, though something is missing", async () => {
    expect((await check(await folder.put("a.xlsx", BLANK))).code).toBe(0);
  });

  test("1 where something is wrong", async () => {
    expect((await check(KOTIM)).code).toBe(1);
  });

  test("2 where one of the files cannot be used", async () => {
    expect((await check(KOTIM, folder.path("tidak-ada.xlsx"))).code).toBe(2);
  });
});

describe("check says", () => {
  test("in Indonesian what is wrong, unless it is asked for English", async () => {
    expect((await check(KOTIM)).output).toContain("B145  NRR U1 tertulis 3,512, seharusnya 3,350 (469 ÷ 140).");
    expect((await check("--lang", "en", KOTIM)).output).toContain(
      "B145  NRR U1 says 3.512, but should be 3.350 (469 ÷ 140).",
    );
  });

  test("in one plain sentence why a file cannot be used", async () => {
    await mkdir(folder.path("folder.xlsx"));
    await folder.put("kosong.xlsx", "");
    await folder.put("teks.xlsx", "No;U1;U2");
    await folder.put("rusak.xlsx", BLANK.subarray(0, 900));
    await folder.put("lama.xls", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]));
    const names = [
      "tidak-ada.xlsx",
      "folder.xlsx",
      "kosong.xlsx",
      "teks.xlsx",
      "rusak.xlsx",
      "lama.xls",
      "teks.xlsx/x",
    ];
    const outcomes = await Promise.all(names.map((name) => check(folder.path(name))));
    expect(outcomes.map(({ output }) => output.replace(/\. .*/, "."))).toEqual([
      "Berkas tidak-ada.xlsx tidak ditemukan.",
      "Tidak ada berkas .xlsx di folder itu.",
      "Berkas kosong.xlsx kosong (0 bita).",
      "Berkas teks.xlsx bukan buku kerja .xlsx.",
      "Berkas rusak.xlsx rusak dan tidak dapat dibaca.",
      "Berkas lama.xls berformat Excel lama (.xls).",
      "Berkas x tidak ditemukan.",
    ]);
    expect(outcomes.map(({ code }) => code)).toEqual(names.map(() => 2));
  });

  test.each([
    ["ekspor.xls", "<table><tr><td>No</td></tr></table>", "Isinya halaman web (HTML)"],
    ["data.xlsx", "No;Izin\n1;SIP\n", "Isinya teks biasa, misalnya CSV"],
    ["unduhan.xlsx", BLANK.subarray(0, 900), "Bagian akhirnya hilang"],
    [
      "sistem.xlsx",
      Uint8Array.from([...Buffer.from("<br/>Warning"), ...BLANK]),
      "Di depan buku kerjanya ada data lain",
    ],
    ["ods.xlsx", zip({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }), "OpenDocument (.ods)"],
  ])("in one plain sentence what a file is that is none of its kind: %s", async (name, content, what) => {
    const { code, output } = await check(await folder.put(name, content));
    expect(code).toBe(2);
    expect(output).toContain(what);
    expect(output).toMatch(/: [^:]+\.$/);
  });

  test("which sheets it could not read, and checks the others", async () => {
    const list = { ...workbookParts({ SKM: worksheet(""), Rekap: worksheet("") }), "xl/worksheets/sheet2.xml": "<x" };
    const path = await folder.put("sebagian.xlsx", zip(list));
    const { code, output } = await check(path);
    expect(code).toBe(0);
    expect(output).toMatch(/^Lembar "Rekap" tidak diperiksa karena isinya rusak\..*\nTidak ada tabel/);
    expect((await report(path)).files).toMatchObject([
      { error: null, unread: [{ sheet: "Rekap", reason: "damaged" }] },
    ]);
  });

  test("whose findings they are where there are several files", async () => {
    const { output } = await check(await folder.put("satu.xlsx", BLANK), await folder.put("dua.xlsx", EMPTY));
    expect(output).toMatch(/^satu\.xlsx\n[^]*\n\ndua\.xlsx\nTidak ada tabel/);
  });

  test("how it is used where no file is named, or an option is unknown", async () => {
    expect(await check()).toMatchObject({
      code: 2,
      output: expect.stringMatching(/^Pemakaian: npm run check/) as string,
    });
    expect((await check("--lang", "en")).output).toMatch(/^Usage: npm run check/);
    expect(await check("--cepat", KOTIM)).toMatchObject({
      code: 2,
      output: expect.stringMatching(/^Pilihan --cepat tidak dikenal\.\nPemakaian/) as string,
    });
    expect((await check("--lang", "en", "-x")).output).toMatch(/^Unknown option -x\./);
  });
});

describe("check --json", () => {
  test.each([
    ["a wrong workbook", KOTIM],
    ["a missing one", "tidak-ada.xlsx"],
  ])("has just the documented shape for %s", async (_, path) => {
    expect(checkJson(false)(await report(path))).toEqual([]);
    expect(checkJson(true)(await report("--relations", path))).toEqual([]);
  });

  test("has just the documented shape for several files, and their paths as they were given", async () => {
    const paths = [await folder.put("blank.xlsx", BLANK), await folder.put("empty.xlsx", EMPTY)];
    const all = await report("--relations", ...paths);
    expect(checkJson(true)(all)).toEqual([]);
    expect(all.files.map(({ file }) => file)).toEqual(paths);
  });

  test("says nothing else", async () => {
    const { output } = await check("--json", KOTIM);
    expect([output.at(0), output.at(-1)]).toEqual(["{", "}"]);
  });

  test("of an empty workbook has no error and no tables", async () => {
    const path = await folder.put("kosong.xlsx", EMPTY);
    expect((await check("--json", path)).code).toBe(0);
    expect((await report(path)).files).toMatchObject([{ error: null, cells: 0, tables: [], findings: [] }]);
  });

  test("of an unusable file has the error in it, also in English", async () => {
    const [file] = (await report("--lang", "en", "tidak-ada.xlsx")).files;
    expect(file?.error).toEqual({
      code: "not-found",
      message: "The file tidak-ada.xlsx was not found. Check its name and folder.",
    });
  });

  test("leads from every consequence to a cause that is there, and names each finding once", async () => {
    const findings = (await report(KOTIM)).files.flatMap((file) => file.findings);
    const ids = findings.map(({ id }) => id);
    const causes = findings.flatMap(({ cause }) => cause ?? []);
    expect(causes.filter((cause) => !ids.includes(cause))).toEqual([]);
    expect([causes.length, new Set(ids).size]).toEqual([11, ids.length]);
  });
});

describe("check --relations", () => {
  test("tells of every relation how it stands", async () => {
    const [file] = (await report("--relations", KOTIM)).files;
    const relations = file?.tables[0]?.relations ?? [];
    const states = ["B144", "B145", "D145", "B147"].map(
      (cell) => relations.find(({ target }) => target === cell)?.state,
    );
    expect(states).toEqual(["holds", "broken", "rounding", "broken"]);
  });

  test("tells what is still blank", async () => {
    const [file] = (await report("--relations", await folder.put("a.xlsx", BLANK))).files;
    expect(new Set(file?.tables[0]?.relations?.map(({ state }) => state))).toEqual(new Set(["blank"]));
  });

  test("tells nothing of them where it is not asked", async () => {
    const [file] = (await report(KOTIM)).files;
    expect(file?.tables.filter((table) => "relations" in table)).toEqual([]);
  });
});
