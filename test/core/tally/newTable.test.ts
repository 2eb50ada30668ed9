import { check } from "../../../src/core/check";
import { fill } from "../../../src/core/fill";
import { cellName } from "../../../src/core/grid/address";
import type { Sheet } from "../../../src/core/grid/sheet";
import { findingsOf, tablesOf } from "../../support/checked";
import { written } from "../../support/edited";
import { register, REGISTER } from "../../support/registers";

const offerOf = (sheet: Sheet) => check({ sheets: [sheet] }).findings.find(({ fix }) => fix !== null)?.fix;

describe("a register that no table counts", () => {
  it("offers a table on empty cells beside it, which nobody gets unasked", () => {
    const sheet = register();
    expect(findingsOf(sheet)).toEqual(["info F1 register-without-table -"]);
    expect(offerOf(sheet)?.safe).toBe(true);
    expect(fill({ sheets: [sheet] })).toEqual([]);
  });

  it("offers a row for each jenis izin, a column for each month, and live counts", () => {
    const cells = new Map(
      offerOf(register())?.edits.map(({ cell, value, formula }) => [cellName(cell), formula ?? value]),
    );
    const row = (number: number) => ["F", "G", "H", "I", "J", "K"].map((column) => cells.get(`${column}${number}`));
    expect(cells.get("F1")).toBe("Rekapitulasi Izin Terbit Triwulan II Tahun 2024");
    expect(row(3)).toEqual(["No", "Jenis Izin", "April", "Mei", "Juni", "Jumlah"]);
    expect(row(4)).toEqual([
      1,
      "Reklame",
      '=COUNTIFS($D$2:$D$500,$G4,$B$2:$B$500,">="&DATE(2024,4,1),$B$2:$B$500,"<"&DATE(2024,5,1))',
      '=COUNTIFS($D$2:$D$500,$G4,$B$2:$B$500,">="&DATE(2024,5,1),$B$2:$B$500,"<"&DATE(2024,6,1))',
      '=COUNTIFS($D$2:$D$500,$G4,$B$2:$B$500,">="&DATE(2024,6,1),$B$2:$B$500,"<"&DATE(2024,7,1))',
      "=SUM(H4:J4)",
    ]);
    expect(row(6)).toEqual([null, "Jumlah", "=SUM(H4:H5)", "=SUM(I4:I5)", "=SUM(J4:J5)", "=SUM(K4:K5)"]);
  });

  it("has a bold title, a bold header and total within lines, and room for names that are longer than a column", () => {
    const long = register(REGISTER.replace("Pendidikan", "Izin Pendidikan Dasar"));
    const looks = (sheet: Sheet) =>
      new Map(
        offerOf(sheet)?.edits.map(({ cell, dress }) => [
          cellName(cell),
          `${dress?.isBold ? "b" : ""}${dress?.isFramed ? "□" : ""}${dress?.width ?? ""}`,
        ]),
      );
    const cells = ["F1", "F3", "G3", "F4", "K5", "F6", "G6", "K6"];
    expect(cells.map((name) => looks(long).get(name))).toEqual(["b", "b□", "b□23", "□", "□", "b□", "b□", "b□"]);
    const short = register(REGISTER.replace("Pendidikan", "SIP").replaceAll("Reklame", "IMB"));
    expect(looks(short).get("G3")).toBe("b□");
  });

  it("says in its title what it counts: a quarter, a year, or some months", () => {
    const titleOf = (days: readonly number[]) =>
      offerOf(register(["Tanggal | Jenis Izin", ...days.map((day) => `${day} | Reklame`)].join("\n")))?.edits[0]?.value;
    expect(titleOf([45383, 45473])).toBe("Rekapitulasi Izin Terbit Triwulan II Tahun 2024");
    expect(titleOf([45383, 45443])).toBe("Rekapitulasi Izin Terbit Bulan April–Mei Tahun 2024");
    expect(titleOf([45414, 45503])).toBe("Rekapitulasi Izin Terbit Bulan Mei–Juli Tahun 2024");
    expect(titleOf([45383, 45384])).toBe("Rekapitulasi Izin Terbit Bulan April Tahun 2024");
    expect(titleOf([45292, 45657])).toBe("Rekapitulasi Izin Terbit Tahun 2024");
  });

  it("is counted once the offer is taken", () => {
    const sheet = register();
    const after = written(sheet, offerOf(sheet)?.edits ?? []);
    expect(tablesOf(after)).toEqual(["permit-register A1:D5", "permits F3:K6"]);
    expect(findingsOf(after)).toEqual([]);
  });

  it("stands right beside the register, whatever stands far off", () => {
    expect(findingsOf(register(`${REGISTER}\n.\n.\n.\n.\n. | . | . | . | . | . | . | far off`))).toEqual([
      "info F1 register-without-table -",
    ]);
  });

  it("passes by what stands beside the register", () => {
    const taken = register(REGISTER.replace("3  | 45415          | Pemohon C | Pendidikan", "$& | | | x"));
    expect(findingsOf(taken)).toEqual(["info I1 register-without-table -"]);
  });

  it("takes the year that most rows are of, and says how many are left", () => {
    const sheet = register(`${REGISTER}\n5 | 45000 | E | Reklame\n6 | . | F | Reklame`);
    const finding = check({ sheets: [sheet] }).findings.find(({ rule }) => rule === "register-without-table");
    expect(finding?.message).toMatchObject({ counted: 4, left: 2 });
  });

  it("counts only what its own heading announces", () => {
    const other = `Register Izin Triwulan I 2024${REGISTER}`;
    expect(findingsOf(register(other))).toEqual(["warning B3 register-outside-period -"]);
  });

  it("offers the months that its heading names", () => {
    const sheet = register("Register Izin Triwulan II 2024\nTanggal | Jenis Izin\n45414 | Reklame\n45415 | Reklame");
    expect(
      offerOf(sheet)
        ?.edits.slice(1, 7)
        .map(({ value }) => value),
    ).toEqual(["No", "Jenis Izin", "April", "Mei", "Juni", "Jumlah"]);
  });
});
