import { fillsOf, findingsOf } from "../../support/checked";
import { draw } from "../../support/draw";

const PEOPLE = ["L", "P", "L", "L", "P", "L", "L", "P", "L", "L"];

function onProfile(picture: string, people = PEOPLE, title = "SURVEI KEPUASAN MASYARAKAT") {
  const rows = people.map((who, at) => `${at + 1} | ${who} | 3 | 4 | 3 | ${3 + (at % 2)} | 3 | 4 | 3 | 4 | 3`);
  const header = "No | Jenis Kelamin | U1 | U2 | U3 | U4 | U5 | U6 | U7 | U8 | U9";
  const sheets = [draw(`${title}\n${header}\n${rows.join("\n")}`, "Data"), draw(picture)];
  return {
    found: findingsOf(sheets).filter((line) => line.includes(" profile-")),
    fills: fillsOf(sheets).filter((fill) => /^B[3-6] /.test(fill)),
  };
}

function sex(title: string, male = ".", female = ".", all = "."): string {
  return `
    ${title}
    Jenis Kelamin | Jumlah
    Laki-laki     | ${male}
    Perempuan     | ${female}
    Jumlah        | ${all}`;
}

const OF_RESPONDENTS = [
  'B3 =COUNTIF(Data!$B$3:$B$12,"L") 7',
  'B4 =COUNTIF(Data!$B$3:$B$12,"P") 3',
  "B5 =SUM(B3:B4) 10",
];

test.each([
  ["staff", "Kondisi SDM"],
  ["whom nobody names", "Tabel 2.1 Menurut Jenis Kelamin"],
])("a table of %s is not filled from a survey, nor held against it", (_, title) => {
  expect(onProfile(sex("Profil Responden")).fills).toEqual(OF_RESPONDENTS);
  expect(onProfile(sex(title)).fills).toEqual([]);
  expect(onProfile(sex(title, "20", "15", "35")).found).toEqual([]);
});

test("a table of people whom nobody names is held against the survey that half of it is of", () => {
  expect(onProfile(sex("Menurut Jenis Kelamin", "9", "3", "10")).found).toEqual(["error B3 profile-count 7"]);
});

test.each(["Profil Responden Tahun 2024", "Profil Responden Triwulan III Tahun 2024"])(
  "who answered in one quarter are not all of another time: %s",
  (title) => {
    const quarter = "SURVEI TRIWULAN II TAHUN 2024";
    expect(onProfile(sex(title), PEOPLE, quarter).fills).toEqual([]);
    expect(onProfile(sex(title, "70", "31", "101"), PEOPLE, quarter).found).toEqual([]);
    expect(onProfile(sex("Profil Responden Triwulan II 2024"), PEOPLE, quarter).fills).toEqual(OF_RESPONDENTS);
  },
);

test("a profile of several quarters is not held against one survey", () => {
  const picture = `
    Profil Responden
    Jenis Kelamin | TW I | TW II | Jumlah
    Laki-laki     | 7    | 10    | 17
    Perempuan     | 3    | 6     | 9
    Jumlah        | 10   | 16    | 26`;
  expect(onProfile(picture).found).toEqual([]);
});

test("those who left the question blank are counted where a row is called so", () => {
  const picture = (silent: number) => `
    Profil Responden
    Jenis Kelamin  | Jumlah
    Laki-laki      | 7
    Perempuan      | 3
    Tidak menjawab | ${silent}`;
  expect(onProfile(picture(1), [...PEOPLE, "."]).found).toEqual([]);
  expect(onProfile(picture(2), [...PEOPLE, "."]).found).toEqual(["error B5 profile-count 1"]);
});
