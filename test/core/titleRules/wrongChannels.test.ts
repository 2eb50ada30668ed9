import { check } from "../../../src/core/check";
import { findingsOf } from "../../support/checked";
import { draw } from "../../support/draw";

const TABLE = `
    No | Jenis Izin | April | Mei | Juni | Jumlah
    1  | Reklame    | 3     | 0   | 1    | 4
    2  | Pendidikan | 0     | 2   | 4    | 6`;

function permits(heading: readonly string[], name = "Lembar1", caption = "") {
  return draw(`${heading.join("\n")}${TABLE}\n${caption}`, name);
}

describe("the channel of a permit table", () => {
  it.each([
    [["A. Rekap Non Perizinan Non OSS", "Melalui Sistem Manual Periode 1 April s.d 30 Juni 2024"], "Non OSS"],
    [["B. Rekap Perizinan Melalui OSS", "Melalui Sistem OSS-RBA Periode 1 April s.d 30 Juni 2024"], "OSS"],
    [["C. Rekap Perizinan Non OSS", "Melalui SiCantik Cloud"], "SiCantik"],
    [["Rekap OSS dan SiCantik", "Melalui OSS-RBA"], "SiCantik"],
    [["Rekap perizinan", "Periode April"], "OSS"],
    [["Rekap Melalui OSS", "Sistem OSS-RBA"], "SiCantik"],
  ])("is right in %j on sheet %s", (heading, name) => {
    expect(findingsOf(permits(heading, name))).toEqual([]);
  });

  it("is wrong in a subtitle where the title names another", () => {
    expect(findingsOf(permits(["C. Rekap Melalui SiCantik", "Melalui Sistem OSS-RBA Periode TW II"]))).toEqual([
      "error A2 wrong-channel Melalui Sistem SiCantik Periode TW II",
    ]);
  });

  it("is wrong in a subtitle where only the sheet's name says so", () => {
    expect(findingsOf(permits(["Rekap perizinan", "Melalui Sistem OSS-RBA"], "MPP Digital"))).toEqual([
      "error A2 wrong-channel Melalui MPP Digital",
    ]);
  });

  it("is wrong in the title where the rest agrees", () => {
    expect(findingsOf(permits(["Rekap Melalui SiCantik", "Melalui Sistem OSS-RBA"], "OSS"))).toEqual([
      "error A1 wrong-channel Rekap Melalui OSS",
    ]);
  });

  it("is wrong in a caption", () => {
    const sheet = permits(["Rekap Melalui SiCantik", "Sistem SiCantik"], "Rekap", "Tabel 3. Laporan Melalui OSS");
    expect(findingsOf(sheet)).toEqual(["error A6 wrong-channel Tabel 3. Laporan Melalui SiCantik"]);
  });

  it("does not follow from the name of a sheet with several tables", () => {
    const sheet = draw(`Melalui OSS${TABLE}\n.\n.\n.\nMelalui Sistem Manual${TABLE}`, "OSS");
    expect(findingsOf(sheet)).toEqual([]);
  });

  it("is not named by the caption of the table above", () => {
    const sheet = draw(`Melalui OSS${TABLE}\nTabel 1. Melalui OSS\n.${TABLE}\nTabel 2. Melalui Sistem Manual`);
    expect(findingsOf(sheet)).toEqual([]);
  });

  it.each([
    ["apart", "\n\n"],
    ["close together", "\n"],
  ])("is not named by the caption above the next table, %s", (_, gap) => {
    const sheet = draw(`Tabel 1. Melalui OSS${TABLE}${gap}Tabel 2. Melalui Sistem Manual\nTriwulan II${TABLE}`);
    expect(findingsOf(sheet)).toEqual([]);
  });

  it("is not named by a caption that keeps to the table below it", () => {
    expect(findingsOf(draw(`Melalui OSS${TABLE}\n\nTabel 2. Melalui Sistem Manual${TABLE}`))).toEqual([]);
  });

  it("is wrong in a caption that stands apart from its table", () => {
    const sheet = permits(
      ["Rekap Melalui SiCantik", "Sistem SiCantik"],
      "Rekap",
      "\nTabel 3. Melalui OSS\nSumber: OSS",
    );
    expect(findingsOf(sheet)).toEqual(["error A7 wrong-channel Tabel 3. Melalui SiCantik"]);
  });

  it("is put right only with consent", () => {
    const { findings } = check({ sheets: [permits(["Rekap Melalui SiCantik", "Melalui Sistem OSS-RBA"])] });
    expect(findings.map(({ severity, fix }) => [severity, fix?.safe, fix?.edits[0]?.value])).toEqual([
      ["error", false, "Melalui Sistem SiCantik"],
    ]);
  });
});
