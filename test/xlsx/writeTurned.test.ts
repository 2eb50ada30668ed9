import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { check, recognise } from "../../src/core/check";
import { cellName } from "../../src/core/grid/address";
import type { Sheet, Workbook } from "../../src/core/grid/sheet";
import { nextQuarter } from "../../src/core/nextQuarter/nextQuarter";
import type { Term } from "../../src/core/nextQuarter/term";
import { turnedFile } from "../../src/core/nextQuarter/turnedFile";
import { partText } from "../../src/xlsx/package/package";
import { writeTurned } from "../../src/xlsx/writeTurned";
import type { WorkbookFile } from "../../src/xlsx/workbook";
import { bytesOf } from "../support/bookXml";
import { draw } from "../support/draw";
import { open, relationship, relationships, workbookParts, worksheet, zip } from "../support/xlsx";

function turned(file: WorkbookFile, from?: Term): WorkbookFile {
  const { workbook } = file;
  const next = nextQuarter(workbook, recognise(workbook), { placement: "instead", ...(from && { from }) });
  if (!next) throw new Error("No sheet says of which quarter it is.");
  return open(writeTurned(file, turnedFile(next)).bytes);
}

const told = (workbook: Workbook) =>
  check(workbook)
    .findings.filter(({ severity }) => severity !== "info")
    .map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cellName(cell)}`);

const sample = (name: string) => open(readFileSync(join(__dirname, "../../assets/contoh", name)));
const named = (sheets: readonly Sheet[]) => open(bytesOf(...sheets));

const TWO = () => [
  draw(
    "Rekap Izin Triwulan II 2024\nNo | Jenis Izin | April | Mei | Juni | Jumlah\n1 | PBG | 1 | 2 | 3 | =SUM(C3:E3) -> 6\n2 | SLF | 1 | 1 | 1 | =SUM(C4:E4) -> 3\nJumlah | . | 2 | 3 | 4 | =SUM(F3:F4) -> 9",
    "Izin TW II",
  ),
  draw("Ringkasan Triwulan II 2024\nIzin | ='Izin TW II'!F5 -> 9", "Ringkas"),
];

describe("a file of the next quarter", () => {
  it("has its sheets called by the quarter, and every formula reads them by their names", () => {
    const { workbook } = turned(named(TWO()));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Izin TW III", "Ringkas"]);
    expect(workbook.sheets[1]?.formula(1, 1)).toBe("='Izin TW III'!F5");
    expect(workbook.sheets[0]?.formula(2, 5)).toBe("=SUM(C3:E3)");
  });

  it("keeps no result of a formula, since all may follow from what was typed", () => {
    const { workbook } = turned(named(TWO()));
    expect([workbook.sheets[0]?.value(2, 5), workbook.sheets[1]?.value(1, 1)]).toEqual([null, null]);
  });

  it("keeps shared formulas, names, rules and links, called by the new sheet", () => {
    const row = (number: number, cells: string) => `<row r="${number}">${cells}</row>`;
    const text = (name: string, words: string) => `<c r="${name}" t="inlineStr"><is><t>${words}</t></is></c>`;
    const rows = [
      row(1, text("A1", "Rekap Izin Triwulan II 2024")),
      row(2, `<c r="B2"><f t="shared" ref="B2:B3" si="0">'Izin TW II'!C2*2</f><v>4</v></c><c r="C2"><v>2</v></c>`),
      row(3, `<c r="B3"><f t="shared" si="0"/><v>6</v></c><c r="C3"><v>3</v></c>`),
    ].join("");
    const behind =
      `<conditionalFormatting sqref="C2"><cfRule type="expression" priority="1"><formula>'Izin TW II'!C2&gt;1</formula></cfRule></conditionalFormatting>` +
      `<hyperlinks><hyperlink ref="C2" location="'Izin TW II'!A1"/></hyperlinks>`;
    const parts = workbookParts({ "Izin TW II": worksheet(rows, "", behind) });
    const main = String(parts["xl/workbook.xml"]).replace(
      "</workbook>",
      `<definedNames><definedName name="Data">'Izin TW II'!$A$1:$C$3</definedName></definedNames></workbook>`,
    );
    const file = turned(open(zip({ ...parts, "xl/workbook.xml": main })));
    const xml = partText(file.parts, "xl/worksheets/sheet1.xml") ?? "";
    expect(xml).toContain(`<f t="shared" ref="B2:B3" si="0" ca="1">'Izin TW III'!C2*2</f></c>`);
    expect(xml).toContain(`<formula>'Izin TW III'!C2&gt;1</formula>`);
    expect(xml).toContain(`location="'Izin TW III'!A1"`);
    expect(partText(file.parts, "xl/workbook.xml")).toContain(`>'Izin TW III'!$A$1:$C$3<`);
  });

  it("moves on what its headers, text boxes and charts say", () => {
    const sheet = worksheet(
      `<row r="1"><c r="A1" t="inlineStr"><is><t>Rekap Izin Triwulan II 2024</t></is></c></row>`,
      "",
      `<headerFooter><oddHeader>&amp;C&amp;"Arial,Bold"&amp;12Triwulan II 2024</oddHeader><oddFooter>&amp;LHal &amp;P, TW II</oddFooter></headerFooter>` +
        `<drawing r:id="rId1" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/>`,
    );
    const file = turned(
      open(
        zip({
          ...workbookParts({ Izin: sheet }),
          "xl/worksheets/_rels/sheet1.xml.rels": relationships(
            relationship("rId1", "drawing", "../drawings/drawing1.xml"),
          ),
          "xl/drawings/drawing1.xml": `<d xmlns:a="a"><a:t>Periode April - Juni 2024</a:t></d>`,
          "xl/drawings/_rels/drawing1.xml.rels": relationships(relationship("rId1", "chart", "../charts/chart1.xml")),
          "xl/charts/chart1.xml": `<c xmlns:a="a"><a:t>Izin Triwulan II 2024</a:t><f>Izin!$A$1</f></c>`,
        }),
      ),
    );
    expect(partText(file.parts, "xl/worksheets/sheet1.xml")).toContain(
      `<oddHeader>&amp;C&amp;"Arial,Bold"&amp;12Triwulan III 2024</oddHeader><oddFooter>&amp;LHal &amp;P, TW III</oddFooter>`,
    );
    expect(partText(file.parts, "xl/drawings/drawing1.xml")).toContain("Periode Juli - September 2024");
    expect(partText(file.parts, "xl/charts/chart1.xml")).toContain("<a:t>Izin Triwulan III 2024</a:t>");
  });

  it("asks for the days of its quarter", () => {
    const sheet = draw(
      `Rekap Triwulan II 2024\nPBG | =COUNTIFS(D:D,">="&DATE(2024,4,1),D:D,"<"&DATE(2024,7,1)) -> 3\n=" Triwulan II (Dua)" -> x`,
    );
    const [later] = turned(named([sheet])).workbook.sheets;
    expect(later?.formula(1, 1)).toBe(`=COUNTIFS(D:D,">="&DATE(2024,7,1),D:D,"<"&DATE(2024,10,1))`);
    expect(later?.formula(2, 0)).toBe(`=" Triwulan III (Tiga)"`);
  });
});

describe("the next quarter of what a person has is silent when it is checked", () => {
  it.each(["kotim-tw2-2024.xlsx", "kaltim-2024.xlsx"])("%s, four times over", (name) => {
    let file = sample(name);
    for (let at = 0; at < 4; at++) {
      file = turned(file);
      expect(told(file.workbook)).toEqual([]);
    }
  });

  it("and after four quarters its words are those of the first, a year later", () => {
    let file = sample("kotim-tw2-2024.xlsx");
    for (let at = 0; at < 4; at++) file = turned(file);
    const [pmdn, permits, data] = ["PMDN", "Non OSS", "Permintaan Data"].map((name) =>
      file.workbook.sheets.find((sheet) => sheet.name === name),
    );
    expect(pmdn?.text(0, 0)).toBe(
      "Realisasi Investasi Triwulan II (Dua) Tahun 2025 Berdasarkan data pada website atau portal NSWI",
    );
    expect(permits?.text(1, 0)).toBe("Melalui Sistem Manual Periode 1 April s.d 30 Juni 2025");
    expect(["April", "Mei", "Juni"]).toEqual([2, 3, 4].map((column) => permits?.text(3, column)));
    expect(data?.text(7, 0)).toBe("Tabel 6. Permintaan Data dari OPD Teknis Triwulan II (Dua) 2025");
  });

  it("tables of permits and surveys as people draw them", () => {
    fc.assert(
      fc.property(drawn, ({ sheets, quarter }) => {
        const file = named(sheets);
        expect(told(file.workbook)).toEqual([]);
        expect(told(turned(file, quarter).workbook)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

const MONTHS = [
  "Januari",
  "Februari",
  "Maret",
  "April",
  "Mei",
  "Juni",
  "Juli",
  "Agustus",
  "September",
  "Oktober",
  "November",
  "Desember",
];
const ROMAN = ["I", "II", "III", "IV"];
const SPELT = ["Satu", "Dua", "Tiga", "Empat"];

/** Clean workbooks: typed or computed totals, titles and tabs that name the quarter in one way or another, or not at all. */
const drawn = fc
  .record({
    number: fc.integer({ min: 1, max: 4 }),
    year: fc.integer({ min: 2020, max: 2030 }),
    counts: fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40)), { minLength: 2, maxLength: 5 }),
    answers: fc.array(fc.array(fc.integer({ min: 2, max: 4 }), { minLength: 9, maxLength: 9 }), {
      minLength: 12,
      maxLength: 30,
    }),
    isTyped: fc.boolean(),
    inTab: fc.boolean(),
    inTitle: fc.constantFrom("full", "short", "dates"),
  })
  .map(({ number, year, counts, answers, isTyped, inTab, inTitle }) => {
    const at = number - 1;
    const months = MONTHS.slice(at * 3, at * 3 + 3);
    const period = {
      full: `Triwulan ${ROMAN[at]} (${SPELT[at]}) Tahun ${year}`,
      short: `TW ${ROMAN[at]} ${year}`,
      dates: `Bulan ${months[0]} s.d. ${months[2]} ${year}`,
    }[inTitle];
    const tab = inTab ? ` TW ${ROMAN[at]}` : "";
    const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
    const last = counts.length + 2;
    const total = (formula: string, value: number) => (isTyped ? String(value) : `=${formula} -> ${value}`);
    const rows = counts.map((own, row) =>
      [row + 1, `Izin ${String.fromCharCode(65 + row)}`, ...own, total(`SUM(C${row + 3}:E${row + 3})`, sum(own))].join(
        " | ",
      ),
    );
    const columns = [0, 1, 2].map((column) => sum(counts.map((own) => own[column] ?? 0)));
    const totals = [...columns, sum(columns)].map((value, column) => {
      const letter = String.fromCharCode(67 + column);
      return total(`SUM(${letter}3:${letter}${last})`, value);
    });
    const permits = [
      `Rekapitulasi Penerbitan Izin ${period}`,
      ["No", "Jenis Izin", ...months, "Jumlah"].join(" | "),
      ...rows,
      ["Jumlah", ".", ...totals].join(" | "),
      "",
      `Tabel 1. Rekapitulasi Penerbitan Izin ${period}`,
    ].join("\n");
    const survey = [
      `Pengolahan Survei Kepuasan Masyarakat ${period}`,
      ["No", ...(answers[0]?.map((_, unsur) => `U${unsur + 1}`) ?? [])].join(" | "),
      ...answers.map((own, row) => [row + 1, ...own].join(" | ")),
      [
        "Jumlah",
        ...(answers[0]?.map((_, unsur) =>
          total(
            `SUM(${String.fromCharCode(66 + unsur)}3:${String.fromCharCode(66 + unsur)}${answers.length + 2})`,
            sum(answers.map((own) => own[unsur] ?? 0)),
          ),
        ) ?? []),
      ].join(" | "),
    ].join("\n");
    return {
      quarter: { length: 3 as const, number, year },
      sheets: [draw(permits, `Izin${tab}`), draw(survey, `SKM${tab}`)],
    };
  });
