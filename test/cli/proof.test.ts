import { copyFile, mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { main } from "../../src/cli/checkCommand";
import { check } from "../../src/core/check";
import { fingerprintOf } from "../../src/core/findings/fingerprint";
import { isProof } from "../../src/core/proof/mark";
import { readWorkbook } from "../../src/xlsx/workbook";
import { folderForTests, run } from "../support/terminal";
import { webExtension } from "../support/webExtension";
import { zip } from "../support/xlsx";

const KOTIM = join(__dirname, "../../assets/contoh/kotim-tw2-2024.xlsx");
const folder = folderForTests();
const checkFiles = (...args: readonly string[]) => run(main, ...args);

async function rowsOf(path: string, at = 0): Promise<readonly string[]> {
  const read = readWorkbook(await readFile(path));
  if (!read.ok) throw new Error(read.problem);
  const sheet = read.value.workbook.sheets[at];
  if (!sheet) return [];
  expect(isProof(sheet)).toBe(true);
  return Array.from({ length: sheet.rowCount }, (_, row) =>
    sheet
      .row(row)
      .map((value) => String(value ?? ""))
      .join(" | "),
  );
}

/** Kotim's workbook after a person has decided to leave what is wrong in a cell. */
async function kotimWithout(cell: string, reason: string): Promise<Uint8Array> {
  const bytes = await readFile(KOTIM);
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.problem);
  const finding = check(read.value.workbook).findings.find(({ id }) => id.endsWith(`@${cell}`));
  if (!finding) throw new Error(`Nothing is found in ${cell}.`);
  const decision = { fingerprint: fingerprintOf(finding), reason, date: "2024-07-01" };
  return zip({
    ...unzipSync(bytes),
    "xl/webextensions/webextension1.xml": webExtension({ "rekap-ptsp.keputusan": JSON.stringify([decision]) }),
  });
}

describe("check --proof", () => {
  it("writes when what was checked, the tables, and each finding with its figures", async () => {
    const out = folder.path("bukti.xlsx");
    const { code, output } = await checkFiles(KOTIM, "--proof", out);
    expect([code, output.split("\n").at(-1)]).toEqual([1, "Lembar hasil pemeriksaan disimpan di bukti.xlsx."]);
    const rows = await rowsOf(out);
    expect(rows[0]).toBe("LEMBAR HASIL PEMERIKSAAN");
    expect(rows[2]).toBe("Buku kerja |  |  | kotim-tw2-2024.xlsx");
    expect(rows[4]).toBe("Hasil |  |  | 16 salah, 11 ikut salah, 3 perlu diperiksa, 13 sel kosong, 31 catatan");
    expect(rows.find((row) => row.includes("SKM!B145 |"))).toMatch(
      /^1 \| Salah \| SKM!B145 \| NRR U1 tertulis 3,512.* \| 3,512 \| 3,350 \| Terbuka$/,
    );
    expect(rows.find((row) => row.includes("SKM!B147 |"))).toMatch(/ \| 0,39 \| 0,37 \| Mengikuti SKM!B145$/);
  });

  it("keeps an earlier file of the name, and tells where", async () => {
    const out = await folder.put("bukti.xlsx", "lama");
    expect((await checkFiles(KOTIM, "--proof", out)).output).toMatch(
      /\nBerkas lama dengan nama itu disimpan sebagai bukti \(1\)\.xlsx\.$/,
    );
    const { output } = await checkFiles(KOTIM, "--json", "--proof", out);
    const { proof } = JSON.parse(output) as { proof: unknown };
    expect(proof).toEqual({ file: out, kept: folder.path("bukti (2).xlsx"), error: null });
    expect(await readFile(folder.path("bukti (1).xlsx"), "utf8")).toBe("lama");
  });

  it("tells what a person has decided to leave in the pane, which counts no more", async () => {
    const file = await folder.put("kotim.xlsx", await kotimWithout("SKM!B173", "=Kesepakatan dengan Biro Organisasi"));
    const { output } = await checkFiles(file, "--proof", folder.path("bukti.xlsx"));
    expect(output).toContain("15 salah, 11 ikut salah");
    expect(output).toMatch(/DIABAIKAN\n {2}SKM!B173 .*Diabaikan 1 Juli 2024: =Kesepakatan dengan Biro Organisasi\n/);
    const rows = await rowsOf(folder.path("bukti.xlsx"));
    expect(rows[5]).toMatch(/, 1 diabaikan dengan alasan$/);
    expect(rows.find((row) => row.includes("SKM!B173 |"))).toMatch(
      /Diabaikan 1 Juli 2024: =Kesepakatan dengan Biro Organisasi$/,
    );
    const json = await checkFiles(file, "--json");
    expect(json.output).toContain('"decision": {\n            "reason": "=Kesepakatan');
  });

  it("of a folder is one workbook: what the files come to, and every finding of all of them", async () => {
    await mkdir(folder.path("kab"));
    await copyFile(KOTIM, folder.path("kab/a.xlsx"));
    await folder.put("kab/rusak.xlsx", "No;U1");
    const out = folder.path("bukti.xlsx");
    await checkFiles(folder.path("kab"), "--proof", out);
    const rows = await rowsOf(out);
    expect(rows[3]).toBe("Hasil |  | 2 berkas, 1 dengan kesalahan, 1 tidak dapat dibaca.");
    expect(rows.find((row) => row.startsWith("1 | "))).toMatch(/^1 \| rusak\.xlsx \| Berkas rusak\.xlsx bukan/);
    const findings = await rowsOf(out, 1);
    expect(findings.find((row) => row.includes("SKM!B145 |"))).toMatch(
      /^\d+ \| a\.xlsx \| Salah \| SKM!B145 \| NRR U1/,
    );
  });

  it("never writes over a workbook that it has checked", async () => {
    await copyFile(KOTIM, folder.path("a.xlsx"));
    const { code, output } = await checkFiles(folder.path("a.xlsx"), "--proof", folder.path("a.xlsx"));
    expect([code, output.split("\n").at(-1)]).toEqual([
      2,
      "Hasil tidak boleh menimpa berkas asal a.xlsx. Sebutkan nama lain.",
    ]);
    expect(strFromU8(await readFile(folder.path("a.xlsx")))).toBe(strFromU8(await readFile(KOTIM)));
  });

  it("says in JSON whether it was written", async () => {
    const { output } = await checkFiles(KOTIM, "--json", "--proof", folder.path("tidak/ada.xlsx"));
    expect(JSON.parse(output)).toMatchObject({
      proof: { file: folder.path("tidak/ada.xlsx"), error: { code: "not-writable" } },
    });
  });

  it("needs the name of a file", async () => {
    expect((await checkFiles(KOTIM, "--proof")).code).toBe(2);
  });
});
