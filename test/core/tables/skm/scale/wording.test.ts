import { check } from "../../../../../src/core/check";
import { speak, textsOf } from "../../../../../src/text/speak";
import { draw } from "../../../../support/draw";
import { answerOf, makeSurvey, withCell, type MadeSurvey } from "../../../../support/madeSurvey";
import { alarms, fills, findingsOf } from "../../../../support/survey";
import { fillsOf, tablesOf } from "../../../../support/checked";

/** A survey whose answers are the words of one list, the worst first. */
function worded(...words: readonly string[]): MadeSurvey {
  return { unsur: 9, people: 30, most: words.length, write: (answer) => words[answer - 1] ?? "" };
}

const QUALITY = ["Tidak baik", "Kurang baik", "Baik", "Sangat baik"];
const SETUJU = ["Sangat Tidak Setuju", "Tidak Setuju", "Setuju", "Sangat Setuju"];

/** The answers of the regulation's questionnaire, each question with words of its own. */
const OWN: readonly (readonly string[])[] = [
  ["Tidak sesuai", "Kurang sesuai", "Sesuai", "Sangat sesuai"],
  ["Tidak mudah", "Kurang mudah", "Mudah", "Sangat mudah"],
  ["Tidak cepat", "Kurang cepat", "Cepat", "Sangat cepat"],
  ["Sangat mahal", "Cukup mahal", "Murah", "Gratis"],
  ["Tidak sesuai", "Kurang sesuai", "Sesuai", "Sangat sesuai"],
  ["Tidak kompeten", "Kurang kompeten", "Kompeten", "Sangat kompeten"],
  ["Tidak sopan dan ramah", "Kurang sopan dan ramah", "Sopan dan ramah", "Sangat sopan dan ramah"],
  ["Buruk", "Cukup", "Baik", "Sangat Baik"],
  ["Tidak ada", "Ada tetapi tidak berfungsi", "Berfungsi kurang maksimal", "Dikelola dengan baik"],
];
const QUESTIONS = [
  "Bagaimana pendapat Saudara tentang kesesuaian persyaratan pelayanan dengan jenis pelayanannya?",
  "Bagaimana pemahaman Saudara tentang kemudahan prosedur pelayanan di unit ini?",
  "Bagaimana pendapat Saudara tentang kecepatan waktu dalam memberikan pelayanan?",
  "Bagaimana pendapat Saudara tentang kewajaran biaya/tarif dalam pelayanan?",
  "Bagaimana pendapat Saudara tentang kesesuaian produk pelayanan dengan hasil yang diberikan?",
  "Bagaimana pendapat Saudara tentang kompetensi/kemampuan petugas dalam pelayanan?",
  "Bagaimana pendapat Saudara tentang perilaku petugas terkait kesopanan dan keramahan?",
  "Bagaimana pendapat Saudara tentang kualitas sarana dan prasarana?",
  "Bagaimana pendapat Saudara tentang penanganan pengaduan pengguna layanan?",
];

/** What a form's answers look like once exported, without any summary. */
function exported(people: number, write: (person: number, unsur: number) => string): string {
  const header = ["Timestamp", "Nama", "Jenis Kelamin", "Pekerjaan", "Jenis Layanan", ...QUESTIONS, "Saran"];
  const rows = Array.from({ length: people }, (_, person) => [
    `2024/04/0${(person % 9) + 1} 9:00:11`,
    `R${person}`,
    person % 2 ? "Laki-laki" : "Perempuan",
    "Tidak bekerja",
    "PBG",
    ...QUESTIONS.map((_, unsur) => write(person, unsur)),
    "Sangat baik",
  ]);
  return [header, ...rows].map((cells) => cells.join(" | ")).join("\n");
}

const inWords = (person: number, unsur: number) => OWN[unsur]?.[answerOf(person, unsur, 4) - 1] ?? "";

describe("answers in words", () => {
  test("are counted from their questionnaire's worst to its best, each question with words of its own", () => {
    const words = exported(24, inWords);
    const numbers = exported(24, (person, unsur) => String(answerOf(person, unsur, 4)));
    const figuresOf = (picture: string) => fillsOf(draw(picture)).map((fill) => fill.split(" ").at(-1));
    expect(tablesOf(draw(words))).toEqual(["skm-respondents A1:N25"]);
    expect(figuresOf(words)).toEqual(figuresOf(numbers));
    expect([alarms(words), findingsOf("worded-answers", words)]).toEqual([[], ["info F1 worded-answers"]]);
  });

  test("are counted by a formula that reads the words", () => {
    expect(fills(makeSurvey(worded(...QUALITY), true)).B33).toBe(
      '=SUMPRODUCT(COUNTIF(B3:B32,{"tidak baik","kurang baik","baik","sangat baik"}),{1,2,3,4})',
    );
    expect(fills(makeSurvey(worded(...QUALITY), true)).B34).toBe(
      '=B33/SUMPRODUCT(COUNTIF(B3:B32,{"tidak baik","kurang baik","baik","sangat baik"}))',
    );
  });

  test.each([
    [
      ["Tidak mudah", "Kurang mudah", "Mudah", "Sangat mudah"],
      '{"tidak mudah","kurang mudah","mudah","sangat mudah"}',
      "{1,2,3,4}",
    ],
    [
      ["Tidak ada", "Cukup", "Puas", "Sangat Puas"],
      '{"tidak puas","sangat tidak puas","cukup puas","cukup","puas","sangat puas"}',
      "{1,1,2,2,3,4}",
    ],
    [
      ["Mahal", "Cukup mahal", "Murah", "Gratis"],
      '{"mahal","sangat mahal","cukup mahal","murah","gratis"}',
      "{1,1,2,3,4}",
    ],
  ])("are counted with those that nobody has given yet: %s", (words, texts, numbers) => {
    const formula = String(fills(makeSurvey(worded(...words), true)).B33);
    expect(formula).toContain(texts);
    expect(formula).toContain(numbers);
  });

  test("are counted without those that would make it unclear what the others count", () => {
    const write = (answer: number) => (answer > 3 ? "Sangat setuju" : "Setuju");
    const formula = String(fills(makeSurvey({ ...worded(...SETUJU), write }, true)).B33);
    expect(formula).toContain(
      '{"sangat tidak setuju","kurang setuju","cukup setuju","setuju","sangat setuju"},{1,2,2,3,4}'.replace(
        "},{",
        "}),{",
      ),
    );
  });

  test("are looked for letter by letter where they hold Excel's own signs", () => {
    const write = (answer: number) => (answer > 3 ? "Sangat baik*" : "Baik~?");
    expect(String(fills(makeSurvey({ ...worded(...QUALITY), write }, true)).B33)).toContain('"baik~~~?"');
  });

  test.each([
    ["SB", 2, QUALITY],
    ["B aik", 2, QUALITY],
    ["Muda", 2, ["Tidak mudah", "Kurang mudah", "Mudah", "Sangat mudah"]],
    ["Ya", 2, ["Mahal", "Cukup mahal", "Murah", "Gratis"]],
    ["x", 4, ["a", "b", "c", "d"]],
  ])("that are none are told with those that would be right: %s", (odd, column, words) => {
    const sheet = draw(withCell(`a = 1\n${makeSurvey(worded(...words))}`, 8, column, odd));
    const said = check({ sheets: [sheet] }).findings.find(({ rule }) => rule === "answer-outside-scale");
    const sentence = said ? speak(said.message, textsOf("id")).toLowerCase() : "";
    for (const word of words) expect(sentence).toContain(`"${word.toLowerCase()}"`);
    expect(sentence).not.toContain("1, 2, 3");
  });

  test("are checked as numbers are", () => {
    const right = makeSurvey(worded(...QUALITY));
    expect(alarms(right)).toEqual([]);
    expect(alarms(withCell(right, 34, 4, "3.9"))).toEqual(["error cause D34 skm-nrr: 3.9 → 3.366667"]);
    expect(alarms(withCell(right, 10, 4, "Mungkin"))).toContainEqual(
      expect.stringMatching(/^error D10 answer-outside-scale: Mungkin/),
    );
  });

  test.each([
    ["TIDAK BAIK", "kurang  baik.", "Baik ", "Baik sekali"],
    ["Tidak Puas", "Cukup Puas", "Puas", "Sangat Puas"],
    ["Tidak Puas", "Kurang Puas", "Cukup Puas", "Sangat Puas"],
    ["Sangat tidak setuju", "Tidak setuju", "Netral", "Setuju", "Sangat setuju"],
    ["Sangat buruk", "Buruk", "Cukup", "Baik", "Sangat baik"],
    ["Tidak pernah", "Kadang-kadang", "Sering", "Selalu"],
    ["Sangat mahal", "Mahal", "Murah", "Gratis"],
  ])("may be %s, %s, %s, %s …", (...words: readonly string[]) => {
    const most = words.length;
    const right = makeSurvey({ ...worded(...words), people: 40, write: (answer) => words[answer - 1] ?? "" });
    const all = words.reduce(
      (picture, word, at) => withCell(picture, 3 + at, 2, word),
      makeSurvey(worded(...words), true),
    );
    const sum = words.reduce((total, _, at) => total + at + 1, 0) - sumOfFirst(most);
    expect(alarms(right)).toEqual([]);
    expect(
      fillsOf(draw(all))
        .find((fill) => fill.startsWith("B33 "))
        ?.split(" ")
        .at(-1),
    ).toBe(String(sum + sumOf(30, 1, most)));
  });
});

function sumOfFirst(most: number): number {
  return sumOf(most, 1, most);
}

function sumOf(people: number, unsur: number, most: number): number {
  return Array.from({ length: people }, (_, person) => answerOf(person + 1, unsur, most)).reduce((a, b) => a + b, 0);
}

describe("words that may be counted in two ways", () => {
  const blank = makeSurvey(worded(...SETUJU), true);

  test("are not counted, and the sheet is asked to say it", () => {
    expect([fills(blank), alarms(blank)]).toEqual([{}, ["warning B2 words-undecided"]]);
  });

  test.each(["2 = Tidak Setuju", "Tidak Setuju (2)", "Tidak Setuju | 2", "4 = Sangat Setuju; 2 = Tidak Setuju"])(
    "are counted as a line above says: %s",
    (line) => {
      expect(fills(`${line}\n${blank}`).B34).toContain("{1,2,3,4})");
      expect(fills(`${line.replace("2", "1")}\n${blank}`).B34).toContain("{1,2,2,3,4})");
    },
  );

  test("are counted as the stated figures were", () => {
    const right = makeSurvey(worded("", "Tidak Setuju", "Setuju", "Sangat Setuju"));
    expect(alarms(right)).toEqual([]);
  });

  test("may be those of a scale that a line above turns round", () => {
    const picture = `1 = Sangat Baik, 4 = Tidak Baik\n${makeSurvey(worded(...QUALITY), true)}`;
    expect(fills(picture).B34).toContain('{"sangat baik","baik","kurang baik","tidak baik"}),{1,2,3,4})');
  });

  test("are counted from the best on where the stated figures were", () => {
    const reversed = makeSurvey({ ...worded(...QUALITY), write: (answer) => [...QUALITY].reverse()[answer - 1] ?? "" });
    expect(alarms(reversed)).toEqual([]);
  });

  test("are not counted where no reading gives most stated figures, and none is called wrong", () => {
    const other = makeSurvey({ ...worded(...QUALITY), write: (answer) => QUALITY[[0, 1, 0, 3, 1][answer] ?? 0] ?? "" });
    expect(alarms(other)).toEqual(["warning B2 words-undecided"]);
  });
});

test("of what nobody should meet, 'Selalu ada' is the worst", () => {
  const often = ["Selalu ada", "Sering ada", "Jarang ada", "Tidak ada"];
  const questions = ["pungutan liar", "praktik percaloan", "gratifikasi", "diskriminasi", "KKN dalam pelayanan"];
  const people = Array.from({ length: 12 }, (_, at) => at + 1);
  const picture = [
    "SURVEI PERSEPSI ANTI KORUPSI",
    ["No", ...questions.map((_, at) => `P${at + 1}`)].join(" | "),
    ["", ...questions.map((one) => `Apakah terdapat ${one}?`)].join(" | "),
    ...people.map((one) => [one, ...questions.map((_, at) => often[answerOf(one, at, 4) - 1])].join(" | ")),
    "Jumlah",
    "NRR",
  ].join("\n");
  const texts = '{"selalu ada","sering ada","jarang ada","tidak pernah ada","tidak ada"}';
  expect(fills(picture).B16).toBe(`=SUMPRODUCT(COUNTIF(B4:B15,${texts}),{1,2,3,4,4})`);
});

test("a list of people and what they think is no survey", () => {
  const picture = `No | Nama | Keterangan | Catatan
   1 | Budi | Baik | Sangat baik
   2 | Ani | Kurang baik | Baik
   3 | Sari | Baik | Baik`;
  expect(tablesOf(draw(picture))).toEqual([]);
});
