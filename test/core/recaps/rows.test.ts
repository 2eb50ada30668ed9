import { fillsOf, findingsOf } from "../../support/checked";
import { draw } from "../../support/draw";

const list = (name: string, rows: readonly string[], figures: readonly number[]) => {
  const counted = rows.filter((row) => !row.endsWith(":"));
  const lines = rows.map((row) =>
    row.endsWith(":") ? row.slice(0, -1) : `${row} | ${String(figures[counted.indexOf(row)])}`,
  );
  const total = figures.reduce((sum, figure) => sum + figure, 0);
  return draw(`No | Jenis Izin | Jumlah\n${lines.join("\n")}\n. | Jumlah | ${String(total)}`, name);
};
const months = (rows: readonly string[], figures: readonly (readonly number[])[]) =>
  ["Januari", "Februari", "Maret"].map((name, at) => list(name, rows, figures[at] ?? []));
const recap = (rows: readonly string[]) =>
  draw(
    `No | Jenis Izin | Januari | Februari | Maret | Jumlah
${rows.map((row) => (row.endsWith(":") ? row.slice(0, -1) : `${row} | | | |`)).join("\n")}
. | Jumlah | | | |`,
    "Rekap",
  );

describe("a recap in which a label stands twice", () => {
  const GROUPED = ["A | Kesehatan:", "1 | Apotek", "2 | Lainnya", "B | Bangunan:", "1 | PBG", "2 | Lainnya"];

  test("takes each from the same heading", () => {
    const rows = ["A | Kesehatan:", "1 | Apotek", "2 | Lainnya", "B | Bangunan:", "1 | PBG", "2 |  Lainnya"];
    const other = ["A | Bangunan:", "1 | PBG", "2 | Lainnya", "B | Kesehatan:", "1 | Apotek", "2 |  Lainnya"];
    const sheets = [
      list("Januari", rows, [1, 2, 3, 4]),
      list("Februari", other, [30, 40, 10, 20]),
      list("Maret", rows, [5, 6, 7, 8]),
    ];
    expect(fillsOf([...sheets, recap(GROUPED)])).toEqual(
      expect.arrayContaining([
        "C4 =Januari!C4 2",
        "C7 =Januari!C7 4",
        "D4 =Februari!C7 20",
        "D7 =Februari!C4 40",
        "D8 =SUM(D2:D7) 100",
      ]),
    );
  });

  test("takes each by the row above where there are no headings, or none where a sheet leaves one out", () => {
    const full = ["1 | Apotek", "2 | Lainnya", "3 | PBG", "4 |  Lainnya"];
    const short = ["1 | Lainnya", "2 | PBG", "3 |  Lainnya"];
    const sheets = [
      list("Januari", full, [1, 2, 3, 4]),
      list("Februari", short, [20, 30, 40]),
      list("Maret", full, [5, 6, 7, 8]),
    ];
    const fills = fillsOf([...sheets, recap(["1 | Apotek", "2 | Lainnya", "3 | PBG", "4 | Lainnya"])]);
    expect(fills).toEqual(
      expect.arrayContaining(["C3 =Januari!C3 2", "C5 =Januari!C5 4", "E3 =Maret!C3 6", "D6 =Februari!C5 90"]),
    );
    expect(fills.filter((fill) => /^D[35] /.test(fill))).toEqual([]);
  });

  test("is filled but for those rows and what they would be added up to, where nothing tells them apart", () => {
    const twice = ["1 | PBG", "2 | Lainnya", "3 |  Lainnya"];
    const sheets = months(
      ["1 | Apotek", "2 | Lainnya", "3 | PBG", "4 |  Lainnya"],
      [
        [1, 2, 3, 4],
        [5, 6, 7, 8],
        [9, 1, 2, 3],
      ],
    );
    const fills = fillsOf([...sheets, recap(twice)]);
    expect(fills).toEqual(
      expect.arrayContaining(["C2 =Januari!C4 3", "D2 =Februari!C4 7", "E2 =Maret!C4 2", "F2 =SUM(C2:E2) 12"]),
    );
    expect(fills.filter((fill) => /^[CDE][34] /.test(fill))).toEqual([]);
    expect(fills.filter((fill) => /=SUM\((C2:C4|C2)\)/.test(fill))).toEqual([]);
  });

  test("is checked in all other rows where it is filled in", () => {
    const rows = ["1 | Apotek", "2 | Lainnya", "3 | PBG", "4 |  Lainnya"];
    const sheets = months(rows, [
      [1, 2, 3, 4],
      [5, 6, 7, 8],
      [9, 1, 2, 3],
    ]);
    const filled = (pbg: number, last: number) =>
      draw(
        `No | Jenis Izin | Januari | Februari | Maret | Jumlah
         1  | Apotek     | 1       | 5        | 9     | 15
         2  | Lainnya    | 2       | 6        | 1     | 9
         3  | PBG        | 3       | ${String(pbg)} | 2 | ${String(pbg + 5)}
         4  | Lainnya    | 4       | ${String(last)} | 3 | ${String(last + 7)}
         .  | Jumlah     | 10      | ${String(11 + pbg + last)} | 15 | ${String(36 + pbg + last)}`,
        "Rekap",
      );
    expect(findingsOf([...sheets, filled(7, 8)], "error")).toEqual([]);
    expect(findingsOf([...sheets, filled(9, 8)], "error")[0]).toBe("error D4 recap-figure 7");
    expect(findingsOf([...sheets, filled(7, 3)], "error")[0]).toBe("error D5 recap-figure 8");
  });
});

describe("a recap over fewer sheets than it has columns or rows", () => {
  const NAMES = ["Januari", "Februari", "Maret", "April", "Mei", "Juni"];
  const sheets = NAMES.map((name, at) => list(name, ["1 | PBG", "2 | SLF"], [at + 1, 10 * (at + 1)]));
  const YEAR = [...NAMES, "Juli", "Agustus", "September", "Oktober", "November", "Desember"];

  test("is filled in those that have a sheet, with sums over all of them", () => {
    const year = draw(
      `No | Jenis Izin | ${YEAR.join(" | ")} | Jumlah
1 | PBG ${"| ".repeat(13)}
2 | SLF ${"| ".repeat(13)}
. | Jumlah ${"| ".repeat(13)}`,
      "Rekap",
    );
    const fills = fillsOf([...sheets, year]);
    expect(fills).toEqual(
      expect.arrayContaining(["C2 =Januari!C2 1", "H3 =Juni!C3 60", "O2 =SUM(C2:N2) 21", "O4 =SUM(C4:N4) 231"]),
    );
    expect(fills.filter((fill) => /^[I-N]\d/.test(fill))).toEqual([]);
    expect(fills).toHaveLength(2 * 6 + 6 + 3);
  });

  test("is filled so with the months as rows, and where a month between has no sheet", () => {
    const year = draw(`Bulan | Jumlah Izin\n${YEAR.map((name) => `${name} |`).join("\n")}\nJumlah |`, "Rekap");
    expect(fillsOf([...sheets, year]).at(-1)).toBe("B14 =SUM(B2:B13) 231");
    const without = sheets.filter(({ name }) => name !== "Maret");
    const fills = fillsOf([...without, year]);
    expect([fills.at(-1), fills.length]).toEqual(["B14 =SUM(B2:B13) 198", 6]);
  });

  test("is filled so where some months are there already", () => {
    const half = draw(
      `Bulan | Jumlah Izin
       Januari | 11
       Februari | 22
       Maret | 33
       April |
       Mei |
       Juni |
       Juli |
       Jumlah |`,
      "Rekap",
    );
    expect(fillsOf([...sheets, half])).toEqual([
      "B5 =April!C4 44",
      "B6 =Mei!C4 55",
      "B7 =Juni!C4 66",
      "B9 =SUM(B2:B8) 231",
    ]);
  });

  test("adds up no quarters between the months twice", () => {
    const year = draw(
      `No | Jenis Izin | Januari | Februari | Maret | TW I | April | Mei | Juni | TW II | Juli | Jumlah
1 | PBG ${"| ".repeat(10)}
2 | SLF ${"| ".repeat(10)}
. | Jumlah ${"| ".repeat(10)}`,
      "Rekap",
    );
    expect(fillsOf([...sheets, year])).toEqual(expect.arrayContaining(["L2 =SUM(C2:E2,G2:I2,K2) 21"]));
  });
});

describe("a recap with rows that are called as remarks are", () => {
  const rows = ["1 | PBG", "2 | Ket Riset", "3 | Catatan Sipil", "4 | SLF"];
  const sheets = months(rows, [
    [1, 2, 3, 4],
    [5, 6, 7, 8],
    [9, 1, 2, 3],
  ]);

  test("takes them as well, and goes on to the last", () => {
    const fills = fillsOf([...sheets, recap(rows)]);
    expect(fills).toEqual(
      expect.arrayContaining(["C3 =Januari!C3 2", "D4 =Februari!C4 7", "E5 =Maret!C5 3", "D6 =SUM(D2:D5) 26"]),
    );
  });

  test("ends at what is a remark", () => {
    const open = draw(
      `No | Jenis Izin | Januari | Februari | Maret | Jumlah
       1 | PBG | | | |
       2 | Ket Riset | | | |
       3 | Catatan Sipil | | | |
       4 | SLF | | | |
       . | Jumlah | | | |
       . | Ket: diisi setiap bulan
       . | PBG`,
      "Rekap",
    );
    expect(fillsOf([...sheets, open]).filter((fill) => /^[A-Z]([7-9]) /.test(fill))).toEqual([]);
    expect(fillsOf([...sheets, open])).toContain("F6 =SUM(C6:E6) 51");
  });
});
