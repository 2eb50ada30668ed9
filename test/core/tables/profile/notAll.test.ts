import { findingsOf, taughtTablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

/** A characteristic with its rows, its total and the shares of all. */
function sex(second: string, total: string, title = "Karakteristik Responden"): string {
  return `
    ${title}
    No | Jenis Kelamin | Jumlah | Persentase
    1  | Laki-laki     | 80     | 57.14
    2  | Perempuan     | ${second}
    .  | Jumlah        | ${total}`;
}

/** Two questions that all 140 answered, and a third. */
function third(name: string, ...rows: readonly string[]): string {
  return `
    PROFIL RESPONDEN
    No | Karakteristik | Indikator | Jumlah | Persentase
    1  | Jenis Kelamin | Laki-laki | 80     | 57.14
    .  | .             | Perempuan | 60     | 42.86
    2  | Pendidikan    | SMA       | 65     | 46.43
    .  | .             | S1        | 75     | 53.57
    3  | ${name} | ${rows.join("\n    .  | .             | ")}`;
}

const SERVICES = `
  Responden menurut Jenis Layanan
  No | Jenis Layanan    | Jumlah | %
  1  | NIB              | 60     | 60
  2  | PBG              | 55     | 55
  .  | Jumlah Responden | 100    | 115`;

test.each([
  ["some gave no answer, and the shares say so", sex("55 | 39.29", "140 | 96.43"), []],
  ["some gave no answer, and the shares hide it", sex("55 | 39.29", "140 | 100"), ["warning C5 profile-differs -"]],
  [
    "some gave no answer to one of several questions",
    third("Usia", "< 20 | 10 | 7.14", "20-40 | 100 | 71.43", "> 40 | 25 | 17.86"),
    ["warning D9 profile-differs -"],
  ],
  ["some came for several services", third("Jenis Layanan", "NIB | 100 | 71.43", "PBG | 60 | 42.86"), []],
  ["some have a status of two kinds", third("Status Pemohon", "Perorangan | 100 | 71.43", "Badan | 60 | 42.86"), []],
  ["some heard of it in several ways", third("Sumber Informasi", "Teman | 100 | 71.43", "Media | 60 | 42.86"), []],
  [
    "some have two jobs, which nobody says of himself",
    third("Pekerjaan", "PNS | 100 | 71.43", "Petani | 60 | 42.86"),
    ["warning D8 profile-differs -"],
  ],
  [
    "fewer came for services than came",
    third("Jenis Layanan", "NIB | 60 | 42.86", "PBG | 50 | 35.71"),
    ["warning D8 profile-differs -"],
  ],
  ["several services, and how many answered below them", SERVICES, []],
])("no count is wrong that its typed share bears out: %s", (_, picture, findings) => {
  expect(findingsOf(draw(picture))).toEqual(findings);
});

test("a count that its share does not bear out is wrong all the same", () => {
  expect(findingsOf(draw(sex("55 | 42.86", "140 | 100")))).toEqual(["error C4 profile-count 60"]);
});

test("a semester is not added up with its quarters", () => {
  const picture = `
    RESPONDEN MENURUT JENIS KELAMIN
    No | Jenis Kelamin | TW I | TW II | Semester I | TW III | TW IV | Semester II | Jumlah
    1  | Laki-laki     | 3    | 4     | 7          | 5      | 6     | 11          | 18
    2  | Perempuan     | 2    | 3     | 5          | 1      | 1     | 2           | 7
    .  | Jumlah        | 5    | 7     | 12         | 6      | 7     | 13          | 25`;
  expect(findingsOf(draw(picture))).toEqual([]);
});

test.each([
  "Data UMKM menurut jenis kelamin pemilik",
  "Kondisi SDM",
  "Peserta Bimtek LKPM",
  "Pegawai dalam laporan ini",
])("those of whom it is said that they are others were not asked: %s", (title) => {
  expect(taughtTablesOf(draw(sex("60 | 42.86", "140 | 100", title)))).toEqual([]);
  const below = draw(sex("60 | 42.86", "140 | 100", `LAPORAN SURVEI KEPUASAN\n    ${title}`));
  expect(taughtTablesOf(below)).toEqual([]);
});

test("shares beside men and women may be of all in their row", () => {
  const picture = `
    Responden menurut pendidikan
    Pendidikan | Laki-laki | .     | Perempuan | .     | Jumlah | .
    .          | Jumlah    | %     | Jumlah    | %     | Jumlah | %
    SMA        | 10        | 50    | 10        | 50    | 20     | 100
    S1         | 10        | 40    | 15        | 60    | 25     | 100
    Jumlah     | 20        | 44.44 | 25        | 55.56 | 45     | 100`;
  expect(findingsOf(draw(picture))).toEqual([]);
});
