import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fill } from "../../src/core/fill";
import { decodeXml, encodeXml } from "../../src/xlsx/xml/encoding";
import { savePackage } from "../../src/xlsx/package/package";
import { readWorkbook, type WorkbookFile } from "../../src/xlsx/workbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";

/**
 * Proves with another program's arithmetic that what `fill` writes are live formulas: blanks the summary of the Kotim
 * sample, fills it, takes every stored result away, and has LibreOffice calculate them (Debian: libreoffice-calc-nogui).
 */
const SAMPLE = join(__dirname, "../../assets/contoh/kotim-tw2-2024.xlsx");
const SUMMARY = { sheet: "SKM", firstRow: 143, lastRow: 147, firstColumn: 1, lastColumn: 10 };
const EXPECTED_SUMS = "469,469,447,560,468,474,474,451,446";
const EXPECTED_IKM = "84.48";

function open(bytes: Uint8Array): WorkbookFile {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(`The workbook cannot be read: ${read.problem}`);
  return read.value;
}

function blankSummary(file: WorkbookFile): Uint8Array {
  const edits = [];
  for (let row = SUMMARY.firstRow; row <= SUMMARY.lastRow; row++) {
    for (let column = SUMMARY.firstColumn; column <= SUMMARY.lastColumn; column++) {
      edits.push({ sheet: SUMMARY.sheet, cell: { row, column }, value: null });
    }
  }
  return writeWorkbook(file, edits).bytes;
}

/** Without its results, a formula shows what LibreOffice makes of it and nothing else. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const file = open(bytes);
  const parts = new Map(file.parts);
  for (const part of file.sheetParts.values()) {
    const bytes = parts.get(part) ?? new Uint8Array();
    parts.set(part, encodeXml(decodeXml(bytes).replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1"), bytes));
  }
  return savePackage(file, parts);
}

function recalculated(bytes: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), "rekap-"));
  try {
    const path = join(folder, "filled.xlsx");
    writeFileSync(path, bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", "csv", "--outdir", folder, path], {
      stdio: "pipe",
    });
    return readFileSync(join(folder, "filled.csv"), "utf8").split("\n");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const blank = blankSummary(open(readFileSync(SAMPLE)));
const edits = fill(open(blank).workbook);
const filled = writeWorkbook(open(blank), edits).bytes;
const lines = recalculated(withoutResults(filled));
const sums = (lines[SUMMARY.firstRow] ?? "").split(",").slice(1, 10).join(",");
const ikm = (lines[SUMMARY.lastRow] ?? "").split(",").at(-1);
console.log(`ΣNilai  ${sums}\nIKM     ${ikm ?? ""}`);
if (sums !== EXPECTED_SUMS || ikm !== EXPECTED_IKM) {
  console.error(`Expected ${EXPECTED_SUMS} and ${EXPECTED_IKM}.`);
  process.exitCode = 1;
}
