import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { main as checkMain } from "../../src/cli/checkCommand";
import { main as fillMain } from "../../src/cli/fillCommand";
import { readWorkbook } from "../../src/xlsx/workbook";
import { bytesOf } from "../support/bookXml";
import { draw } from "../support/draw";
import { makeSurvey } from "../support/madeSurvey";
import { folderForTests, run } from "../support/terminal";
import { withParts } from "../support/xlsx";

const KOTIM = join(__dirname, "../../assets/contoh/kotim-tw2-2024.xlsx");
const BLANK = bytesOf(draw(makeSurvey({ unsur: 9, people: 7, most: 4 }, true)));

const folder = folderForTests();
const check = (...args: readonly string[]) => run(checkMain, ...args);
const fill = (...args: readonly string[]) => run(fillMain, ...args);

/** A file in which the add-in has kept its settings, as Excel writes them. */
function keeping(bytes: Uint8Array, value: string): Uint8Array {
  const written = JSON.stringify(value).replace(/&/g, "&amp;").replace(/"/g, "&quot;");
  return withParts(bytes, {
    "xl/webextensions/webextension1.xml":
      `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}">` +
      `<we:reference id="029d2630" version="1.0.0.0" store="developer" storeType="Registry"/><we:properties>` +
      `<we:property name="rekap-ptsp.pengaturan" value="${written}"/></we:properties></we:webextension>`,
  });
}

async function formulasOf(path: string) {
  const read = readWorkbook(await readFile(path));
  return read.ok ? [...(read.value.workbook.sheets[0]?.formulaCells() ?? [])].map(({ formula }) => formula) : [];
}

describe("a rule named on the command line", () => {
  test("is off: its findings are not told, and that is said", async () => {
    const { output } = await check("--rule", "identical-answers=off", KOTIM);
    expect(output).not.toContain("menjawab sama persis");
    expect(output).toContain("Pengaturan yang dipakai: aturan identical-answers mati.");
    expect((await check(KOTIM)).output).toContain("menjawab sama persis");
  });

  test("is lowered: nothing is an error that only it made one, and the figure is told", async () => {
    const { output } = await check("--rule=skm-nrr=notice", KOTIM);
    expect(output.slice(output.indexOf("CATATAN"))).toContain("NRR U1 tertulis 3,512, seharusnya 3,350");
  });

  test.each([
    ["tidak-ada=off", "Aturan tidak-ada tidak ada"],
    ["skm-nrr=off", "Aturan skm-nrr menyebut angka yang salah"],
    ["skm-nrr=keras", "Nilai pilihan --rule skm-nrr=keras tidak ada"],
  ])("that cannot be so is refused: %s", async (rule, said) => {
    const { code, output } = await check("--rule", rule, KOTIM);
    expect([code, output.startsWith(said)]).toEqual([2, true]);
  });
});

test("fill writes values where it is asked for them, and says so once", async () => {
  const from = await folder.put("asal.xlsx", BLANK);
  const { output } = await fill(from, folder.path("hasil.xlsx"), "--writing", "values");
  expect(await formulasOf(folder.path("hasil.xlsx"))).toEqual([]);
  expect(output.split("\n").slice(1)).toEqual(["Pengaturan yang dipakai: Sel kosong diisi dengan: nilai."]);
});

describe("what the add-in has kept in a file", () => {
  test("counts for fill, and is told", async () => {
    const from = await folder.put("asal.xlsx", keeping(BLANK, '{"weight":"two"}'));
    const { output } = await fill(from, folder.path("hasil.xlsx"));
    expect(await formulasOf(folder.path("hasil.xlsx"))).toContain("=B11*0.11");
    expect(output).toContain("dua desimal (0,11)");
  });

  test("counts for check, and an option goes before it", async () => {
    const path = await folder.put("asal.xlsx", keeping(BLANK, '{"weight":"two","levels":{"blank-figure":"info"}}'));
    const checked = JSON.parse((await check("--json", "--weight", "three", path)).output) as {
      files: { preferences: unknown }[];
    };
    expect(checked.files[0]?.preferences).toMatchObject({ weight: "three", levels: { "blank-figure": "info" } });
  });

  test("of the header of a region counts for check and for fill, with rows and columns as Excel names them", async () => {
    const sheet = draw("DATA\nResp | syarat | urutan\n1 | 3 | 4\n2 | 4 | 4\n3 | 4 | 3\nJumlah | . | 11", "Data");
    const columns = [
      { column: 1, word: "U1" },
      { column: 2, word: "U2" },
    ];
    const area = { top: 1, left: 0, bottom: 5, right: 2 };
    const header = { top: 1, bottom: 1, body: 2 };
    const hint = { sheet: "Data", area, kind: "survey", period: null, scale: null, header, columns };
    const path = await folder.put("tanda.xlsx", keeping(bytesOf(sheet), JSON.stringify({ hints: [hint] })));
    const checked = JSON.parse((await check("--json", path)).output) as {
      files: { preferences: unknown; tables: { kind: string }[] }[];
    };
    const said = { range: "A2:C6", header: { top: 2, bottom: 2, body: 3 }, columns: [{ column: "B", word: "U1" }, {}] };
    expect(checked.files[0]).toMatchObject({ preferences: { hints: [said] }, tables: [{ kind: "skm-respondents" }] });
    await fill(path, folder.path("terisi.xlsx"));
    expect(await formulasOf(folder.path("terisi.xlsx"))).toEqual(["=SUM(B3:B5)"]);
  });

  test("is passed over where its part is damaged", async () => {
    const path = await folder.put(
      "asal.xlsx",
      withParts(BLANK, { "xl/webextensions/webextension1.xml": "<we:webextension" }),
    );
    const { output } = await check(path);
    expect(output).not.toContain("Pengaturan yang dipakai");
  });
});
