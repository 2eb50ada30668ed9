import { recognise } from "../../src/core/check";
import { parseCell } from "../../src/core/grid/address";
import { nextQuarter } from "../../src/core/nextQuarter/nextQuarter";
import { turnedFile } from "../../src/core/nextQuarter/turnedFile";
import { writeStep, type Change, type Mark } from "../../src/excel/journal/journal";
import { stepKey } from "../../src/excel/journal/stepKeys";
import { keptMarks } from "../../src/xlsx/settings/keptMarks";
import { keptSettings } from "../../src/xlsx/settings/keptSettings";
import { readLooks } from "../../src/xlsx/looks/looks";
import { partText } from "../../src/xlsx/package/package";
import { writeTurned } from "../../src/xlsx/writeTurned";
import { webExtension } from "../support/webExtension";
import { open, workbookParts, worksheet, zip } from "../support/xlsx";

const [PINK, YELLOW, GREEN] = ["#FF9F9F", "#FFEB9C", "#92D050"];
const solid = (colour: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour.slice(1)}"/></patternFill></fill>`;
/** Style 0 fills nothing, 1 pink, 2 yellow, 3 green; 1 shows whole numbers, too. */
const STYLES =
  `<fonts count="1"><font/></fonts>` +
  `<fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>` +
  `${solid(PINK)}${solid(YELLOW)}${solid(GREEN)}</fills><borders count="1"><border/></borders>` +
  `<cellXfs count="4"><xf/><xf numFmtId="3" fillId="2" applyFill="1"/><xf fillId="3" applyFill="1"/><xf fillId="4" applyFill="1"/></cellXfs>`;
const text = (name: string, words: string) => `<c r="${name}" t="inlineStr"><is><t>${words}</t></is></c>`;
const ROWS =
  `<row r="1">${text("A1", "Rekap Izin Triwulan II 2024")}</row>` +
  `<row r="2">${text("A2", "Jenis Izin")}${text("B2", "Terbit")}${text("C2", "Ditolak")}${text("D2", "Jumlah")}</row>` +
  `<row r="3">${text("A3", "PBG")}<c r="B3" s="1"><v>3</v></c><c r="C3" s="2"><v>1</v></c><c r="D3" s="1"><v>5</v></c></row>` +
  `<row r="4">${text("A4", "SLF")}<c r="B4" s="2"><v>2</v></c><c r="C4" s="3"><v>2</v></c><c r="D4" s="1"><f>B4+C4</f><v>4</v></c></row>` +
  `<row r="5">${text("A5", "Jumlah")}<c r="B5"><v>5</v></c><c r="C5"><v>3</v></c><c r="D5"><v>8</v></c></row>`;

function step(marks: Readonly<Record<string, Mark>>): string {
  const image = { content: { value: 0 }, format: "General" };
  const changes = Object.keys(marks).map((name): Change => {
    const cell = parseCell(name) ?? { row: 0, column: 0 };
    return { sheetId: "{1}", sheetName: "Izin TW II", cell, before: image, after: image };
  });
  return writeStep({ changes, traces: [], marks: Object.values(marks) });
}

/** The workbook with steps that were made one after the other, and how its next quarter's cells are filled. */
function filledLater(...steps: readonly string[]) {
  const kept = Object.fromEntries(steps.map((one, at) => [stepKey(1_700_000_000_000 + at, "ab", one.length).key, one]));
  const parts = workbookParts({ "Izin TW II": worksheet(ROWS) }, { styles: STYLES });
  const file = open(zip({ ...parts, "xl/webextensions/webextension1.xml": webExtension(kept) }));
  const next = nextQuarter(file.workbook, recognise(file.workbook), { placement: "instead" });
  if (!next) throw new Error("No sheet says of which quarter it is.");
  const made = open(writeTurned(file, turnedFile(next)).bytes);
  const looks = readLooks(made.parts);
  const xml = partText(made.parts, "xl/worksheets/sheet1.xml") ?? "";
  const styleOf = (name: string) => Number(new RegExp(`<c r="${name}"[^>]*?\\ss="(\\d+)"`).exec(xml)?.[1] ?? 0);
  const fills = (...names: readonly string[]) => names.map((name) => looks[styleOf(name)]?.fill?.toUpperCase() ?? null);
  return { made, fills, formatOf: (name: string) => made.styles.numberFormats.get(styleOf(name)) };
}

describe("marks do not go along into the next quarter's file", () => {
  test("their cells have what filled them before, whether emptied, computed or left, and keep the rest of their looks", () => {
    const { fills, formatOf, made } = filledLater(
      step({ B3: { was: null, is: PINK }, C3: { was: GREEN, is: YELLOW }, D4: { was: null, is: PINK } }),
    );
    expect(fills("B3", "C3", "D4")).toEqual([null, GREEN, null]);
    expect(formatOf("B3")).toBe("#,##0");
    expect([...keptSettings(made.parts).keys()]).toEqual([]);
  });

  test("a cell that somebody has filled since, or filled so without the add-in, stays as it is", () => {
    const { fills } = filledLater(step({ C4: { was: null, is: PINK } }));
    expect(fills("C4", "B4", "D3")).toEqual([GREEN, YELLOW, PINK]);
  });

  test("one mark over another gives back what was below both", () => {
    const { fills } = filledLater(step({ B3: { was: GREEN, is: YELLOW } }), step({ B3: { was: YELLOW, is: PINK } }));
    expect(fills("B3")).toEqual([GREEN]);
  });

  test.each([["[]"], ["lama"], ["[1,2,3,4,5,6,7]"], ["[[],[[0]],[],[],[],[],[[]]]"], ["{"]])(
    "what is no step of marks is passed over: %s",
    (kept) => {
      expect(keptMarks(new Map([["rekap-ptsp.undo.1.ab.2", kept]]))).toEqual([]);
    },
  );
});
