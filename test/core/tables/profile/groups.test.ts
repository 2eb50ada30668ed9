import { groupsBelow } from "../../../../src/core/tables/profile/groups";
import { profileHeadersAt } from "../../../../src/core/tables/profile/header";
import { draw } from "../../../support/draw";

/** The groups below the header in the first row: "Usia (age): Muda, Tua = row 4". */
function groupsIn(picture: string, titled = "", merged: readonly string[] = []): readonly string[] {
  const sheet = draw(picture, "Lembar1", merged);
  const [columns] = profileHeadersAt(sheet, 0);
  if (!columns) throw new Error("No header stands in the first row.");
  return groupsBelow(sheet, columns, titled).map(({ name, characteristic, lines, total }) => {
    const rows = lines.map(({ label }) => label).join(", ");
    return `${name} (${characteristic ?? "-"}): ${rows}${total === null ? "" : ` = row ${total + 1}`}`;
  });
}

describe("the groups of a profile", () => {
  it.each([
    ["are called by the header", "Usia | Jumlah\nMuda | 3\nTua | 4", "", ["Usia (age): Muda, Tua"]],
    [
      "are called by the title where the header names nothing",
      "Uraian | Jumlah\nMuda | 3\nTua | 4",
      "Usia Responden",
      ["Usia Responden (age): Muda, Tua"],
    ],
    [
      "end at their total",
      "Usia | Jumlah\nMuda | 3\nTua | 4\nTotal | 7\nLain | 9",
      "",
      ["Usia (age): Muda, Tua = row 4"],
    ],
    [
      "end at a total of some kind",
      "Usia | Jumlah\nMuda | 3\nTua | 4\nSub Jumlah | 7",
      "",
      ["Usia (age): Muda, Tua = row 4"],
    ],
    ["do not begin with a total", "Usia | Jumlah\nJumlah | 7\nMuda | 3\nTua | 4", "", []],
    ["go on behind one blank row", "Usia | Jumlah\nMuda | 3\n. | .\nTua | 4", "", ["Usia (age): Muda, Tua"]],
    [
      "go on behind blank rows that stand apart",
      "Usia | Jumlah\nMuda | 3\n. | .\nTua | 4\n. | .\nLansia | 5",
      "",
      ["Usia (age): Muda, Tua, Lansia"],
    ],
    ["end at two blank rows", "Usia | Jumlah\nMuda | 3\n. | .\n. | .\nTua | 4", "", ["Usia (age): Muda"]],
    [
      "leave out the numbers of the columns, which stand right below the header",
      "No | Usia | Jumlah\n(1) | (2) | (3)\n1 | Muda | 3\n2 | Tua | 4",
      "",
      ["Usia (age): Muda, Tua"],
    ],
    ["end where a figure has no name", "Usia | Jumlah\nMuda | 3\n. | 4\nTua | 5", "", ["Usia (age): Muda"]],
    ["end where their source is told", "Usia | Jumlah\nMuda | 3\nSumber: SKM | .\nTua | 4", "", ["Usia (age): Muda"]],
    ["leave out what is said beside", "Usia | Jumlah\nMuda | 3\nTertinggi | 3\nTua | 4", "", ["Usia (age): Muda, Tua"]],
    [
      "end above another header",
      "Usia | Jumlah\nMuda | 3\nTua | 4\nPekerjaan | Jumlah\nPNS | 3",
      "",
      ["Usia (age): Muda, Tua"],
    ],
  ])("%s", (_, picture, titled, groups) => {
    expect(groupsIn(picture, titled)).toEqual(groups);
  });
});

describe("several groups below each other", () => {
  it.each([
    [
      "a heading that says no more than what they tell apart",
      "Uraian | Jumlah\nJenis Kelamin | .\nLaki-laki | 3\nPerempuan | 4\nPekerjaan | .\nPNS | 3\nPetani | 4",
      ["Jenis Kelamin (sex): Laki-laki, Perempuan", "Pekerjaan (job): PNS, Petani"],
    ],
    [
      "a heading and a total",
      "Uraian | Jumlah\nUsia | .\nMuda | 3\nTua | 4\nJumlah | 7\nPekerjaan | .\nPNS | 7\nJumlah | 7",
      ["Usia (age): Muda, Tua = row 5", "Pekerjaan (job): PNS = row 8"],
    ],
    [
      "a numbered heading",
      "Uraian | Jumlah\nA. Usia | .\nMuda | 3\nb) Pekerjaan | .\nPNS | 4\nIV. Pendidikan | .\nSD | 3\n12.Gender | .\nPria | 7",
      ["Usia (age): Muda", "Pekerjaan (job): PNS", "Pendidikan (education): SD", "Gender (sex): Pria"],
    ],
    [
      "a letter before whatever they are called",
      "No | Uraian | Jumlah\nA | Asal | .\n1 | Kota | 3\n2 | Desa | 4\nB | Loket | .\n1 | Satu | 7",
      ["Asal (-): Kota, Desa", "Loket (-): Satu"],
    ],
    [
      "a Roman number before whatever they are called",
      "No | Uraian | Jumlah\nI | Asal | .\n1 | Kota | 3\n2 | Desa | 4\nII | Loket | .\n1 | Satu | 7",
      ["Asal (-): Kota, Desa", "Loket (-): Satu"],
    ],
    [
      "a name beside their first row",
      "No | Karakteristik | Indikator | Jumlah\n1 | Usia | Muda | 3\n. | . | Tua | 4\n2 | Pekerjaan | PNS | 3\n. | . | Petani | 4",
      ["Usia (age): Muda, Tua", "Pekerjaan (job): PNS, Petani"],
    ],
    [
      "a name beside each row",
      "Karakteristik | Indikator | Jumlah\nUsia | Muda | 3\nUsia | Tua | 4\nPekerjaan | PNS | 3\nPekerjaan | Petani | 4",
      ["Usia (age): Muda, Tua", "Pekerjaan (job): PNS, Petani"],
    ],
    [
      "a name beside, and totals",
      "Karakteristik | Indikator | Jumlah\n1. Usia | Muda | 3\n. | Tua | 4\n. | Jumlah | 7\n2. Pekerjaan | PNS | 3\n. | Petani | 4\nJumlah | . | 7",
      ["Usia (age): Muda, Tua = row 4", "Pekerjaan (job): PNS, Petani = row 7"],
    ],
    [
      "a name above, though there is a column for it",
      "Karakteristik | Indikator | Jumlah\nUsia | . | .\n. | Muda | 3\n. | Tua | 4\nPekerjaan | . | .\n. | PNS | 7",
      ["Usia (age): Muda, Tua", "Pekerjaan (job): PNS"],
    ],
  ])("begin with %s", (_, picture, groups) => {
    expect(groupsIn(picture)).toEqual(groups);
  });

  it("a row of a group is no heading because it is called as the group is", () => {
    const picture = "Disabilitas | Jumlah\nNon disabilitas | 3\nPenyandang disabilitas | .\nLain | 4";
    expect(groupsIn(picture)).toEqual(["Disabilitas (disability): Non disabilitas, Penyandang disabilitas, Lain"]);
  });

  it("nor a number before it, nor what figures stand beside", () => {
    expect(groupsIn("No | Usia | Jumlah\n1 | Muda | .\n2 | Tua | .")).toEqual(["Usia (age): Muda, Tua"]);
    expect(groupsIn("Usia | Jumlah\nMuda | 3\nPekerjaan | 4")).toEqual(["Usia (age): Muda, Pekerjaan"]);
  });
});
