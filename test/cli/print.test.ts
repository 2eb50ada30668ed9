import { main } from "../../src/cli/checkCommand";
import { printCheck } from "../../src/cli/print";
import { check } from "../../src/core/check";
import { textsOf } from "../../src/text/speak";
import { draw } from "../support/draw";
import { folderForTests, run } from "../support/terminal";
import { workbookParts, worksheet, zip } from "../support/xlsx";

const folder = folderForTests();

/** What is printed of sheets drawn as text. */
function printed(...pictures: readonly string[]): string[] {
  const sheets = pictures.map((picture, index) => draw(picture, `Lembar${index + 1}`));
  return printCheck(check({ sheets }), textsOf("en")).split("\n");
}

const RIGHT = `
  No | U1 | U2
  1  | 3  | 4
  2  | 4  | 3
  3  | 3  | 2
  ΣNilai | 10 | 9
`;
const WRONG = RIGHT.replace("10 | 9", "11 | 9") + "NRR | 3.667 | 3\n";

describe("a check in print", () => {
  test("names the tables, and says so where nothing is found", () => {
    expect(printed(RIGHT)).toEqual([
      `Satisfaction survey: answers per respondent (sheet "Lembar1", A1:C5)`,
      "",
      "Nothing found.",
    ]);
  });

  test("puts each consequence below its cause, under a line that counts them", () => {
    const lines = printed(WRONG).slice(2);
    expect(lines.map((line) => line.replace(/^( *\S+).*/, "$1"))).toEqual([
      "WRONG",
      "  B5",
      "    follow",
      "    B6",
      "",
      "1",
    ]);
    expect(lines[2]).toBe("    follow from it (1):");
    expect(lines.at(-1)).toBe("1 wrong, 1 wrong in consequence");
  });

  test("puts blanks that stand side by side into one line", () => {
    const lines = printed(RIGHT.replace("10 | 9", ". | ."));
    expect(lines.slice(2, 4)).toEqual([
      "TO BE LOOKED AT",
      "  B5:C5  2 cells are still blank; they are 10 · 9. Fill them before sending.",
    ]);
  });

  test("keeps blanks apart that do not", () => {
    const picture = "No | U1 | U2 | U3\n1 | 3 | 4 | 2\n2 | 4 | 3 | 3\nΣNilai | . | 7 | .";
    const places = printed(picture).flatMap((line) => /^ {2}([A-Z]\d\S*)/.exec(line)?.[1] ?? []);
    expect(places).toEqual(["B4", "D4"]);
  });

  test("says of what is offered as a fixed figure that it is one, and why", () => {
    const text = "No | Jenis Izin | April | Mei\n1 | Reklame | '3 | 4\n2 | SIP | '7 | 9\n. | Jumlah | . | .";
    const lines = printed(`Rekapitulasi Perizinan Tahun 2024\n${text}`);
    expect(lines.filter((line) => line.includes("fixed figure"))).toEqual([
      expect.stringMatching(/^ {2}C5:D5 .*\(a fixed figure, because the figures behind it are stored as text.*\.\)$/),
    ]);
    expect(printed(WRONG).join()).not.toContain("fixed");
  });

  test("names the sheet of each finding where there are several", () => {
    const lines = printed(WRONG, WRONG).filter((line) => /^ +Lembar\d![A-Z]/.test(line));
    expect(lines.map((line) => line.trim().split(" ")[0])).toEqual([
      "Lembar1!B5",
      "Lembar1!B6",
      "Lembar2!B5",
      "Lembar2!B6",
    ]);
  });

  test("says so where no table is recognised", async () => {
    const path = await folder.put("kosong.xlsx", zip(workbookParts({ Lembar1: worksheet("") })));
    expect(await run(main, "--lang", "en", path)).toEqual({
      code: 0,
      output: "No table was recognised in this workbook.",
    });
  });

  test("tells what is wrong with titles also where no table is recognised", () => {
    expect(printed("LAPORAN TRIWULAN II (JULI - SEPTEMBER) TAHUN 2024")).toEqual([
      "No table was recognised in this workbook.",
      "",
      "WRONG",
      expect.stringMatching(/^ {2}A1 /),
      "",
      "1 wrong",
    ]);
  });
});
