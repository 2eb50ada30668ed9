import { ignore } from "../../src/taskpane/deeds/decide";
import { prove } from "../../src/taskpane/deeds/prove";
import { groupsOf, offersOf } from "../../src/taskpane/list/groups";
import { Session } from "../../src/taskpane/session/session";
import { textsOf } from "../../src/text/speak";
import { contents, openDrawn, portOf, snapshotOf, type } from "../support/excel";
import { openKotim, type OpenBook } from "../support/simulator";

const SURVEY = `
  No         | U1   | U2
  1          | 3    | 4
  2          | 4    | 4
  ΣNilai     | 7    | 8
  NRR        | 3.9  | 4
  NRR tertbg | 1.95 | 2 | 3.95
  IKM        | .    | . | 98.75`;
/** What was spent of the second is 66.67 %. */
const TOTALS = `
  Uraian          | Pagu | Realisasi | %
  Belanja Pegawai | 800  | 600       | 75
  Belanja Barang  | 600  | 400       | 76.67
  Belanja Modal   | 400  | 350       | 87.5
  JUMLAH          | 1800 | 1350      | 75`;
const SHEET = "Hasil Pemeriksaan";
const texts = textsOf("id");

/** What stands in the rows of a sheet, "1 | Salah | …". */
async function rowsOn(opened: OpenBook, name = SHEET): Promise<readonly string[]> {
  const sheet = (await snapshotOf(opened)).workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return Array.from({ length: sheet.rowCount }, (_, row) =>
    sheet
      .row(row)
      .map((value) => String(value ?? ""))
      .join(" | "),
  );
}

const sheetNames = ({ simulator }: OpenBook) => simulator.book.sheets.map(({ name }) => name);

function begin(opened: OpenBook): Session {
  return new Session(portOf(opened));
}

describe("the sheet of proof", () => {
  it("tells when which workbook was checked, and every finding, and alters nothing of the check", async () => {
    const opened = openKotim();
    const session = begin(opened);
    await session.periksa();
    const before = session.state().review;
    await prove(session, texts);
    expect(session.state().outcome).toEqual({ kind: "proved", sheet: SHEET, isNew: true, refused: [] });
    const rows = await rowsOn(opened);
    expect(rows[2]).toBe("Buku kerja |  |  | Buku1.xlsx");
    expect(rows[4]).toContain("16 salah, 11 ikut salah, 3 perlu diperiksa, 13 sel kosong, 31 catatan");
    expect(rows.find((row) => row.includes("SKM!B145 |"))).toMatch(/^\d+ \| Salah \| .* \| 3,512 \| 3,350 \| Terbuka$/);
    const after = session.state().review;
    expect([after?.counts, after?.bare, after?.tables.length]).toEqual([
      before?.counts,
      before?.bare,
      before?.tables.length,
    ]);
  });

  it("is printed on A4 in landscape, as wide as a page, its header atop of each page", async () => {
    const opened = openDrawn(SURVEY);
    await prove(begin(opened), texts);
    const header = (await rowsOn(opened)).findIndex((row) => row.startsWith("No | Tingkat"));
    const page = await opened.Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem(SHEET);
      pageLayout.load("orientation,paperSize,zoom,printGridlines,leftMargin");
      await context.sync();
      return pageLayout.toJSON();
    });
    expect(page).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      printGridlines: true,
      leftMargin: 28.8,
    });
    const kept = opened.simulator.book.sheet(SHEET)?.page;
    expect([kept?.get("printArea"), kept?.get("printTitleRows")]).toEqual(["A:G", `${header + 1}:${header + 1}`]);
  });

  it("tells what was put right, what was filled and what was decided, also after the pane was closed", async () => {
    const opened = openDrawn(SURVEY.replace("98.75", "."), { Lain: TOTALS });
    const session = begin(opened);
    await session.periksa();
    const { review } = session.state();
    const table = review?.tables.find((one) => one.table.sheet.name === "Lembar1");
    if (!review || !table) throw new Error("No table was found.");
    const [wrong] = groupsOf(table.findings);
    if (!wrong) throw new Error("Nothing is wrong.");
    await session.apply([table.group(offersOf(wrong).flatMap(({ edits }) => edits))], review.seen);
    await session.hitungIkm();
    const [open] = session.state().review?.tables.flatMap(({ findings }) => findings) ?? [];
    if (!open) throw new Error("Nothing is left to decide about.");
    await ignore(session, open, "=sudah disepakati");
    await prove(begin(opened), texts);
    const rows = await rowsOn(opened);
    const below = (heading: string) => rows.slice(rows.findIndex((row) => row.startsWith(heading)) + 1);
    expect(below("YANG DIPERBAIKI")[0]).toMatch(/^1 \| {2}\| Lembar1!B5 \| =.* \| 3,9 \| 3,5 \| Diperbaiki$/);
    expect(below("YANG DIISI")[0]).toMatch(/^1 \| {2}\| Lembar1!D7 \| =.* \| kosong \| [\d,]+ \| Diisi$/);
    expect(rows.join("\n")).toMatch(/Diabaikan \d+ \w+ \d{4}: =sudah disepakati/);
    type(opened, "Lembar1", "B5", 3.4);
    await prove(begin(opened), texts);
    expect((await rowsOn(opened)).find((row) => row.includes("Lembar1!B5 | ="))).toMatch(
      /Diperbaiki; kini isinya lain$/,
    );
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)"])("takes the name %s of a sheet or a file for a text", async (name) => {
    const opened = openDrawn("Judul", { [name]: SURVEY });
    opened.simulator.book.fileName = `${name}.xlsx`;
    await prove(begin(opened), texts);
    const sheet = (await snapshotOf(opened)).workbook.sheets.find((one) => one.name === SHEET);
    expect(sheet?.hasFormulas).toBe(false);
    const all = Object.values(contents({ sheets: sheet ? [sheet] : [] }));
    expect(all).toContain(`${name}.xlsx`);
    expect(all).toContain(`${name}!B5`);
  });
});

describe("once it was made", () => {
  it("is brought up to date, whatever it is called by then, as one step", async () => {
    const opened = openDrawn(SURVEY);
    const session = begin(opened);
    await prove(session, texts);
    opened.simulator.book.renameSheet(SHEET, "Bukti TW II");
    const before = await rowsOn(opened, "Bukti TW II");
    type(opened, "Lembar1", "B5", 3.5);
    await prove(session, texts);
    expect(session.state().outcome).toEqual({ kind: "proved", sheet: "Bukti TW II", isNew: false, refused: [] });
    expect(sheetNames(opened)).toEqual(["Lembar1", "Bukti TW II"]);
    const after = await rowsOn(opened, "Bukti TW II");
    expect([before, after].map((rows) => rows.some((row) => row.includes("Lembar1!B5 |")))).toEqual([true, false]);
    await session.undo();
    expect(await rowsOn(opened, "Bukti TW II")).toEqual(before);
    await session.undo();
    expect(sheetNames(opened)).toEqual(["Lembar1"]);
  });

  it("is left where somebody has written on it; a new one is made only where the person wants one", async () => {
    const opened = openDrawn(SURVEY);
    const session = begin(opened);
    await prove(session, texts);
    type(opened, SHEET, "D4", "Diperiksa ulang oleh Kasubag");
    const before = await rowsOn(opened);
    await prove(session, texts);
    expect(session.state().outcome).toEqual({ kind: "proof-changed", sheet: SHEET });
    expect(await rowsOn(opened)).toEqual(before);
    await prove(session, texts, true);
    expect(session.state().outcome).toMatchObject({ kind: "proved", sheet: `${SHEET} 2`, isNew: true });
    await prove(session, texts);
    expect(session.state().outcome).toMatchObject({ kind: "proved", sheet: `${SHEET} 2`, isNew: false });
    expect(await rowsOn(opened)).toEqual(before);
  });

  it("stays whole as it was where some of it cannot be written", async () => {
    const opened = openDrawn(SURVEY);
    const session = begin(opened);
    await prove(session, texts);
    const before = await rowsOn(opened);
    const sheet = opened.simulator.book.sheet(SHEET);
    if (sheet) sheet.isProtected = true;
    type(opened, "Lembar1", "B5", 3.5);
    await prove(session, texts);
    expect(session.state().outcome).toMatchObject({ kind: "proved", isNew: false });
    expect(session.state().outcome).not.toMatchObject({ refused: [] });
    expect(await rowsOn(opened)).toEqual(before);
  });
});

it.each(["", "Nama | Alamat\nBudi | Sampit"])(
  "is not made where there is nothing yet to prove: %p",
  async (picture) => {
    const opened = openDrawn(picture);
    const session = begin(opened);
    await prove(session, texts);
    expect(session.state().outcome).toEqual({ kind: "nothing-proved" });
    expect(sheetNames(opened)).toEqual(["Lembar1"]);
  },
);
