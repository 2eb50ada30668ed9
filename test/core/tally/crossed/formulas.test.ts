import { draw } from "../../../support/draw";
import { fillsOf, findingsOf } from "../../../support/checked";

const LIST = `
  No | Nama   | Jenis Izin | Kecamatan | Tanggal Terbit | Retribusi
  1  | Nama 1 | Reklame    | Baamang   | 45400          | 100
  2  | Nama 2 | Reklame    | Ketapang  | 45414          | 50
  3  | Nama 3 | PBG        | Baamang   | 45415          | 750
  4  | Nama 4 | Reklame    | Baamang   | 45473          | 25
  5  | Nama 5 | PBG        | Ketapang  | 45470          | 25`;

/** What fills a recap of a list, on a sheet of its own. */
const filled = (recap: string, list = LIST) => fillsOf([draw(list, "Daftar"), draw(recap, "Rekap")]);
const first = (recap: string, list = LIST) => filled(recap, list)[0];

const KINDS = "Kecamatan | PBG | Reklame | Jumlah\nBaamang | . | . | .\nKetapang | . | . | .";
const MONTHS = "Kecamatan | April | Mei | Juni | Jumlah\nBaamang | . | . | . | .\nKetapang | . | . | . | .";

describe("the formula of a recap by two columns", () => {
  it("asks for the names of its row and its column", () => {
    expect(filled(KINDS)).toEqual([
      "B2 =COUNTIFS(Daftar!$D$2:$D$500,$A2,Daftar!$C$2:$C$500,B$1) 1",
      "C2 =COUNTIFS(Daftar!$D$2:$D$500,$A2,Daftar!$C$2:$C$500,C$1) 2",
      "D2 =COUNTIFS(Daftar!$D$2:$D$500,$A2) 3",
      "B3 =COUNTIFS(Daftar!$D$2:$D$500,$A3,Daftar!$C$2:$C$500,B$1) 1",
      "C3 =COUNTIFS(Daftar!$D$2:$D$500,$A3,Daftar!$C$2:$C$500,C$1) 1",
      "D3 =COUNTIFS(Daftar!$D$2:$D$500,$A3) 2",
    ]);
  });

  it("asks for the days of a month", () => {
    expect(filled(MONTHS).slice(0, 2)).toEqual([
      'B2 =COUNTIFS(Daftar!$D$2:$D$500,$A2,Daftar!$E$2:$E$500,">="&DATE(2024,4,1),Daftar!$E$2:$E$500,"<"&DATE(2024,5,1)) 1',
      'C2 =COUNTIFS(Daftar!$D$2:$D$500,$A2,Daftar!$E$2:$E$500,">="&DATE(2024,5,1),Daftar!$E$2:$E$500,"<"&DATE(2024,6,1)) 1',
    ]);
  });

  it("adds up what each brought in", () => {
    const recap = "Kecamatan | Jumlah Izin | Retribusi (Rp)\nBaamang | . | .\nKetapang | . | .";
    expect(filled(recap)).toEqual([
      "B2 =COUNTIFS(Daftar!$D$2:$D$500,$A2) 3",
      "C2 =SUMIFS(Daftar!$F$2:$F$500,Daftar!$D$2:$D$500,$A2) 875",
      "B3 =COUNTIFS(Daftar!$D$2:$D$500,$A3) 2",
      "C3 =SUMIFS(Daftar!$F$2:$F$500,Daftar!$D$2:$D$500,$A3) 75",
    ]);
  });

  it.each([
    ["a name has signs of its own", KINDS.replace("PBG", "PBG*"), LIST.replace(/PBG/g, "PBG*")],
    ["a name is written otherwise in the list", KINDS, LIST.replace("PBG        | B", "1. PBG     | B")],
    ["days are texts", MONTHS, LIST.replace("45400", "18 April 2024")],
  ])("is a number where %s", (_, recap, list) => {
    expect(first(recap, list)).toBe("B2 1");
  });

  it("goes no further than the list where something stands below in a column that it reads", () => {
    const below = (line: string) => first(KINDS, `${LIST}\n  .\n${line}`);
    expect(below(". | . | . | Sampit")).toContain("Daftar!$D$2:$D$6,$A2,Daftar!$C$2:$C$6");
    expect(below(". | Kepala Dinas | . | .")).toContain("Daftar!$D$2:$D$500,$A2");
  });
});

describe("the formula of a recap of months down its rows", () => {
  const DOWN = "Bulan | Baamang | Ketapang | Jumlah\nApril | . | . | .\nMei | . | . | .\nJuni | . | . | .";
  const days = (from: number) =>
    `Daftar!$E$2:$E$500,">="&DATE(2024,${from},1),Daftar!$E$2:$E$500,"<"&DATE(2024,${from + 1},1)`;

  it("asks for the days of a month", () => {
    expect(filled(DOWN)).toEqual([
      `B2 =COUNTIFS(${days(4)},Daftar!$D$2:$D$500,B$1) 1`,
      "C2 0",
      `D2 =COUNTIFS(${days(4)}) 1`,
      `B3 =COUNTIFS(${days(5)},Daftar!$D$2:$D$500,B$1) 1`,
      `C3 =COUNTIFS(${days(5)},Daftar!$D$2:$D$500,C$1) 1`,
      `D3 =COUNTIFS(${days(5)}) 2`,
      `B4 =COUNTIFS(${days(6)},Daftar!$D$2:$D$500,B$1) 1`,
      `C4 =COUNTIFS(${days(6)},Daftar!$D$2:$D$500,C$1) 1`,
      `D4 =COUNTIFS(${days(6)}) 2`,
    ]);
  });

  it("is a number where one of the days is a text", () => {
    const fills = filled(DOWN, LIST.replace("45400", "18 April 2024"));
    expect(fills.map((fill) => fill.replace(/^(\w+) .* /, "$1 "))).toEqual(
      filled(DOWN).map((fill) => fill.replace(/^(\w+) .* /, "$1 ")),
    );
    expect(fills.join()).not.toContain("=COUNT");
  });
});

describe("sums of a recap that was blank", () => {
  it("go down and across, once what they add up is told", () => {
    const recap = "Kecamatan | PBG | Reklame | Jumlah\nBaamang | . | . | .\nKetapang | . | . | .\nJumlah | . | . | .";
    expect(filled(recap).filter((fill) => fill.includes("SUM"))).toEqual([
      "B4 =SUM(B2:B3) 2",
      "C4 =SUM(C2:C3) 3",
      "D4 =SUM(D2:D3) 5",
    ]);
  });

  it("are none of a column that no list tells", () => {
    const recap = "Kecamatan | Jumlah | %\nBaamang | . | .\nKetapang | . | .\nJumlah | . | .";
    expect(filled(recap).filter((fill) => fill.startsWith("B4"))).toEqual(["B4 =SUM(B2:B3) 5"]);
  });
});

describe("what is told of a recap by its list", () => {
  const typed = (...figures: readonly number[]) =>
    `Kecamatan | PBG | Reklame | Jumlah\nBaamang | ${figures.slice(0, 2).join(" | ")} | 3\nKetapang | ${figures.slice(2).join(" | ")} | .`;
  const errors = (recap: string) =>
    findingsOf([draw(LIST, "Daftar"), draw(recap, "Rekap")], "error").filter((one) => one.includes("permits-register"));

  it("is believed where half of its figures agree", () => {
    expect(errors(typed(1, 2, 1, 1))).toEqual([]);
    expect(errors(typed(1, 2, 1, 7))).toEqual(["error C3 permits-register 1"]);
    expect(errors(typed(1, 2, 8, 7))).toEqual(["error B3 permits-register 1", "error C3 permits-register 1"]);
    expect(errors(typed(1, 9, 8, 7))).toEqual([]);
  });
});
