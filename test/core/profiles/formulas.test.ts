import { fill } from "../../../src/core/fill";
import { cellName } from "../../../src/core/grid/address";
import { draw } from "../../support/draw";

/** A survey of which the answers to some questions about the people are given, each "L | 20". */
function survey(header: string, ...people: readonly string[]) {
  const rows = people.map((who, at) => `${at + 1} | ${who} | 3 | 4 | 3 | ${3 + (at % 2)} | 3 | 4 | 3 | 4 | 3`);
  return draw(`No | ${header} | U1 | U2 | U3 | U4 | U5 | U6 | U7 | U8 | U9\n${rows.join("\n")}`, "Data");
}

/** What fills a profile below "Responden" and its header. */
function countsOf(data: ReturnType<typeof survey>, picture: string): readonly string[] {
  return fill({ sheets: [data, draw(`Responden\n${picture}`, "Profil")] })
    .filter(({ sheet }) => sheet === "Profil")
    .map(({ cell, formula, value }) => [cellName(cell), formula ?? "", String(value)].filter(Boolean).join(" "));
}

const SEX = "Jenis Kelamin | Jumlah\nLaki-laki | .\nPerempuan | .";

describe("the formula that counts answers", () => {
  it.each([
    [
      "asks for the row's own name, whatever its case",
      ["laki-laki", "LAKI-LAKI", "perempuan", "Perempuan"],
      ["B3 =COUNTIF(Data!$B$2:$B$5,$A3) 2", "B4 =COUNTIF(Data!$B$2:$B$5,$A4) 2"],
    ],
    [
      "asks for each way in which an answer is written",
      ["L", "L", "Pria", "P", "Wanita", "pr"],
      [
        'B3 =COUNTIF(Data!$B$2:$B$7,"L")+COUNTIF(Data!$B$2:$B$7,"Pria") 3',
        'B4 =COUNTIF(Data!$B$2:$B$7,"P")+COUNTIF(Data!$B$2:$B$7,"Wanita")+COUNTIF(Data!$B$2:$B$7,"pr") 3',
      ],
    ],
    [
      "asks for the row's name where nobody answered so",
      ["L", "L", "L"],
      ['B3 =COUNTIF(Data!$B$2:$B$4,"L") 3', "B4 =COUNTIF(Data!$B$2:$B$4,$A4) 0"],
    ],
  ])("%s", (_, people, fills) => {
    expect(countsOf(survey("Jenis Kelamin", ...people), SEX)).toEqual(fills);
  });

  it.each([
    [8, /^B4 =COUNTIF.*"Petani 8"\) 8$/],
    [9, /^B4 9$/],
  ])("asks for eight ways of writing at most, and nobody reads more: %i", (ways, counted) => {
    const people = Array.from({ length: ways }, (_, at) => `Petani ${at + 1}`);
    const fills = countsOf(survey("Pekerjaan", "PNS", ...people), "Pekerjaan | Jumlah\nPNS | .\nPetani | .");
    expect(fills[1]).toMatch(counted);
  });

  it.each([
    [255, "=COUNTIF"],
    [256, ""],
  ])("asks for no longer text than Excel compares: %i", (length, formula) => {
    const long = "Petani ".padEnd(length, "x");
    const fills = countsOf(survey("Pekerjaan", "PNS", long), "Pekerjaan | Jumlah\nPNS | .\nPetani | .");
    expect(fills[1]?.startsWith(`B4 ${formula}`)).toBe(true);
    expect(fills[1]?.includes("=")).toBe(formula !== "");
  });

  it.each([
    [
      "whole years",
      ["19", "25", "30"],
      ['B3 =COUNTIF(Data!$B$2:$B$4,"<21") 1', 'B4 =COUNTIF(Data!$B$2:$B$4,">=21") 2'],
    ],
    ["parts of years", ["19", "20.5", "30"], []],
    [
      "words",
      ["≤ 20", "> 20", "> 20"],
      ["B3 =COUNTIF(Data!$B$2:$B$4,$A3) 1", 'B4 =SUMPRODUCT(--(Data!$B$2:$B$4="> 20")) 2'],
    ],
    ["years and words", ["19", "> 20", "30"], ["B3 1", "B4 2"]],
  ])("asks for ages as they were answered, in %s", (_, ages, fills) => {
    expect(countsOf(survey("Usia", ...ages), "Usia | Jumlah\n≤ 20 | .\n> 20 | .")).toEqual(fills);
  });

  it("asks for men and women among those of an age", () => {
    const data = survey("Jenis Kelamin | Usia", "L | 19", "P | 25", "L | 30", "P | 40");
    expect(countsOf(data, "Usia | L | P\n≤ 20 | . | .\n> 20 | . | .")).toEqual([
      'B3 =COUNTIFS(Data!$C$2:$C$5,"<21",Data!$B$2:$B$5,"L") 1',
      'B4 =COUNTIFS(Data!$C$2:$C$5,">=21",Data!$B$2:$B$5,"L") 1',
      'C3 =COUNTIFS(Data!$C$2:$C$5,"<21",Data!$B$2:$B$5,"P") 0',
      'C4 =COUNTIFS(Data!$C$2:$C$5,">=21",Data!$B$2:$B$5,"P") 2',
    ]);
  });

  it("compares texts that Excel would take for dates as they stand, and men and women beside them", () => {
    const data = survey("Jenis Kelamin | Usia", "L | 10-20", "P | 21-30", "L | 21-30");
    expect(countsOf(data, "Usia | L | P\n10-20 | . | .\n21-30 | . | .")).toEqual([
      'B3 =SUMPRODUCT(--(Data!$C$2:$C$4="10-20"),--(Data!$B$2:$B$4="L")) 1',
      'B4 =SUMPRODUCT(--(Data!$C$2:$C$4="21-30"),--(Data!$B$2:$B$4="L")) 1',
      'C3 =SUMPRODUCT(--(Data!$C$2:$C$4="10-20"),--(Data!$B$2:$B$4="P")) 0',
      'C4 =SUMPRODUCT(--(Data!$C$2:$C$4="21-30"),--(Data!$B$2:$B$4="P")) 1',
    ]);
  });

  it("is none of two answers where one of them has none: the number stands there", () => {
    const data = survey("Jenis Kelamin | Usia", "L | 19", "P | > 20", "L | 30");
    expect(countsOf(data, "Usia | L | P\n≤ 20 | . | .\n> 20 | . | .")).toEqual(["B3 1", "B4 1", "C3 0", "C4 1"]);
  });
});
