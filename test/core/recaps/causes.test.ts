import { check } from "../../../src/core/check";
import { cellName } from "../../../src/core/grid/address";
import type { Sheet } from "../../../src/core/grid/sheet";
import { speak, textsOf } from "../../../src/text/speak";
import { fillsOf, findingsOf } from "../../support/checked";
import { draw } from "../../support/draw";

/** A month with its total in C5; `slf` stands in C3, and `total` is what the sheet states. */
const month = (name: string, pbg: number, slf: number | string, reklame: number, total: number | string) =>
  draw(
    `No | Jenis Izin | Jumlah
     1  | PBG        | ${String(pbg)}
     2  | SLF        | ${String(slf)}
     3  | Reklame    | ${String(reklame)}
     .  | Jumlah     | ${String(total)}`,
    name,
  );
const JANUARI = month("Januari", 3, 4, 5, 12);
const MARET = month("Maret", 7, 1, 2, 10);
/** Its total leaves out a row: 8 where its rows give 9. */
const SHORT = "=SUM(C2:C3) -> 8";
const FEBRUARI = month("Februari", 2, 6, 1, SHORT);

const totals = (februari: number | string, all: number | string) =>
  draw(
    `Bulan    | Jumlah Izin
     Januari  | 12
     Februari | ${String(februari)}
     Maret    | 10
     Jumlah   | ${String(all)}`,
    "Rekap",
  );

/** Errors as "Rekap!B3 9 of Februari!C5": what a cell should say, and where the cause stands. */
function errorsIn(...sheets: readonly Sheet[]): string[] {
  const { findings } = check({ sheets });
  const place = new Map(findings.map(({ id, sheet, cell }) => [id, `${sheet}!${cellName(cell)}`]));
  return findings
    .filter(({ severity }) => severity === "error")
    .map(({ sheet, cell, expected, cause }) => {
      const figure = typeof expected === "object" && expected ? String(expected.number.valueOf()) : String(expected);
      const of = cause === null ? "" : ` of ${String(place.get(cause))}`;
      return `${sheet}!${cellName(cell)} ${figure}${of}`;
    });
}

/** The formula or number that would be written, and the sentence, of each figure of the recap that is wrong. */
function recapErrors(...sheets: readonly Sheet[]) {
  const { findings } = check({ sheets });
  return findings.flatMap(({ sheet, severity, message, fix }) =>
    sheet === "Rekap" && severity === "error"
      ? { says: speak(message, textsOf("id")), writes: fix?.edits.map((edit) => edit.formula ?? edit.value) ?? [] }
      : [],
  );
}

describe("a recap that repeats a wrong figure of another sheet", () => {
  test("follows from it, typed or by formula, with all that is added up from it", () => {
    expect(errorsIn(JANUARI, FEBRUARI, MARET, totals(8, 30))).toEqual([
      "Februari!C5 9",
      "Rekap!B3 9 of Februari!C5",
      "Rekap!B5 31 of Februari!C5",
    ]);
    expect(errorsIn(JANUARI, FEBRUARI, MARET, totals("=Februari!C5 -> 8", "=SUM(B2:B4) -> 30"))).toEqual([
      "Februari!C5 9",
      "Rekap!B3 9 of Februari!C5",
      "Rekap!B5 31 of Februari!C5",
    ]);
  });

  test("names the sheet of the cause, and is put right with it where it does not follow by itself", () => {
    const [typed, sum] = recapErrors(JANUARI, FEBRUARI, MARET, totals(8, "=SUM(B2:B4) -> 30"));
    expect(typed?.says).toMatch(/Februari tertulis 8, seharusnya 9: ikut salah karena Februari!C5/);
    expect(typed?.writes).toEqual(["=Februari!C5"]);
    expect(sum).toMatchObject({ writes: [] });
    expect(sum?.says).toContain("karena Februari!C5");
    const odd = month("2. Feb", 2, 6, 1, SHORT);
    expect(recapErrors(JANUARI, odd, MARET, totals(8, 30))[0]?.says).toContain("'2. Feb'!C5");
  });

  test("follows from a mistyped figure, not from the totals that follow it themselves", () => {
    const KINDS = ["PBG", "SLF", "Reklame", "Trayek", "Apotek", "Toko Obat"];
    const sheetOf = (name: string, [first, ...rest]: readonly (readonly [number, number])[], slip: number) => {
      const rows = [first, ...rest].map((own, at) => {
        const [baru, lagi] = own ?? [0, 0];
        return `${String(KINDS[at])} | ${String(baru)} | ${String(at === 1 ? slip : lagi)} | ${String(baru + lagi)}`;
      });
      const sum = (column: string) => `=SUM(${column}2:${column}7)`;
      return draw(
        `Jenis Izin | Baru | Perpanjangan | Jumlah\n${rows.join("\n")}
         Jumlah | ${sum("B")} -> 21 | ${sum("C")} -> ${String(16 + slip)} | ${sum("D")} -> 42`,
        name,
      );
    };
    const rows = [1, 5, 3, 4, 2, 6].map((baru) => [baru, baru] as const);
    const [januari, februari, maret] = [["Januari", 5] as const, ["Februari", 50] as const, ["Maret", 5] as const].map(
      ([name, slip]) => sheetOf(name, rows, slip),
    );
    const recap = draw(
      `Bulan    | Baru | Perpanjangan | Jumlah
       Januari  | 21   | 21           | 42
       Februari | 21   | 66           | 42
       Maret    | 21   | 21           | 42
       Jumlah   | 63   | 108          | 126`,
      "Rekap",
    );
    expect(errorsIn(...[januari, februari, maret].flatMap((sheet) => sheet ?? []), recap)).toEqual([
      "Februari!C3 5",
      "Februari!C8 21 of Februari!C3",
      "Rekap!C3 21 of Februari!C3",
      "Rekap!C5 63 of Februari!C3",
    ]);
  });

  test("is silent where it has the right figure all the same", () => {
    expect(errorsIn(JANUARI, FEBRUARI, MARET, totals(9, 31))).toEqual(["Februari!C5 9"]);
  });

  test("is a cause where it states neither", () => {
    expect(errorsIn(JANUARI, FEBRUARI, MARET, totals(7, 29))).toEqual([
      "Februari!C5 9",
      "Rekap!B3 9",
      "Rekap!B5 31 of Rekap!B3",
    ]);
  });

  test("follows in the row of its total, too, whose own rows are right", () => {
    const recap = draw(
      `No | Jenis Izin | Januari | Februari | Maret | Jumlah
       1  | PBG        | 3       | 2        | 7     | 12
       2  | SLF        | 4       | 6        | 1     | 11
       3  | Reklame    | 5       | 1        | 2     | 8
       .  | Jumlah     | 12      | =Februari!C5 -> 8 | 10 | 31`,
      "Rekap",
    );
    expect(errorsIn(JANUARI, FEBRUARI, MARET, recap)).toEqual(["Februari!C5 9", "Rekap!D5 9 of Februari!C5"]);
  });

  test("follows through a recap of recaps to the first cause", () => {
    const quarter = (name: string, months: readonly [string, string, string], [a, b, c]: readonly number[]) =>
      draw(
        `Bulan      | Jumlah Izin
         ${months[0]} | ${String(a)}
         ${months[1]} | ${String(b)}
         ${months[2]} | ${String(c)}
         Jumlah     | ${String(Number(a) + Number(b) + Number(c))}`,
        name,
      );
    const year = draw(
      `Triwulan     | Jumlah Izin
       Triwulan I   | 30
       Triwulan II  | 6
       Triwulan III | 15
       Jumlah       | 51`,
      "Rekap",
    );
    const sheets = [
      JANUARI,
      FEBRUARI,
      MARET,
      quarter("TW I", ["Januari", "Februari", "Maret"], [12, 8, 10]),
      quarter("TW II", ["April", "Mei", "Juni"], [1, 2, 3]),
      quarter("TW III", ["Juli", "Agustus", "September"], [4, 5, 6]),
      year,
    ];
    expect(errorsIn(...sheets)).toEqual([
      "Februari!C5 9",
      "TW I!B3 9 of Februari!C5",
      "TW I!B5 31 of Februari!C5",
      "Rekap!B2 31 of Februari!C5",
      "Rekap!B5 52 of Februari!C5",
    ]);
  });

  test("is blank rather than wrong where it is still to be filled, and then shows what stands there", () => {
    const open = totals(".", ".");
    expect(findingsOf([JANUARI, FEBRUARI, MARET, open], "error")).toEqual(["error C5 totals-down 9"]);
    expect(fillsOf([JANUARI, FEBRUARI, MARET, open])).toEqual(["B3 =Februari!C5 8", "B5 =SUM(B2:B4) 30"]);
  });

  test("waits where it reads a figure that is still to be filled", () => {
    const blank = month("Februari", 2, 6, 1, ".");
    const recap = totals("=Februari!C5 -> 0", "=SUM(B2:B4) -> 22");
    expect(errorsIn(JANUARI, blank, MARET, recap)).toEqual([]);
  });

  test("is silent while it is not sure which figure of the sheet is wrong", () => {
    const unsure = month("Februari", 2, 6, 1, 19);
    for (const recap of [totals(19, 41), totals(9, 31)]) {
      expect(errorsIn(JANUARI, unsure, MARET, recap)).toEqual([expect.stringMatching(/^Februari!/)]);
    }
  });
});
