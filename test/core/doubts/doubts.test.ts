import { check, checkTable, recognise } from "../../../src/core/check";
import { withDisputes } from "../../../src/core/doubts/disputes";
import { fill } from "../../../src/core/fill";
import { cellName } from "../../../src/core/grid/address";
import type { Sheet } from "../../../src/core/grid/sheet";
import { exact } from "../../../src/core/numbers/exact";
import { sum, times } from "../../../src/core/relations/operators";
import { keyOf } from "../../../src/core/relations/order";
import type { Relation } from "../../../src/core/relations/relation";
import { fillsOf } from "../../../src/core/solve";
import { atOnce } from "../../../src/core/steps";
import type { Table } from "../../../src/core/tables/table";
import { speak, textsOf } from "../../../src/text/speak";
import { draw } from "../../support/draw";
import { at, range, relation } from "../../support/plainTable";

/** "B7 =SUM(B3:B6)": what would be written. */
function fills(sheet: Sheet): string[] {
  return fill({ sheets: [sheet] }).map(({ cell, formula, value }) => `${cellName(cell)} ${formula ?? String(value)}`);
}

/** What is said of figures that are in doubt. */
function doubts(sheet: Sheet): string[] {
  return check({ sheets: [sheet] })
    .findings.filter(({ rule }) => ["impossible-result", "label-differs", "read-in-two-ways"].includes(rule))
    .map(({ severity, cell, message }) => `${severity} ${cellName(cell)} ${speak(message, textsOf("id"))}`);
}

function errors(sheet: Sheet): string[] {
  return check({ sheets: [sheet] })
    .findings.filter(({ severity }) => severity === "error")
    .map(({ rule, cell }) => `${rule} ${cellName(cell)}`);
}

const ANSWERS = `
  Survei Kepuasan Masyarakat
  No | U1 | U2 | U3
  1  | 4  | 3  | 4
  2  | 4  | 4  | 3
  3  | 3  | 3  | 4
  ΣNilai | 11 | 10 | 11
  NRR | 3.667 | 3.333 | 3.667`;

describe("a figure that its label contradicts", () => {
  const weighted = (label: string) => draw(`${ANSWERS}\n${label} | . | . | .`);

  it("is not filled in, but told", () => {
    const sheet = weighted("NRR tertimbang (NRR x 2)");
    expect(fills(sheet)).toEqual([]);
    const [said = "", ...more] = doubts(sheet);
    expect(more).toEqual([]);
    for (const fact of ["warning B8", "NRR tertimbang U1", '"NRR tertimbang (NRR x 2)"', "7,33", "1,222"]) {
      expect(said).toContain(fact);
    }
  });

  it("is filled in where the label says what is computed", () => {
    expect(fills(weighted("NRR tertimbang (x 1/3)"))).toHaveLength(3);
    expect(fills(weighted("NRR tertimbang / 3"))).toHaveLength(3);
    expect(fills(weighted("NRR tertimbang"))).toHaveLength(3);
  });

  it("withholds what follows from it", () => {
    const sheet = draw(`${ANSWERS}\nNRR tertimbang (x 2) | . | . | . | .\nIKM | | | | .\nMutu | | | | .`);
    expect(fills(sheet)).toEqual([]);
    expect(errors(sheet)).toEqual([]);
  });

  it("is held against its own label, not that of figures before it in the row", () => {
    const index = draw(`${ANSWERS}\nNRR tertimbang x 1/3 | . | . | . | .\nIKM (x 25) | | | | .`);
    expect(doubts(index)).toEqual([]);
    expect(fills(index)).toHaveLength(5);
  });
});

describe("a figure that cannot be", () => {
  it("is not filled in, but told", () => {
    const sheet = draw(`
      Survei Kepuasan Masyarakat
      No | U1 | U2
      1  | 40 | 3
      2  | 4  | 4
      3  | 3  | 3
      ΣNilai | 47 | 10
      NRR | . | .`);
    expect(fills(sheet)).toEqual(["C7 =SUM(C3:C5)/COUNT(C3:C5)"]);
    expect([errors(sheet), doubts(sheet)]).toEqual([["answer-outside-scale B3"], []]);
  });

  it("is told, unless something is said of what it is computed from", () => {
    const sheet = draw(`${ANSWERS}\nNRR tertimbang | 1.222 | 1.111 | 1.222 | 3.556\nIKM | | | | .`);
    const [survey] = recognise({ sheets: [sheet] });
    if (!survey) throw new Error("The survey was not found.");
    const relations = survey.relations.map((one) =>
      one.rule === "skm-ikm" ? { ...one, operator: times(exact(7500)), formula: "=‹E8›*7500" } : one,
    );
    const { solved, findings } = atOnce(checkTable({ ...survey, relations }));
    expect(fillsOf(solved)).toEqual([]);
    const [said] = findings.filter(({ rule }) => rule === "impossible-result");
    expect(said && speak(said.message, textsOf("id"))).toMatch(/^IKM terhitung 26\.6\d\d.* 24,5 sampai 100/);
  });

  it("is a count with decimals", () => {
    const sheet = draw(`
      Rekapitulasi Perizinan Triwulan II Tahun 2024
      No | Jenis Izin | April | Mei | Juni | Jumlah
      1  | Reklame    | 3     | 4   | 5    | 12
      2  | SIP        | 7.5   | 9   | 8    | 24.5
      3  | Penelitian | 2     | 1   | 6    | 9
      4  | PBG        | 3     | 1   | 6    | 10
      .  | Jumlah     | .     | 15  | 25   | .`);
    expect(fills(sheet)).toEqual([]);
    expect([errors(sheet), doubts(sheet)]).toEqual([["impossible-count C4", "impossible-count F4"], []]);
  });
});

describe("a cell that two tables take for different figures", () => {
  const sheet = draw("1 | 2 | . \n3 | 4 | .");
  const sums = (rule: string, ...parts: readonly string[]) => relation("C1", sum, parts, { rule });
  const table = (area: string, relations: readonly Relation[]) =>
    ({ sheet, area: range(area), relations, joint: null }) as unknown as Table;
  const disputes = (...tables: readonly Table[]) =>
    withDisputes(tables).map(({ disputed }) => [...(disputed ?? [])].map(([, { area, other }]) => [area, other?.rule]));

  it("is in dispute between them, and each names the other", () => {
    const [one, other] = [table("A1:C1", [sums("row", "A1:B1")]), table("A1:C2", [sums("column", "A1:A2")])];
    expect(disputes(one, other)).toEqual([[["A1:C2", "column"]], [["A1:C1", "row"]]]);
  });

  it("is in dispute where one of them only reads it", () => {
    const reading = table("C1:C3", [relation("C3", sum, ["C1:C2"])]);
    expect(disputes(table("A1:C1", [sums("row", "A1:B1")]), reading)).toEqual([[["C1:C3", undefined]], []]);
  });

  it("is not where both would write the same, or are solved together, or stand on two sheets", () => {
    const one = table("A1:C1", [sums("row", "A1:B1")]);
    expect(disputes(one, table("A1:C2", [sums("total", "A1:B1")]))).toEqual([[], []]);
    const joint = { relations: [], owns: () => true };
    const other = table("A1:C2", [sums("column", "A1:A2")]);
    expect(disputes({ ...one, joint }, { ...other, joint })).toEqual([[], []]);
    expect(disputes(one, { ...other, sheet: draw("1") })).toEqual([[], []]);
  });

  it("is not filled in from either, and told", () => {
    const picture = `${ANSWERS}\nNRR tertimbang | . | . | .`;
    const [survey] = recognise({ sheets: [draw(picture)] });
    if (!survey) throw new Error("The survey was not found.");
    const disputed = new Map([[keyOf({ target: at("B8") } as Relation), { area: "A8:F20", other: null }]]);
    const { solved, findings } = atOnce(checkTable({ ...survey, disputed }));
    expect(fillsOf(solved).map(({ cell }) => cellName(cell))).toEqual(["C8", "D8"]);
    const [said] = findings.filter(({ rule }) => rule === "read-in-two-ways");
    expect(said && speak(said.message, textsOf("id"))).toMatch(/^Sel ini tempat NRR tertimbang U1, .*A8:F20/);
  });
});

describe("a row that a survey and a permit table below it both take for theirs", () => {
  const both = (summary: string) =>
    draw(`
      Survei Kepuasan Masyarakat
      No | U1 | U2 | U3
      1  | 4  | 3  | 4
      2  | 4  | 4  | 3
      3  | 3  | 3  | 4
      4  | 3  | 3  | 4
      ${summary}
      .
      Izin Terbit Triwulan II 2024
      Jenis Izin | April | Mei | Juni
      Reklame    | 3 | 4 | 5
      SIP        | 7 | 9 | 8
      Penelitian | 2 | 1 | 6
      Jumlah     | . | . | .`);

  it("is filled from neither, and told", () => {
    const sheet = both("NRR | 3.5 | 3.25 | 3.75");
    expect(recognise({ sheets: [sheet] }).map(({ kind }) => kind)).toEqual(["skm-respondents", "permits"]);
    expect([fills(sheet), errors(sheet)]).toEqual([[], []]);
    const [said = "", ...more] = doubts(sheet);
    expect(more).toEqual([]);
    for (const fact of ["warning B14", "ΣNilai U1", "A10:D14"]) expect(said).toContain(fact);
  });

  it("is filled from the table where the survey has such a row of its own", () => {
    const sheet = both("Jumlah | 14 | 13 | 15");
    expect([doubts(sheet), fills(sheet)]).toEqual([
      [],
      ["B14 =SUM(B11:B13)", "C14 =SUM(C11:C13)", "D14 =SUM(D11:D13)"],
    ]);
  });
});

test("what is right is in no doubt", () => {
  const sheet = draw(`${ANSWERS}\nNRR tertimbang | 1.222 | 1.111 | 1.222 | 3.556\nIKM | | | | 88.89\nMutu | | | | A`);
  expect([doubts(sheet), errors(sheet), fills(sheet)]).toEqual([[], [], []]);
});
