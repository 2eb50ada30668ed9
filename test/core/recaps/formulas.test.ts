import { check } from "../../../src/core/check";
import { cellName } from "../../../src/core/grid/address";
import type { Sheet } from "../../../src/core/grid/sheet";
import { findingsOf } from "../../support/checked";
import { draw } from "../../support/draw";

const NAMES = ["Jan", "Feb", "Mar", "Apr"];
/** A month whose sheet calls its rows otherwise than the recap; `order` is that of its rows. */
const month = (name: string, [a, b, c]: readonly [number, number, number], total = String(a + b + c)) =>
  draw(
    `No | Jenis Izin | Jumlah
     1  | Persetujuan gedung | ${String(a)}
     2  | Laik fungsi        | ${String(b)}
     3  | Papan iklan        | ${String(c)}
     .  | Jumlah             | ${total}`,
    name,
  );
const FIGURES = [
  [3, 4, 5],
  [2, 6, 1],
  [7, 1, 2],
  [8, 2, 9],
] as const;
const MONTHS = NAMES.map((name, at) => month(name, FIGURES[at] ?? [0, 0, 0]));

/** A recap by formulas, of other words than its sheets; `swap` are cells that read something else. */
function recap(swap: Readonly<Record<string, string>> = {}): Sheet {
  const resultOf = (cell: string) => Number(cell.split("->")[1]);
  const rows = [0, 1, 2].map((row) =>
    NAMES.map((name, at) => {
      const own = `${"BCDE"[at] ?? ""}${String(row + 2)}`;
      return swap[own] ?? `=${name}!C${String(row + 2)} -> ${String(FIGURES[at]?.[row])}`;
    }),
  );
  const down = NAMES.map((_, at) => rows.reduce((sum, cells) => sum + resultOf(cells[at] ?? ""), 0));
  const lines = rows.map((cells, row) => {
    const sum = cells.map(resultOf).reduce((all, one) => all + one, 0);
    return `${["PBG", "SLF", "Reklame"][row] ?? ""} | ${cells.join(" | ")} | =SUM(B${row + 2}:E${row + 2}) -> ${sum}`;
  });
  const totals = down.map((sum, at) => `=SUM(${"BCDE"[at] ?? ""}2:${"BCDE"[at] ?? ""}4) -> ${sum}`).join(" | ");
  const all = down.reduce((sum, one) => sum + one, 0);
  return draw(
    `Kegiatan | Satu | Dua | Tiga | Empat | Jumlah\n${lines.join("\n")}\nJumlah | ${totals} | =SUM(F2:F4) -> ${all}`,
    "Rekap",
  );
}

const told = (...sheets: readonly Sheet[]) =>
  check({ sheets }).findings.flatMap(({ sheet, severity, rule, cell, fix }) =>
    sheet === "Rekap" && rule !== "numbers-as-text"
      ? [
          severity,
          cellName(cell),
          rule,
          ...(fix?.edits.map(({ formula, value }) => `${String(formula)} ${String(value)}`) ?? []),
        ].join(" ")
      : [],
  );

describe("formulas that read other sheets", () => {
  test("are silent where they read one cell along a line, whatever it is called there", () => {
    expect(told(...MONTHS, recap())).toEqual([]);
  });

  test("are told where one reads another row than the others of its line", () => {
    expect(told(...MONTHS, recap({ D3: "=Mar!C4 -> 2" }))).toEqual(["warning D3 reference-differs =Mar!C3 1"]);
  });

  test("are told where one reads the sheet of the column beside", () => {
    expect(told(...MONTHS, recap({ D3: "=Feb!C3 -> 6" }))).toEqual(["warning D3 reference-differs =Mar!C3 1"]);
  });

  test("are silent where the sheet has its rows in another order", () => {
    const other = draw(
      `No | Uraian | Terbit
       1  | Persetujuan gedung | 7
       2  | Papan iklan        | 2
       3  | Laik fungsi        | 1
       .  | Jumlah             | 10`,
      "Mar",
    );
    const sheets = MONTHS.map((own) => (own.name === "Mar" ? other : own));
    expect(told(...sheets, recap({ D3: "=Mar!C4 -> 1", D4: "=Mar!C3 -> 2" }))).toEqual([]);
  });

  test("may have the sheets below each other", () => {
    const down = (odd: string) =>
      draw(
        `Bulan ke | Gedung | Laik | Iklan
         Satu     | =Jan!C2 -> 3 | =Jan!C3 -> 4 | =Jan!C4 -> 5
         Dua      | =Feb!C2 -> 2 | =Feb!C3 -> 6 | =Feb!C4 -> 1
         Tiga     | =Mar!C2 -> 7 | ${odd}       | =Mar!C4 -> 2
         Empat    | =Apr!C2 -> 8 | =Apr!C3 -> 2 | =Apr!C4 -> 9
         Jumlah   | =SUM(B2:B5) -> 20 | =SUM(C2:C5) -> ${String(12 + Number(odd.split("->")[1]))} | =SUM(D2:D5) -> 17`,
        "Rekap",
      );
    expect(told(...MONTHS, down("=Mar!C3 -> 1"))).toEqual([]);
    expect(told(...MONTHS, down("=Mar!C2 -> 7"))).toEqual(["warning C4 reference-differs =Mar!C3 1"]);
  });

  test("may be spelt with dollars, quotes and a plus", () => {
    const spelt = recap({ B2: "=+Jan!$C$2 -> 3", C2: "='Feb'!C2 -> 2" });
    expect(told(...MONTHS, spelt)).toEqual([]);
  });

  test("are left alone where half of them read something else, or they look figures up", () => {
    expect(told(...MONTHS, recap({ D3: "=Mar!C4 -> 2", C3: "=Feb!C4 -> 1" }))).toEqual([]);
    const lookup = recap({
      B2: '=VLOOKUP("Persetujuan gedung",Jan!B2:C4,2,0) -> 3',
      C2: '=INDIRECT("Feb!C2") -> 2',
      D3: '=SUMIF(Mar!B2:B4,"Laik fungsi",Mar!C2:C4) -> 1',
    });
    expect(told(...MONTHS, lookup)).toEqual([]);
  });

  test("follow what is wrong on the sheet that they read, added up over several sheets as well", () => {
    const wrong = MONTHS.map((own) => (own.name === "Feb" ? month("Feb", [2, 6, 1], "=SUM(C2:C3) -> 8") : own));
    const totals = (over: string) =>
      draw(
        `Uraian | Jumlah Izin
         Bulan kedua | =Feb!C5 -> 8
         Bulan lain  | =Jan!C5+Mar!C5+Apr!C5 -> 41
         Semua       | ${over}
         Jumlah      | =SUM(B2:B4) -> 98`,
        "Rekap",
      );
    for (const over of [
      "=SUM(Jan:Apr!C5) -> 49",
      "=Jan!C5+Feb!C5+Mar!C5+Apr!C5 -> 49",
      "=SUM(Jan!C5,Feb:Apr!C5) -> 49",
    ]) {
      expect(findingsOf([...wrong, totals(over)], "error")).toEqual([
        "error C5 totals-down 9",
        "error B2 recap-figure 9 follows",
        "error B4 recap-figure 50 follows",
        "error B5 totals-down 100 follows",
      ]);
    }
  });
});
