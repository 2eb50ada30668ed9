import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { main } from "../../src/cli/nextCommand";
import { usageOf } from "../../src/cli/usage";
import { preferencesOf } from "../../src/many/examine";
import { check } from "../../src/core/check";
import { readDecisions } from "../../src/core/findings/decisions";
import { fingerprintOf } from "../../src/core/findings/fingerprint";
import { keptSettings, keptText } from "../../src/xlsx/settings/keptSettings";
import { fileTextsOf } from "../../src/text/files/fileTexts";
import { cliTextsOf } from "../../src/text/cli/cliTexts";
import { textsOf } from "../../src/text/speak";
import { bytesOf } from "../support/bookXml";
import { draw } from "../support/draw";
import { folderForTests, run } from "../support/terminal";
import { webExtension } from "../support/webExtension";
import { open, withParts } from "../support/xlsx";

const KOTIM = join(__dirname, "../../assets/contoh/kotim-tw2-2024.xlsx");
const PERMITS = draw(
  `
  Rekap Izin Triwulan II (Satu) Tahun 2024
  No     | Jenis Izin | April | Mei | Juni | Jumlah
  1      | PBG        | 3     | 0   | 0    | =SUM(C3:E3) -> 3
  2      | SLF        | 6     | 2   | 6    | 14
  Jumlah | .          | 9     | 2   | 6    | =SUM(F3:F4) -> 17`,
  "Izin TW II",
);
const UNNAMED = draw("No | Jenis Izin | Jumlah\n1 | PBG | 3\n2 | SLF | 4\nJumlah | . | 7");
const USAGE = usageOf("next", cliTextsOf("id"));

const folder = folderForTests();
const next = (...args: readonly string[]) => run(main, ...args);
const { nextQuarter: say } = textsOf("id");
const { problems } = fileTextsOf("id");

describe("next", () => {
  test("writes the next quarter into a new file, and says what became of each sheet", async () => {
    const from = await folder.put("asal.xlsx", bytesOf(PERMITS));
    const before = await readFile(from);
    const { code, output } = await next(from, folder.path("hasil.xlsx"));
    expect(code).toBe(0);
    expect(output.split("\n")).toEqual([
      "Triwulan III (Tiga) 2024 disimpan di hasil.xlsx; berkas asal tidak diubah.",
      "",
      "Izin TW II → Izin TW III",
      "  10 isian dikosongkan; 4 sebutan periode dimajukan",
      "  A1  Rekap Izin Triwulan II (Satu) Tahun 2024 → Rekap Izin Triwulan III (Tiga) Tahun 2024",
      "  C2  April → Juli",
      "  D2  Mei → Agustus",
      "  E2  Juni → September",
    ]);
    const [sheet] = open(await readFile(folder.path("hasil.xlsx"))).workbook.sheets;
    expect([sheet?.name, sheet?.value(2, 2), sheet?.formula(2, 5)]).toEqual(["Izin TW III", null, "=SUM(C3:E3)"]);
    expect((await readFile(from)).equals(before)).toBe(true);
  });

  test("reads regions as a person has said in the workbook, and keeps that for the new file", async () => {
    const hint = { area: { top: 1, left: 0, bottom: 4, right: 2 }, kind: "totals", scale: null };
    const said = { sheet: "Izin", ...hint, period: "Triwulan II Tahun 2024" };
    const kept = webExtension({
      "rekap-ptsp.pengaturan": JSON.stringify({ writing: "values", hints: [said] }),
      "rekap-ptsp.pantau": "ya",
    });
    const sheet = draw(".\nJenis Izin | Terbit | Ditolak\nPBG | 3 | 1\nSLF | 4 | 2\nJumlah | 7 | 3", "Izin");
    const part = "xl/webextensions/webextension1.xml";
    const from = await folder.put("tanda.xlsx", withParts(bytesOf(sheet), { [part]: kept }));
    await next(from, folder.path("hasil-tanda.xlsx"));
    const made = open(await readFile(folder.path("hasil-tanda.xlsx")));
    const [later] = made.workbook.sheets;
    expect([later?.name, later?.value(0, 0), later?.value(2, 1), later?.value(4, 2)]).toEqual([
      "Izin",
      null,
      null,
      null,
    ]);
    expect(preferencesOf(made)).toEqual({
      ...preferencesOf(open(await readFile(from))),
      hints: [{ ...said, period: "Triwulan III Tahun 2024" }],
    });
    expect(keptText(made, "pantau")).toBe("ya");
  });

  test("takes over what was read and chosen, not what was done or decided of the old figures", async () => {
    const wrong = (name: string) =>
      draw(
        `Rekap Izin Triwulan ${name} Tahun 2024\nNo | Jenis Izin | Terbit | Ditolak | Jumlah\n1 | PBG | 3 | 1 | 5\n2 | SLF | 2 | 2 | 4\nJumlah | . | 5 | 3 | 8`,
        `TW ${name}`,
      );
    const sheets = [wrong("I"), wrong("II")];
    const decided = check({ sheets }).findings.map((finding) => ({
      fingerprint: fingerprintOf(finding),
      reason: "sudah dicek",
      date: "2024-07-01",
    }));
    const kept = webExtension({
      "rekap-ptsp.bacaan": "a=1",
      "rekap-ptsp.keputusan": JSON.stringify(decided),
      "rekap-ptsp.undo.1.ab.2": "langkah",
      "rekap-ptsp.undo": "lama",
    });
    const part = "xl/webextensions/webextension1.xml";
    const from = await folder.put("putusan.xlsx", withParts(bytesOf(...sheets), { [part]: kept }));
    await next(from, folder.path("hasil-putusan.xlsx"));
    const made = open(await readFile(folder.path("hasil-putusan.xlsx")));
    const left = check(made.workbook).findings.map(fingerprintOf);
    const decisions = [...readDecisions(keptText(made, "keputusan")).keys()];
    expect(decisions.length).toBeGreaterThan(0);
    expect(decisions.length).toBeLessThan(decided.length);
    expect(left).toEqual(expect.arrayContaining(decisions));
    expect([...keptSettings(made.parts).keys()].sort()).toEqual(["rekap-ptsp.bacaan", "rekap-ptsp.keputusan"]);
  });

  test("goes as far as it is told, and empties what it is told", async () => {
    const loket = "Loket | Antrean | Menit\nA | 21 | 6\nB | 34 | 9\nC | 18 | 4";
    const izin =
      "No | Jenis Izin | Terbit | Ditolak | Jumlah\n1 | PBG | 3 | 1 | 4\n2 | SLF | 2 | 2 | 4\nJumlah | . | 5 | 3 | 8";
    const sheet = draw(`Rekap Bulan Juni 2024\n${izin}\n.\n.\n.\n${loket}`, "MPP Digital");
    const from = await folder.put("juni.xlsx", bytesOf(sheet));
    const [step, empty] = [
      ["--step", "month"],
      ["--empty", "'MPP Digital'!B10:C12"],
    ];
    const { output } = await next(...step, from, folder.path("hasil-juli.xlsx"));
    expect(output).toContain("Juli 2024 disimpan");
    expect(output).toContain("  [ ] Angka B10:C12, tabelnya tidak dikenali: 6 isian");
    expect(output).toContain(say.emptyHint);
    await next(...step, ...empty, from, folder.path("hasil-kosong.xlsx"));
    const [made] = open(await readFile(folder.path("hasil-kosong.xlsx"))).workbook.sheets;
    expect([made?.value(9, 0), made?.value(9, 1), made?.value(11, 2)]).toEqual(["A", null, null]);
    expect(await next("--keep", "Izin!A1:B2", from, folder.path("tidak.xlsx"))).toEqual({
      code: 2,
      output: say.noRegion("Izin!A1:B2"),
    });
  });

  test("refuses a rule that is not there", async () => {
    const from = await folder.put("asal.xlsx", bytesOf(PERMITS));
    const { code, output } = await next("--rule", "tidak-ada=off", from, folder.path("tidak.xlsx"));
    expect([code, output.includes("tidak-ada")]).toEqual([2, true]);
  });

  test("tells the same as JSON", async () => {
    const from = await folder.put("asal.xlsx", bytesOf(PERMITS));
    const { output } = await next("--json", from, folder.path("hasil.xlsx"));
    const told = JSON.parse(output) as Record<string, unknown>;
    expect(told).toMatchObject({
      error: null,
      from: { number: 2, year: 2024 },
      to: { number: 3, year: 2024 },
      sheets: [{ sheet: "Izin TW II", name: "Izin TW III", why: "names" }],
      refused: [],
    });
  });

  test("makes the published report's next quarter", async () => {
    const { output } = await next(KOTIM, folder.path("hasil.xlsx"));
    expect(output).toContain("A1  Realisasi Investasi Triwulan II (Satu) Tahun 2024 Berdasarkan");
    expect(output).toContain("→ Realisasi Investasi Triwulan III (Tiga) Tahun 2024 Berdasarkan");
    expect(output).toContain(say.belongs.leftover);
  });

  test("goes by the quarter that it is told, where the sheets say none", async () => {
    const from = await folder.put("asal.xlsx", bytesOf(UNNAMED));
    expect(await next(from, folder.path("hasil.xlsx"))).toEqual({ code: 2, output: say.unknown });
    expect((await next("--quarter", "4/2024", from, folder.path("hasil.xlsx"))).output).toContain(
      "Triwulan I (Satu) 2025",
    );
  });

  test("writes no file in which nothing would have moved on: its sheets are of quarters", async () => {
    const from = await folder.put("asal.xlsx", bytesOf(PERMITS));
    const month = await next("--step", "month", from, folder.path("hasil.xlsx"));
    expect(month).toEqual({ code: 2, output: say.none("Juni 2024") });
    expect(await readdir(folder.path("."))).toEqual(["asal.xlsx"]);
  });

  test("has the same fields as JSON where nothing is written, and a code for why", async () => {
    const from = await folder.put("asal.xlsx", bytesOf(PERMITS));
    const fieldsOf = async (...more: readonly string[]) =>
      JSON.parse((await next("--json", from, folder.path("hasil.xlsx"), ...more)).output) as Record<string, unknown>;
    const refused = await fieldsOf("--empty", "Lain!A1:B2");
    expect(refused).toMatchObject({ error: { code: "no-region" }, from: null, to: null, unread: [], sheets: [] });
    expect(Object.keys(refused).sort()).toEqual(Object.keys(await fieldsOf()).sort());
  });

  test.each([
    [["--quarter", "5/2024", "a.xlsx", "b.xlsx"], `${say.notAQuarter("5/2024")}\n${USAGE}`],
    [["--step", "hari", "a.xlsx", "b.xlsx"], `${say.notAStep("hari")}\n${USAGE}`],
    [["--step", "constructor", "a.xlsx", "b.xlsx"], `${say.notAStep("constructor")}\n${USAGE}`],
    [["a.xlsx"], USAGE],
    [["--relations", "a.xlsx", "b.xlsx"], `${cliTextsOf("id").unknownOption("--relations")}\n${USAGE}`],
    [["tidak-ada.xlsx", "b.xlsx"], problems["not-found"]("tidak-ada.xlsx")],
  ])("says what is wrong with %j, and writes nothing", async (args, output) => {
    const paths = args.map((arg) => (arg.endsWith(".xlsx") ? folder.path(arg) : arg));
    expect(await next(...paths)).toEqual({ code: 2, output });
    expect(await readdir(folder.path("."))).toEqual([]);
  });

  test("never writes over the file that it reads, and keeps an earlier one of the name", async () => {
    const from = await folder.put("asal.xlsx", bytesOf(PERMITS));
    expect(await next(from, from)).toEqual({ code: 2, output: problems["same-file"]("asal.xlsx") });
    await folder.put("hasil.xlsx", bytesOf(UNNAMED));
    expect((await next(from, folder.path("hasil.xlsx"))).output).toContain(cliTextsOf("id").kept("hasil (1).xlsx"));
    const json = await next("--json", from, folder.path("hasil.xlsx"));
    expect(JSON.parse(json.output)).toMatchObject({ error: null, kept: folder.path("hasil (2).xlsx") });
  });
});
