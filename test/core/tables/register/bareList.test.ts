import { bareList } from "../../../../src/core/tables/register/bareList";
import { ListedNames } from "../../../../src/core/tables/register/sheetKind";
import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const KINDS = ["PBG", "Reklame", "PBG", "PBG", "Reklame", "PBG"];
const list = (kinds: readonly string[], more = "") =>
  draw(
    kinds.map((kind, at) => `${at + 1} | 503/00${at + 1} | 0${at + 1}/04/24 | Siti${more} | ${kind}`).join("\n"),
    "Data",
  );
const recap = (pbg: string) =>
  draw(
    `
    No | Jenis Izin | April | Mei | Jumlah
    1  | PBG        | ${pbg} | .  | .
    2  | Reklame    | 2      | .  | .`,
    "Rekap",
  );

describe("a list of permits without its header", () => {
  it("is read by what stands in its columns, which is told", () => {
    expect(findingsOf([list(KINDS), recap("4")])).toContain("warning A1 register-without-header -");
    expect(findingsOf([list(KINDS), recap("5")], "error")).toEqual(["error C2 permits-register 4"]);
    expect(fillsOf([list(KINDS), recap(".")])).toContain("C2 4");
  });

  it("is none where another sheet does not list its jenis izin, or there are two days", () => {
    expect(findingsOf([list([...KINDS, "SLF"]), recap("5")], "error")).toEqual([]);
    expect(findingsOf([list(KINDS, " | 01/04/24"), recap("5")], "error")).toEqual([]);
  });
});

describe("the columns of such a list", () => {
  const usual = KINDS.map((kind, at) => ["503", `0${at + 1}/04/24`, "Siti", kind, "Terbit"]);
  const listed = draw("Jenis Izin\nPBG\nReklame", "Rekap");
  const columnsOf = (rows: readonly (readonly string[])[], above = "") => {
    const sheet = draw(above + rows.map((row) => row.join(" | ")).join("\n"), "Data");
    const found = bareList(sheet, new ListedNames([sheet, listed]));
    return found && [found.top, found.bottom, found.left, found.right, found.date, found.kind, ...found.status];
  };
  const withColumn = (column: number, texts: readonly string[]) =>
    usual.map((row, at) => row.with(column, texts[at % texts.length] ?? ""));

  it("are told by days, jenis izin that are listed elsewhere, and verdicts", () => {
    expect(columnsOf(usual)).toEqual([0, -1, 0, 4, 1, 3, 4]);
    expect(columnsOf(usual, ".\n")).toEqual([1, 0, 0, 4, 1, 3, 4]);
    expect(columnsOf(withColumn(4, ["Kubu"]))).toEqual([0, -1, 0, 4, 1, 3]);
    expect(columnsOf(usual.map((row) => row.slice(1)))).toEqual([0, -1, 0, 3, 0, 2, 3]);
  });

  it("are neither the day nor the jenis izin that is called as a verdict is", () => {
    const kinds = draw("Jenis Izin\nTerbit\nSelesai", "Rekap");
    const sheet = draw(KINDS.map((kind, at) => `${at} | 0${at + 1}/04/24 | Siti | ${kind}`).join("\n"));
    const called = draw(
      KINDS.map((kind, at) => `${at} | 0${at + 1}/04/24 | Siti | ${kind === "PBG" ? "Terbit" : "Selesai"}`).join("\n"),
    );
    expect(bareList(sheet, new ListedNames([sheet, kinds]))).toBeNull();
    expect(bareList(called, new ListedNames([called, kinds]))).toMatchObject({ date: 1, kind: 3, status: [] });
  });

  it.each([
    ["of four rows", usual.slice(0, 4)],
    ["of three columns", usual.map((row) => row.slice(1, 4))],
    ["whose first row has no day", [["503", ".", "Siti", "PBG", "Terbit"], ...usual]],
    ["of which one row has no day", withColumn(1, ["01/04/24", "02/04/24", "menyusul"])],
    ["of two days", withColumn(0, ["01/04/24"])],
    ["of two days and two jenis izin", withColumn(0, ["01/04/24"]).map((row) => row.with(2, row[3] ?? ""))],
    ["of two jenis izin", withColumn(2, ["Reklame", "PBG"])],
    ["of one jenis izin", withColumn(3, ["PBG"])],
    ["of a jenis izin that is listed nowhere", withColumn(3, ["PBG", "SLF"])],
    ["without any", withColumn(3, ["Andi", "Budi"])],
  ])("are not those of a list %s", (_, rows) => {
    expect(columnsOf(rows)).toBeNull();
  });

  it("name several permits of each jenis izin: a list of what there is, is none of permits", () => {
    const all = draw("Jenis Izin\nPBG\nReklame\nSLF\nSIP", "Rekap");
    const ofKinds = (kinds: readonly string[]) => {
      const sheet = draw(kinds.map((kind, at) => `${at} | 0${at + 1}/04/24 | Siti | ${kind}`).join("\n"));
      return bareList(sheet, new ListedNames([sheet, all])) !== null;
    };
    expect(ofKinds(["PBG", "Reklame", "SLF", "PBG", "Reklame", "SLF"])).toBe(true);
    expect(ofKinds(["PBG", "Reklame", "SLF", "PBG", "SIP", "SLF"])).toBe(false);
    expect(ofKinds(["PBG", "Reklame", "PBG", "PBG", "Reklame"])).toBe(true);
  });
});
