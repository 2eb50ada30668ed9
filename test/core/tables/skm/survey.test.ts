import { outlines } from "../../../support/survey";

/** Headers that other tables have as well, over answers with a name beside each. */
const NAMED = "No|Nama|P1|P2|P3\n1|Ani|3|4|4\n2|Budi|2|3|4\n3|Cici|4|4|3";
/** The same without anything beside the answers. */
const PLAIN = "No||P1|P2|P3\n1||3|4|4\n2||2|3|4\n3||4|4|3";

const isSurvey = (picture: string) => outlines(picture).length > 0;

describe("a table with headers that others have as well is a survey's", () => {
  test.each([
    "Survei",
    "SURVEY 2024",
    "Unsur",
    "Data Responden",
    "Kode resp",
    "Kepuasan",
    "SKM",
    "IKM",
    "Kuesioner",
    "Kuisioner",
  ])("under a line that says %s", (word) => {
    expect(isSurvey(`${word}\n${NAMED}`)).toBe(true);
  });

  test.each(["Respon", "Skmm", "Nilai", "Wikma"])("but not under one that says %s", (word) => {
    expect(isSurvey(`${word}\n${NAMED}`)).toBe(false);
  });

  test("where the word stands in a column of the table", () => {
    expect(isSurvey(` | | | | Survei\n${NAMED}`)).toBe(true);
    expect(isSurvey(` | | | | | Survei\n${NAMED}`)).toBe(false);
  });

  test("where the word stands up to eight rows above", () => {
    const apart = (rows: number) => isSurvey(`Survei\n${".\n".repeat(rows)}${NAMED}`);
    expect(apart(7)).toBe(true);
    expect(apart(8)).toBe(false);
  });

  test("where the summary below has a label of surveys, within nine rows", () => {
    const below = (label: string, rows = 0) => isSurvey(`${NAMED}\n${".\n".repeat(rows)}${label}|||1|1.2|1.2`);
    expect(below("NRR")).toBe(true);
    expect(below("Nilai tertimbang")).toBe(true);
    expect(isSurvey(`${NAMED}\n|NRR|9|11|11`)).toBe(true);
    expect(below("NRR", 8)).toBe(true);
    expect(below("NRR", 9)).toBe(false);
    expect(below("Rata-rata")).toBe(false);
    expect(below("Jumlah")).toBe(false);
    expect(below("Keunsuran")).toBe(false);
  });

  test("where nothing beside the answers names anybody or anything", () => {
    expect(isSurvey(PLAIN)).toBe(true);
    expect(isSurvey(PLAIN.replace("2||", "2|Budi|"))).toBe(false);
    expect(isSurvey(PLAIN.replace("1||", "1|Ani|"))).toBe(false);
    expect(isSurvey("|P1|P2|P3\n|3|4|4\n|2|3|4\n|4|4|3")).toBe(false);
  });

  test("where one answer of ten is off the scale, not more", () => {
    const ten = (odd: string) => `No|P1|P2\n1|3|4\n2|4|4\n3|2|3\n4|3|3\n5|4|${odd}`;
    expect(isSurvey(ten("5"))).toBe(true);
    expect(isSurvey(ten("5").replace("5|4", "5|5"))).toBe(false);
  });
});

describe("answers count how many gave which", () => {
  const counts = (header: string, rows: number) =>
    `${header}|U1|U2\n${Array.from({ length: rows }, (_, index) => `${index + 1}|${1 + (index % 3)}|${1 + (index % 2)}`).join("\n")}`;

  test.each(["Persepsi", "Jawaban", "Skor", "Nilai", "Pilihan", "Skala", "Bobot jawaban"])("beside %s", (header) => {
    expect(isSurvey(counts(header, 4))).toBe(false);
  });

  test("where there are fewer than six of them", () => {
    expect(isSurvey(counts("Jawaban", 5))).toBe(false);
    expect(isSurvey(counts("Jawaban", 6))).toBe(true);
  });

  test("not beside another header", () => {
    expect(isSurvey(counts("No", 4))).toBe(true);
    expect(isSurvey(counts("No. jawaban", 4))).toBe(true);
  });
});

describe("a single column", () => {
  test("is a survey's where its respondents are numbered, or a word says so", () => {
    expect(isSurvey("No|U1\n1|3\n2|4")).toBe(true);
    expect(isSurvey("Kelas|U1\na|3\nb|4")).toBe(false);
    expect(isSurvey("Survei\nKelas|U1\na|3\nb|4")).toBe(true);
  });
});

describe("answers off the scale", () => {
  test("are two of five at the most", () => {
    expect(isSurvey("No|U1|U2|U3|U4|U5\n1|5|0|3|3|3")).toBe(true);
    expect(isSurvey("No|U1|U2|U3|U4|U5\n1|5|0|3|3|9")).toBe(false);
  });

  test("are not all there is", () => {
    expect(isSurvey("No|U1|U2\n1|merah|biru\n2|hijau|merah")).toBe(false);
    expect(isSurvey("No|U1|U2\n1| |")).toBe(false);
  });
});
