import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../../../src/core/check";
import { Sheet, type CellValue } from "../../../../src/core/grid/sheet";
import { outlines } from "../../../support/survey";

const DATA = join(__dirname, "../../../../assets/contoh/data");

/** A published table, cell by cell, its printed numbers as numbers or as they are printed. */
function published(report: string, file: string, asNumbers: boolean): Sheet {
  const lines = readFileSync(join(DATA, report, file), "utf8")
    .trimEnd()
    .split("\n");
  return new Sheet(
    file,
    lines.map((line) => line.split("\t").map((text) => (asNumbers ? numberIn(text) : text || null))),
  );
}

function numberIn(text: string): CellValue {
  if (text === "") return null;
  return /^(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/.test(text) ? Number(text.replaceAll(".", "").replace(",", ".")) : text;
}

const OTHERS = ["kotim-tw2-2024", "kaltim-2024"].flatMap((report) =>
  readdirSync(join(DATA, report))
    .filter((file) => file !== "skm-respondents.tsv")
    .map((file) => [report, file] as const),
);

describe("published tables that hold no respondents", () => {
  test.each(OTHERS)("%s %s", (report, file) => {
    for (const asNumbers of [true, false]) {
      const { tables, findings } = check({ sheets: [published(report, file, asNumbers)] });
      expect(tables.filter(({ table }) => table.kind === "skm-respondents")).toEqual([]);
      expect(findings.filter(({ rule }) => rule.startsWith("skm"))).toEqual([]);
    }
  });
});

test.each([true, false])("the published respondents of Kotim (as numbers: %s)", (asNumbers) => {
  expect(outlines(published("kotim-tw2-2024", "skm-respondents.tsv", asNumbers))).toEqual([
    {
      range: "A1:K149",
      unsur: "U1 B, U2 C, U3 D, U4 E, U5 F, U6 G, U7 H, U8 I, U9 J",
      number: "A",
      respondents: "4-143 (140)",
      rows: "sum 144, nrr 145, nrrSub 146, weighted 147",
      total: "K147",
      ikm: "K148",
      mutu: null,
      kinerja: null,
    },
  ]);
});

describe("other tables", () => {
  test.each([
    [
      "averages per service",
      "No|Jenis Layanan|U1|U2|U3\n1|Izin A|3,35|3,40|4,00\n2|Izin B|3,21|3,45|4,00\n|Rata-rata|3,28|3,43|4,00",
    ],
    ["averages as numbers", "No|Jenis Layanan|U1|U2|U3\n1|Izin A|3.35|3.4|4\n2|Izin B|3|3.4|4"],
    ["indices per period", "Periode|U1|U2|U3\nSemester 1|91.86|90.2|92.1\nTW III|91.2|90.1|90.9"],
    ["marks", "No|Nama|N1|N2|N3|Rata-rata\n1|Ani|75|80|90|81.67\n2|Budi|70|85|90|81.67"],
    ["marks from 1 to 4", "No|Nama Siswa|P1|P2|P3|Nilai Akhir\n1|Ani|3|4|4|3.67\n2|Budi|2|3|4|3\n3|Cici|4|4|4|4"],
    ["marks from 1 to 4 with a mean", "No|Nama|N1|N2\n1|Ani|3|4\n2|Budi|4|4\nRata-rata||3.5|4"],
    ["small counts per month", "Bulan|P1|P2|P3\nJanuari|2|0|1\nFebruari|3|1|4\nMaret|1|2|2\nJumlah|6|3|7"],
    ["small counts", "No|P1|P2|P3\n1|2|0|1\n2|3|1|4\n3|1|2|2\nJumlah|6|3|7"],
    ["a list of unsur", "Unsur|Nilai\nU1|3.35\nU2|3.4\nU3|4\nU4|3"],
    ["a list of unsur with whole averages", "Unsur|Nilai\nU1|3\nU2|4\nU3|4"],
    ["one column of counts", "Kelas|U1\na|3\nb|4"],
    [
      "counts per answer, a row for each unsur",
      "No|UNSUR PELAYANAN|1|2|3|4\n1|Persyaratan|0|1|3|2\n2|Prosedur|0|1|2|3",
    ],
    [
      "counts per answer, under a banner",
      "No|UNSUR PELAYANAN|Jawaban\n||1|2|3|4\n1|Persyaratan|0|1|3|2\n2|Prosedur|0|1|2|3",
    ],
    [
      "counts per answer, a column for each unsur",
      "Persepsi|U1|U2|U3\n1|3|2|1\n2|1|2|3\n3|2|2|2\n4|3|2|1\nJumlah|9|8|7",
    ],
    ["ratings of something else", "No|Hotel|Waktu|Biaya|Produk\n1|A|3|4|4\n2|B|4|4|3"],
    ["averages per quarter", "No|Unsur|TW I|TW II\n1|U1|3|4\n2|U2|4|3"],
    ["a legend of unsur", "U1|Persyaratan\nU2|Prosedur\nU3|Waktu\nU4|Biaya"],
    ["codes over nothing", "No|U1|U2|U3"],
    ["codes over a summary only", "No|U1|U2\nNRR|3|3.5"],
    ["nothing", ""],
  ])("%s", (_, picture) => {
    expect(outlines(picture)).toEqual([]);
  });
});

describe("codes that other tables use as well need a word of surveys", () => {
  const table = (header: string) => `${header}\n1|Ani|3|4|4\n2|Budi|2|3|4\n3|Cici|4|4|3`;

  test.each([
    ["in the header", table("No. Responden|Nama|P1|P2|P3")],
    ["in a title", table("HASIL KUESIONER\nNo|Nama|P1|P2|P3")],
    ["in a title eight rows above", table(`Survei${"\n.".repeat(8)}\nNo|Nama|P1|P2|P3`).replace("\n.\n.", "\n.")],
    ["in the summary", `${table("No|Nama|P1|P2|P3")}\nNRR tertimbang||1|1.222|1.222|3.444`],
  ])("%s", (_, picture) => {
    expect(outlines(picture)).toHaveLength(1);
  });

  test("or nothing beside the answers that names anybody", () => {
    expect(outlines("No|P1|P2|P3\n1|3|4|4\n2|2|3|4\n3|4|4|3")).toHaveLength(1);
    expect(outlines(table("No|Nama|P1|P2|P3"))).toEqual([]);
  });

  test("or the sheet's name", () => {
    const rows = [
      ["No", "Nama", "P1", "P2"],
      [1, "Ani", 3, 4],
      [2, "Budi", 4, 4],
    ];
    expect(outlines(new Sheet("Format SKM", rows))).toHaveLength(1);
    expect(outlines(new Sheet("Lembar1", rows))).toEqual([]);
  });

  test("names of unsur: five of them are word enough", () => {
    const names = ["Persyaratan", "Prosedur", "Waktu", "Biaya", "Produk"];
    const wide = (count: number) =>
      `Nama|${names.slice(0, count).join("|")}\nAni|${Array(count).fill(3).join("|")}\nBudi|${Array(count).fill(4).join("|")}`;
    expect(outlines(wide(5))).toHaveLength(1);
    expect(outlines(wide(4))).toEqual([]);
  });
});
