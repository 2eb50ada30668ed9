import type { TermLength } from "../../../src/core/nextQuarter/term";
import { draw } from "../../support/draw";
import { changesOf, nextOf } from "../../support/nextTerm";

const ROWS =
  "No | Jenis Izin | Terbit | Ditolak | Jumlah\n1 | PBG | 3 | 1 | 4\n2 | SLF | 2 | 2 | 4\nJumlah | . | 5 | 3 | 8";
const page = (title: string, name: string) => draw(`${title}\n${ROWS}`, name);
const MONTHS = ["Januari", "Februari", "Maret", "April", "Mei", "Juni"];
const pages = (months: readonly string[]) => months.map((one) => page(`Rekap Izin Bulan ${one} 2024`, one));

/** "1: 6/2024 → 7/2024", and what becomes of each sheet. */
function told(sheets: Parameters<typeof nextOf>[0], length?: TermLength) {
  const { from, to, sheets: made } = nextOf(sheets, { placement: "beside", ...(length && { length }) });
  return [
    `${from.length}: ${from.number}/${from.year} → ${to.number}/${to.year}`,
    ...made.map(({ sheet, name }) => `${sheet.name} → ${name}`),
  ];
}

describe("how far the next report is, is told by the workbook", () => {
  test("a month, where its sheets are of months", () => {
    expect(told(pages(MONTHS))).toEqual(["1: 6/2024 → 7/2024", "Juni → Juli"]);
    expect(told([page("Rekap Bulan Desember 2024", "Rekap")])).toEqual([
      "1: 12/2024 → 1/2025",
      "Rekap → Rekap Januari",
    ]);
  });

  test("a month, where only its tabs say so", () => {
    const tabs = ["Mei", "Juni"].map((one) => page("Rekapitulasi Penerbitan Izin Tahun 2024", `Rekap ${one}`));
    expect(told(tabs)).toEqual(["1: 6/2024 → 7/2024", "Rekap Juni → Rekap Juli"]);
  });

  test("a quarter, where three months stand beside it", () => {
    const sheets = [...pages(MONTHS.slice(3)), page("Rekap Izin Triwulan II 2024", "Rekap")];
    expect(told(sheets)).toEqual([
      "3: 2/2024 → 3/2024",
      "April → Juli",
      "Mei → Agustus",
      "Juni → September",
      "Rekap → Rekap TW III",
    ]);
  });

  test("a semester or a year", () => {
    expect(told([page("Rekap Izin Semester II Tahun 2024", "Semester II")])).toEqual([
      "6: 2/2024 → 1/2025",
      "Semester II → Semester I",
    ]);
    expect(told([page("Rekap Izin Tahun 2024", "2024")])).toEqual(["12: 1/2024 → 1/2025", "2024 → 2025"]);
  });

  test("or by the person", () => {
    const sheet = page("Rekap Izin Triwulan II Tahun 2024", "Rekap");
    expect(told([sheet], 6)).toEqual(["6: 1/2024 → 2/2024", "Rekap → Rekap Semester II"]);
    const months = draw("Rekap Izin\nNo | Jenis Izin | April | Mei | Juni\n1 | PBG | 1 | 2 | 3", "Rekap");
    expect(told([months], 1)[0]).toBe("1: 6/2024 → 7/2024".replaceAll("2024", "null"));
    expect(told(pages(["Juni"]), 3)).toEqual(["3: 2/2024 → 3/2024", "Juni → September"]);
  });

  test("a table of all quarters of the year is emptied with the year", () => {
    const sheet = draw(
      "Rekap Izin Tahun 2024\nJenis Izin | TW I | TW II | TW III | TW IV | Jumlah\nPBG | 1 | 2 | 3 | 4 | 10\nSLF | 1 | 1 | 1 | 1 | 4\nJumlah | 2 | 3 | 4 | 5 | 14",
      "Rekap",
    );
    const [made] = nextOf([sheet], { length: 12 }).sheets;
    expect(changesOf(made).slice(0, 2)).toEqual([
      "A1 period: Rekap Izin Tahun 2024 → Rekap Izin Tahun 2025",
      "B3 emptied: 1 → ",
    ]);
  });
});

describe("a step by months leaves what is of a quarter where it is", () => {
  const MONTHLY = "No | Jenis Izin | April | Mei | Juni | Jumlah\n1 | PBG | 4 | 1 | 2 | 7\n2 | SLF | 6 | 1 | 1 | 8";
  const stays = (sheets: Parameters<typeof nextOf>[0]) =>
    nextOf(sheets, { length: 1 }).others.map(({ sheet, why }) => `${sheet.name}: ${why}`);

  test("the recap of the quarter beside the sheets of its months", () => {
    const recap = draw(`Rekap Izin Triwulan II 2024\n${MONTHLY}`, "Rekap");
    expect(stays([...pages(["April", "Mei", "Juni"]), recap])).toEqual([
      "April: other",
      "Mei: other",
      "Rekap: periods",
    ]);
  });

  test.each([
    ["its columns name the months", `Rekap Izin Triwulan II Tahun 2024\n${MONTHLY}`],
    ["its title stands far above", `TRIWULAN II TAHUN 2024\n.\n.\n.\nKepala Dinas\n.\n.\nRekap Izin Terbit\n${ROWS}`],
  ])("a quarter's sheet alone: %s", (_, picture) => {
    expect(stays([draw(picture, "Izin")])).toEqual(["Izin: periods"]);
  });

  test("but takes up a month's sheet that tells of the months before it", () => {
    const sheet = draw(`Rekap Izin Bulan Juni 2024\n${MONTHLY}`, "Izin");
    expect(stays([sheet])).toEqual([]);
  });
});

describe("a period whose name stands in a cell of its own", () => {
  const labelled = (quarter: string, year: number) =>
    draw(`Rekap Izin\n.\nTriwulan | : | ${quarter}\nTahun | : | ${year}\n.\n${ROWS}`, "Izin");
  const periods = (sheet: ReturnType<typeof labelled>) =>
    changesOf(nextOf([sheet]).sheets[0]).filter((change) => change.includes("period"));

  test.each([
    ["II", ["C3 period: II → III"]],
    ["2", ["C3 period: 2 → 3"]],
    ["Kedua", ["C3 period: Kedua → Ketiga"]],
    ["IV", ["C3 period: IV → I", "C4 period: 2024 → 2025"]],
  ])("moves: Triwulan | : | %s", (quarter, moved) => {
    expect(periods(labelled(quarter, 2024))).toEqual(moved);
  });
});

describe("a table that compares", () => {
  const compared = (title: string, columns: string) =>
    draw(
      `${title}\nNo | Jenis Izin | ${columns}\n1 | PBG | 10 | 13 | 3\n2 | SLF | 20 | 24 | 4\nJumlah | . | 30 | 37 | 7`,
    );
  const changed = (title: string, columns: string) => changesOf(nextOf([compared(title, columns)]).sheets[0]);

  test("the quarter with the one before takes this one over as the one before", () => {
    expect(changed("Perbandingan Triwulan I dan Triwulan II Tahun 2024", "TW I | TW II | Selisih")).toEqual([
      "A1 period: Perbandingan Triwulan I dan Triwulan II Tahun 2024 → Perbandingan Triwulan II dan Triwulan III Tahun 2024",
      "C2 period: TW I → TW II",
      "D2 period: TW II → TW III",
      "C3 carried: 10 → 13",
      "D3 emptied: 13 → ",
      "E3 emptied: 3 → ",
      "C4 carried: 20 → 24",
      "D4 emptied: 24 → ",
      "E4 emptied: 4 → ",
      "C5 carried: 30 → 37",
      "D5 emptied: 37 → ",
      "E5 emptied: 7 → ",
    ]);
  });

  test("the quarter with that of the year before names both later, and knows neither's figures", () => {
    const changes = changed("Perbandingan Izin Triwulan II Tahun 2024", "TW II 2023 | TW II 2024 | Kenaikan");
    expect(changes.slice(1, 4)).toEqual([
      "C2 period: TW II 2023 → TW III 2023",
      "D2 period: TW II 2024 → TW III 2024",
      "C3 emptied: 10 → ",
    ]);
  });
});
