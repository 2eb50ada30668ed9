import { fillsOf, findingsOf } from "../../support/checked";
import { draw } from "../../support/draw";

/** Twelve respondents as a form exports them: who they are before what they answered. */
const PEOPLE = [
  "Laki-laki | 19 | SMA  | PNS",
  "Laki-laki | 23 | SMA  | Swasta",
  "Perempuan | 25 | S1   | Wiraswasta",
  "Laki-laki | 26 | S1   | Wiraswasta",
  "Perempuan | 31 | D3   | Pelajar",
  "Laki-laki | 35 | SMA  | TNI",
  "Laki-laki | 38 | S1   | Swasta",
  "Perempuan | 40 | S2   | PNS",
  "Laki-laki | 41 | D1   | Wiraswasta",
  "Laki-laki | 47 | SMA  | Swasta",
  "Perempuan | 52 | S1   | Ibu Rumah Tangga",
  "Laki-laki | 60 | SMP  | Petani",
];

function survey(people: readonly string[] = PEOPLE, header = "Jenis Kelamin | Usia | Pendidikan Terakhir | Pekerjaan") {
  const rows = people.map(
    (who, at) => `${at + 1} | ${who} | 3 | 4 | ${3 + (at % 2)} | 3 | ${4 - (at % 2)} | 3 | 4 | 3 | 4`,
  );
  return draw(`No | ${header} | U1 | U2 | U3 | U4 | U5 | U6 | U7 | U8 | U9\n${rows.join("\n")}`, "Data");
}

/** What is said of the profile beside a survey, and what would be written. */
function onProfile(picture: string, data = survey()) {
  const sheets = [data, draw(picture, "Profil")];
  const found = findingsOf(sheets).filter((line) => line.includes(" profile-"));
  return { found, fills: fillsOf(sheets) };
}

const ASKED = [
  "persyaratan pelayanan",
  "prosedur pelayanan",
  "kecepatan waktu pelayanan",
  "biaya atau tarif",
  "produk layanan",
  "kompetensi petugas",
  "perilaku petugas",
  "sarana dan prasarana",
  "penanganan pengaduan",
];

const LONG = `
  PROFIL RESPONDEN
  No | Karakteristik | Indikator     | Jumlah | Persentase
  1  | Jenis Kelamin | Laki-laki     | 8      | 66.67
  .  | .             | Perempuan     | 4      | 33.33
  2  | Usia          | 17 – 25 tahun | 3      | 25
  .  | .             | 26 – 40 tahun | 5      | 41.67
  .  | .             | > 40 tahun    | 4      | 33.33
  3  | Pendidikan    | SMP ke bawah  | 1      | 8.33
  .  | .             | SLTA          | 4      | 33.33
  .  | .             | D1-D3         | 2      | 16.67
  .  | .             | S1            | 4      | 33.33
  .  | .             | Pascasarjana  | 1      | 8.33
  4  | Pekerjaan     | PNS/TNI/POLRI | 3      | 25
  .  | .             | Wirausaha     | 3      | 25
  .  | .             | Lainnya       | 6      | 50`;

describe("a profile beside the survey of its respondents", () => {
  test("is silent where every count is that of the answers, however these are written", () => {
    expect(onProfile(LONG).found).toEqual([]);
  });

  test.each([
    ["a count", ["| 8 ", "| 7 "], ["error D3 profile-count 8"]],
    [
      "two counts that add up all the same",
      [/\| 3 {6}\| 25\n(.*)\| 5 /, "| 4      | 25\n$1| 4 "],
      ["error D5 profile-count 3", "error D6 profile-count 5"],
    ],
    ["the count of what no other row names", ["| 6 ", "| 9 "], ["error D15 profile-count 6"]],
  ] as const)("has named what differs: %s", (_, [from, to], findings) => {
    expect(onProfile(LONG.replace(from, to)).found).toEqual(findings);
  });

  test("has blank counts filled by formulas that count the answers", () => {
    const blank = LONG.replace(/\| \d+ +\| [\d.]+$/gm, "| . | .");
    const counts = onProfile(blank).fills.filter((fill) => /^D\d+ =COUNT/.test(fill));
    expect(counts).toEqual([
      "D3 =COUNTIF(Data!$B$2:$B$13,$C3) 8",
      "D4 =COUNTIF(Data!$B$2:$B$13,$C4) 4",
      'D5 =COUNTIFS(Data!$C$2:$C$13,">=17",Data!$C$2:$C$13,"<=25") 3',
      'D6 =COUNTIFS(Data!$C$2:$C$13,">=26",Data!$C$2:$C$13,"<=40") 5',
      'D7 =COUNTIF(Data!$C$2:$C$13,">=41") 4',
      'D8 =COUNTIF(Data!$D$2:$D$13,"SMP") 1',
      'D9 =COUNTIF(Data!$D$2:$D$13,"SMA") 4',
      'D10 =COUNTIF(Data!$D$2:$D$13,"D3")+COUNTIF(Data!$D$2:$D$13,"D1") 2',
      "D11 =COUNTIF(Data!$D$2:$D$13,$C11) 4",
      'D12 =COUNTIF(Data!$D$2:$D$13,"S2") 1',
      'D13 =COUNTIF(Data!$E$2:$E$13,"PNS")+COUNTIF(Data!$E$2:$E$13,"TNI") 3',
      'D14 =COUNTIF(Data!$E$2:$E$13,"Wiraswasta") 3',
      'D15 =COUNTIF(Data!$E$2:$E$13,"Swasta")+COUNTIF(Data!$E$2:$E$13,"Pelajar")+COUNTIF(Data!$E$2:$E$13,"Ibu Rumah Tangga")+COUNTIF(Data!$E$2:$E$13,"Petani") 6',
    ]);
  });

  test("of a form's export is filled though its groups are merged and have totals", () => {
    const asked = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(
      (at) => `${at}. Bagaimana pendapat Saudara tentang ${ASKED[at - 1]}?`,
    );
    const rows = PEOPLE.map(
      (who, at) => `4/${at + 1}/2024 | ${who} | ${at % 6 === 0 ? "Ya" : "Tidak"} | ${"Baik | ".repeat(8)}Sangat Baik`,
    );
    const header = "Timestamp | Jenis Kelamin | Usia | Pendidikan | Pekerjaan | Apakah Anda penyandang disabilitas?";
    const data = draw(`${header} | ${asked.join(" | ")}\n${rows.join("\n")}`, "Form Responses 1");
    const picture = `
      Tabel 2. Karakteristik Responden
      No | Karakteristik | Kategori               | Frekuensi | Persentase (%)
      1  | Jenis Kelamin | Pria                   | . | .
      .  | .             | Wanita                 | . | .
      .  | .             | Total                  | . | .
      2  | Disabilitas   | Penyandang Disabilitas | . | .
      .  | .             | Non Disabilitas        | . | .
      .  | .             | Total                  | . | .`;
    const sheets = [data, draw(picture, "Profil", ["A3:A5", "B3:B5", "A6:A8", "B6:B8"])];
    const fills = fillsOf(sheets).filter((fill) => /^[DE][3-8] /.test(fill));
    expect(fills.slice(0, 6)).toEqual([
      `D3 =COUNTIF('Form Responses 1'!$B$2:$B$13,"Laki-laki") 8`,
      `D4 =COUNTIF('Form Responses 1'!$B$2:$B$13,"Perempuan") 4`,
      `D6 =COUNTIF('Form Responses 1'!$F$2:$F$13,"Ya") 2`,
      `D7 =COUNTIF('Form Responses 1'!$F$2:$F$13,"Tidak") 10`,
      "D5 =SUM(D3:D4) 12",
      "D8 =SUM(D6:D7) 12",
    ]);
  });

  test("has those of men and women side by side filled", () => {
    const picture = `
      RESPONDEN MENURUT PENDIDIKAN
      Pendidikan | L | P | Jumlah
      SD – SMP   | . | . | .
      SMA        | . | . | .
      Diploma    | . | . | .
      S1         | . | . | .
      S2         | . | . | .
      Jumlah     | . | . | .`;
    const { fills } = onProfile(picture);
    expect(fills).toContain('B4 =COUNTIFS(Data!$D$2:$D$13,$A4,Data!$B$2:$B$13,"Laki-laki") 4');
    expect(fills).toContain('C6 =COUNTIFS(Data!$D$2:$D$13,$A6,Data!$B$2:$B$13,"Perempuan") 2');
    expect(fills).toContain("D8 =SUM(D3:D7) 12");
  });

  test("counts ranges of ages that were answered as texts, without Excel taking them for comparisons or dates", () => {
    const people = ["< 20", "20-30", "20-30", "> 30"].flatMap((age) => [`L | ${age}`, `P | ${age}`]);
    const data = survey(people, "Jenis Kelamin | Umur");
    const picture = `
      RESPONDEN
      Umur          | Jumlah
      di bawah 20   | .
      20 s.d. 30    | .
      31 ke atas    | .`;
    expect(onProfile(picture, data).fills.filter((fill) => fill.startsWith("B"))).toEqual([
      'B3 =SUMPRODUCT(--(Data!$C$2:$C$9="< 20")) 2',
      'B4 =SUMPRODUCT(--(Data!$C$2:$C$9="20-30")) 4',
      'B5 =SUMPRODUCT(--(Data!$C$2:$C$9="> 30")) 2',
    ]);
  });

  test.each([
    ["an answer that no row names", LONG.replace("Lainnya  ", "Pelajar  ")],
    [
      "ages that two rows name",
      LONG.replace("26 – 40", "25 – 40")
        .replace("| 5 ", "| 7 ")
        .replace("| 3      | 25\n  .  | .             | 25", "| 1      | 25\n  .  | .             | 25"),
    ],
  ])("leaves counts alone where it is not clear what they count: %s", (_, picture) => {
    expect(onProfile(picture).found.filter((line) => line.includes("profile-count"))).toEqual([]);
  });

  test("is told to be of other people, once, where most of its counts are not those of the survey", () => {
    const others = LONG.replace(/\| (\d+) +\| [\d.]+$/gm, (_, count: string) => `| ${Number(count) * 3 + 1} | .`);
    expect(onProfile(others).found).toEqual(["warning D3 profile-of-others -"]);
  });

  test("has to add up to the respondents of a survey that does not say who they are", () => {
    const data = survey(
      PEOPLE.map(() => "x"),
      "Loket",
    );
    const picture = `
      KARAKTERISTIK RESPONDEN
      Jenis Kelamin | Jumlah | %
      Laki-laki     | 7      | 63.64
      Perempuan     | 4      | 36.36
      Jumlah        | 11     | 100`;
    expect(onProfile(picture, data).found).toEqual(["warning B5 profile-differs -"]);
    expect(
      onProfile(
        picture.replace("| 7 ", "| 8 ").replace("63.64", "66.67").replace("36.36", "33.33").replace("11 ", "12 "),
        data,
      ).found,
    ).toEqual([]);
  });

  test("of another period is none of the survey's", () => {
    const data = draw(
      `SURVEI TRIWULAN II TAHUN 2024\nNo | Jenis Kelamin | U1 | U2 | U3 | U4 | U5 | U6 | U7 | U8 | U9\n${PEOPLE.map((_, at) => `${at + 1} | ${at % 3 === 0 ? "P" : "L"} | 3 | 4 | 3 | 4 | 3 | 4 | 3 | 4 | 3`).join("\n")}`,
      "Data",
    );
    const picture = `
      RESPONDEN TRIWULAN III TAHUN 2024
      Jenis Kelamin | Jumlah
      Laki-laki     | 20
      Perempuan     | 11`;
    expect(onProfile(picture, data).found).toEqual([]);
    expect(onProfile(picture.replace("III", "II"), data).found).toEqual([
      "error B3 profile-count 8",
      "error B4 profile-count 4",
    ]);
  });
});
