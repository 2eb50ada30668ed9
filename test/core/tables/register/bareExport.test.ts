import { bareExport } from "../../../../src/core/tables/register/bareExport";
import { draw } from "../../../support/draw";

/** A row of the export: its number, the NIB and its day, who, the permit's day, its jenis and what became of it. */
interface Row {
  readonly nib?: string;
  readonly nibDay?: string;
  readonly who?: string;
  readonly day?: string;
  readonly kind?: string;
  readonly status?: string;
}

function line(row: Row, at: number): string {
  const { nib = `'990000000000${String(at)}`, nibDay = "21/08/23", who = "PMDN" } = row;
  const { day = "03/04/24", kind = "PBG", status = "Terbit Otomatis" } = row;
  return [`'${String(at + 1)}`, nib, nibDay, who, day, kind, status].join(" | ");
}

/** Three usual rows with changes in some of them, below other lines. */
function read(changes: readonly Row[] = [], above = "") {
  const rows = [0, 1, 2].map((at) => line(changes[at] ?? {}, at));
  return bareExport(draw(above + rows.join("\n")));
}

describe("an export of OSS without its header", () => {
  it("is told by its columns", () => {
    expect(read()).toEqual({ top: 0, bottom: -1, left: 0, right: 6, date: 4, kind: 5, channel: null, status: [6] });
  });

  it("may have a title and empty rows above", () => {
    expect(read([], "List izin | Kota | 2024\n.\n")).toMatchObject({ top: 2, bottom: 1 });
    expect(read([], "No | NIB | Kota | Tahun\n")).toBeNull();
  });

  it("may have cells that are blank below its first row", () => {
    expect(read([{}, { nib: ".", nibDay: ".", day: ".", kind: ".", status: "." }])).toMatchObject({ date: 4 });
  });

  it.each<[string, readonly Row[]]>([
    ["no NIB in the first row", [{ nib: "'1234" }]],
    ["no NIB further down", [{}, { nib: "'1234" }]],
    ["no day behind the NIB", [{ nibDay: "PMDN" }]],
    ["no day behind the NIB further down", [{}, { nibDay: "PMDN" }]],
    ["no day of the permit", [{ day: "PMDN" }]],
    ["no day of the permit further down", [{}, { day: "PMDN" }]],
    ["a third day", [{ who: "01/02/24" }, { who: "01/02/24" }, { who: "01/02/24" }]],
    ["a jenis that is a number", [{}, { kind: "12" }]],
    ["no jenis in its first row", [{ kind: "." }]],
    ["verdicts that are not OSS's own", [{ status: "Selesai" }, { status: "Selesai" }, { status: "Selesai" }]],
    ["numbers that are shown as no days", [{ day: "45385" }, { day: "45385" }, { day: "45385" }]],
  ])("is none with %s", (_, changes) => {
    expect(read(changes)).toBeNull();
  });

  it("is none where the permit's day comes before the NIB", () => {
    const rows = [0, 1, 2].map((at) => `03/04/24 | PBG | '990000000000${String(at)} | 21/08/23 | Terbit Otomatis`);
    expect(bareExport(draw(rows.join("\n")))).toBeNull();
  });

  it("is none where what became of it stands before the day", () => {
    const rows = [0, 1, 2].map((at) => `'990000000000${String(at)} | 21/08/23 | Terbit Otomatis | 03/04/24 | PBG`);
    expect(bareExport(draw(rows.join("\n")))).toBeNull();
  });

  it("is at least three rows", () => {
    expect(bareExport(draw([line({}, 0), line({}, 1)].join("\n")))).toBeNull();
  });
});
