import { alarms, moved, outline, outlines } from "../../../../support/survey";

/** Four respondents, two unsur: ΣNilai 12 and 14, NRR 3 and 3.5, weighted 1.5 and 1.75, total 3.25, IKM 81.25. */
const ANSWERS = `
  1 | 3 | 4
  2 | 4 | 4
  3 | 3 | 3
  4 | 2 | 3
`.trim();
const SUMMARY = `
  ΣNilai /Unsur      | 12  | 14
  NRR / unsur        | 3   | 3.5
  NRR tertbg/unsur   | 1.5 | 1.75 | 3.25
  IKM Unit pelayanan |     |      | 81.25
`.trim();

function under(header: string): string {
  return `${header}\n${ANSWERS}\n${SUMMARY}`;
}

describe("a header of codes", () => {
  test.each([
    ["U1 | U2", "U1 B, U2 C"],
    ["u1 | u2", "U1 B, U2 C"],
    ["U 1 | U 2", "U1 B, U2 C"],
    ["U-1 | U-2", "U1 B, U2 C"],
    ["Unsur 1 | Unsur 2", "Unsur 1 B, Unsur 2 C"],
    ["Unsur Pelayanan 1 | Unsur Pelayanan 2", "Unsur Pelayanan 1 B, Unsur Pelayanan 2 C"],
    ["U1 (Persyaratan) | U2 (Prosedur)", "U1 B, U2 C"],
    ["U1. Persyaratan | U2. Prosedur", "U1 B, U2 C"],
    ["U1 - Persyaratan | U2 - Prosedur", "U1 B, U2 C"],
    ["n1 | n2", "N1 B, N2 C"],
    ["P1 | P2", "P1 B, P2 C"],
    ["Q1 | Q2", "Q1 B, Q2 C"],
    ["X1 | X2", "X1 B, X2 C"],
    ["Pertanyaan 1 | Pertanyaan 2", "Pertanyaan 1 B, Pertanyaan 2 C"],
    ["Soal 1 | Soal 2", "Soal 1 B, Soal 2 C"],
  ])("%s", (codes, unsur) => {
    const picture = under(`No | ${codes}`);
    expect(outline(picture)).toMatchObject({ range: "A1:D9", unsur, number: "A", respondents: "2-5 (4)" });
    expect(alarms(picture)).toEqual([]);
  });

  test("stands under its banner", () => {
    const picture = under("NO. RESP | NILAI UNSUR PELAYANAN |\n | U1 | U2");
    expect(outline(picture)).toMatchObject({ range: "A1:D10", unsur: "U1 B, U2 C", respondents: "3-6 (4)" });
  });

  test.each([
    "NILAI UNSUR PELAYANAN",
    "Nilai Unsur Pelayanan",
    "NILAI UNSUR",
    "UNSUR PELAYANAN",
    "NILAI PER UNSUR PELAYANAN",
    "Nilai per Unsur Layanan",
    "Unsur SKM",
  ])("takes the banner %s in", (banner) => {
    expect(outline(under(`No | ${banner} | \n | U1 | U2`)).range).toBe("A1:D10");
  });

  test("does not take a title in", () => {
    const title = "PENGOLAHAN DATA SURVEI KEPUASAN MASYARAKAT PER RESPONDEN DAN PER UNSUR PELAYANAN";
    expect(outline(under(`${title}\nNo | U1 | U2`)).range).toBe("A2:D10");
  });

  test.each([
    ["code over name", "No | U1 | U2\n | Persyaratan | Prosedur", "U1 B, U2 C"],
    ["name over code", "No | Persyaratan | Prosedur\n | U1 | U2", "U1 B, U2 C"],
    ["NO. over RESP", "NO. | NILAI UNSUR |\nRESP | U1 | U2", "U1 B, U2 C"],
  ])("may be split over two rows: %s", (_, header, unsur) => {
    const picture = under(header);
    expect(outline(picture)).toMatchObject({ range: "A1:D10", unsur, number: "A", respondents: "3-6 (4)" });
    expect(alarms(picture)).toEqual([]);
  });

  test("reaches two rows up to a banner, not three", () => {
    expect(outline(under("No | UNSUR PELAYANAN |\n.\n | U1 | U2")).range).toBe("A1:D11");
    expect(outline(under("No | UNSUR PELAYANAN |\n.\n.\n | U1 | U2")).range).toBe("A4:D12");
  });

  test("may begin at column A without numbers", () => {
    const picture = `
      U1  | U2
      3   | 4
      4   | 4
      3   | 3
      2   | 3
      12  | 14
      3   | 3.5
      1.5 | 1.75 | 3.25
          |      | 81.25
    `;
    expect(outline(picture)).toMatchObject({ range: "A1:C9", number: null, rows: "sum 6, nrr 7, weighted 8" });
    expect(outline(picture)).toMatchObject({ total: "C8", ikm: "C9" });
    expect(alarms(picture)).toEqual([]);
  });

  test("may stand far to the right and down", () => {
    const picture = moved(under("No | U1 | U2"), 39, 5);
    expect(outline(picture)).toMatchObject({ range: "F40:I48", number: "F", unsur: "U1 G, U2 H", ikm: "I48" });
    expect(alarms(picture)).toEqual([]);
  });

  test.each([1, 2, 8, 9, 10, 11, 14, 15, 20])("may name %i unsur", (count) => {
    const cells = (cell: (index: number) => string | number) =>
      Array.from({ length: count }, (_, i) => cell(i)).join("|");
    const picture = `No | ${cells((i) => `U${i + 1}`)}\n1 | ${cells(() => 3)}\n2 | ${cells(() => 4)}`;
    const { unsur, respondents } = outline(picture);
    expect(unsur.split(", ")).toHaveLength(count);
    expect(respondents).toBe("2-3 (2)");
  });

  test("names no more than 30 unsur", () => {
    const cells = (cell: (index: number) => string | number, count: number) =>
      Array.from({ length: count }, (_, i) => cell(i)).join("|");
    const wide = (count: number) => `No | ${cells((i) => `U${i + 1}`, count)}\n1 | ${cells(() => 3, count)}`;
    expect(outlines(wide(30))).toHaveLength(1);
    expect(outlines(wide(31))).toHaveLength(0);
  });

  test("begins with the first unsur", () => {
    expect(outlines("No | U2 | U3\n1 | 3 | 4\n2 | 3 | 4")).toEqual([]);
  });
});

describe("a row that numbers the columns", () => {
  test.each([
    ["(1) | (2) | (3)"],
    ["( 1 ) | ( 2 ) | ( 3 )"],
    ["-1 | -2 | -3"],
    ["1 | 2 | 3"],
    ["'1 | '2 | '3"],
    [" | (2) | (3)"],
  ])("%s is no respondent", (numbering) => {
    const picture = under(`No | U1 | U2\n${numbering}`);
    expect(outline(picture)).toMatchObject({ range: "A1:D10", respondents: "3-6 (4)" });
    expect(alarms(picture)).toEqual([]);
  });

  test("may go up to the tenth column without a column of numbers", () => {
    const cells = (text: string) => Array.from({ length: 9 }, () => text).join("|");
    const codes = Array.from({ length: 9 }, (_, i) => `U${i + 1}`).join("|");
    expect(outline(`${codes}\n1|2|3|4|5|6|7|8|9\n${cells("3")}\n${cells("4")}`).respondents).toBe("3-4 (2)");
  });

  test("is a respondent's where it can be: 1, 2, 3, 4", () => {
    expect(outline("U1|U2|U3|U4\n1|2|3|4\n4|3|3|3").respondents).toBe("2-3 (2)");
    expect(outline("No|U1|U2|U3\n1|2|3|4\n2|3|3|3").respondents).toBe("2-3 (2)");
  });
});

describe("a header of unsur names", () => {
  test("needs three of them", () => {
    const three = "No | Persyaratan | Prosedur | Waktu Pelayanan\n1 | 3 | 4 | 4\n2 | 4 | 4 | 3";
    expect(outline(three)).toMatchObject({ range: "A1:D3", unsur: "Persyaratan B, Prosedur C, Waktu Pelayanan D" });
    expect(outlines("No | Persyaratan | Prosedur\n1 | 3 | 4\n2 | 4 | 4")).toEqual([]);
  });

  test("knows the nine of the regulation by any of their names", () => {
    const names =
      "Syarat Pengurusan Pelayanan|Alur|Kecepatan|Kewajaran biaya|Hasil Pelayanan|Kompetensi Petugas|Perilaku Petugas|Sarpras|Aduan";
    const nine = Array.from({ length: 9 }, () => "3").join("|");
    expect(outline(`No|${names}\n1|${nine}\n2|${nine}`).unsur.split(", ")).toEqual(
      names.split("|").map((name, index) => `${name} ${"BCDEFGHIJ"[index] ?? ""}`),
    );
  });

  test("takes an office's own unsur between them for one of its own", () => {
    const picture = "No | Persyaratan | Kenyamanan | Prosedur | Waktu\n1 | 3 | 4 | 4 | 3\n2 | 4 | 4 | 3 | 3";
    expect(outline(picture).unsur).toBe("Persyaratan B, Kenyamanan C, Prosedur D, Waktu E");
  });

  test("is known below by its summary alone", () => {
    expect(outline(under("No | Kenyamanan | Keramahan"))).toMatchObject({
      range: "A1:D9",
      unsur: "Kenyamanan B, Keramahan C",
      rows: "sum 6, nrr 7, weighted 8",
    });
  });
});

describe("no header at all", () => {
  const title = "PENGOLAHAN DATA SURVEI KEPUASAN MASYARAKAT PER RESPONDEN";

  test("but a title above", () => {
    const picture = `${title}\n.\n${ANSWERS}`;
    expect(outline(picture)).toMatchObject({
      range: "A3:C6",
      unsur: "U1 B, U2 C",
      number: "A",
      respondents: "3-6 (4)",
    });
  });

  test("but a title and numbered columns", () => {
    const picture = `${title}\nNo | 1 | 2\n${ANSWERS}`;
    expect(outline(picture)).toMatchObject({
      range: "A2:C6",
      unsur: "U1 B, U2 C",
      number: "A",
      respondents: "3-6 (4)",
    });
  });

  test("but a summary below", () => {
    const picture = `${ANSWERS}\n${SUMMARY}`;
    expect(outline(picture)).toMatchObject({ range: "A1:D8", unsur: "U1 B, U2 C", rows: "sum 5, nrr 6, weighted 7" });
    expect(alarms(picture)).toEqual([]);
  });

  test("and nothing else: no matrix", () => {
    expect(outlines(ANSWERS)).toEqual([]);
    expect(outlines(`DAFTAR NILAI SISWA KELAS SEPULUH\n${ANSWERS}`)).toEqual([]);
    expect(outlines(`${ANSWERS}\nRata-rata | 3 | 3.5`)).toEqual([]);
  });
});
