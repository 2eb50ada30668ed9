import { draw } from "../../../../support/draw";
import { answerOf } from "../../../../support/madeSurvey";
import { alarms } from "../../../../support/survey";
import { fillsOf, tablesOf } from "../../../../support/checked";

const SETUJU = ["Sangat Tidak Setuju", "Tidak Setuju", "Setuju", "Sangat Setuju"];
const FIVE = ["Sangat tidak setuju", "Tidak setuju", "Netral", "Setuju", "Sangat setuju"];
/** What a survey of corruption as people see it asks; no question names an unsur. */
const STATEMENTS = [
  "Petugas tidak meminta imbalan di luar ketentuan",
  "Petugas tidak menawarkan bantuan di luar aturan",
  "Tidak ada praktik percaloan di unit layanan ini",
  "Petugas memperlakukan semua orang dengan setara",
  "Tidak ada pungutan liar selama saya dilayani",
  "Informasi di loket disampaikan secara terbuka",
  "Petugas menolak pemberian apa pun dari pengguna",
  "Antrean dilayani sesuai urutan kedatangan",
  "Saya tahu ke mana melapor bila ada kecurangan",
];
const BEFORE = ["Cap waktu", "Alamat Email", "Usia", "Pendidikan Terakhir", "Jenis Layanan"];

interface Form {
  readonly before?: readonly string[];
  readonly questions?: readonly string[];
  readonly after?: readonly string[];
  readonly words?: readonly string[];
  readonly title?: string;
  readonly people?: number;
}

const ABOUT: Readonly<Record<string, string>> = {
  "Cap waktu": "2024/04/02 9:00:11 AM GMT+7",
  Timestamp: "4/2/2024 9:00:11",
  "Alamat Email": "warga@contoh.id",
  Usia: "31",
  "Pendidikan Terakhir": "S1",
  "Jenis Layanan": "PBG",
  Saran: "Sudah baik",
  "Saran dan masukan": "Tidak ada",
};

function given(person: number, at: number, most: number): number {
  return (person + at) % 9 === 0 ? 1 : answerOf(person, at, most);
}

function form({
  before = BEFORE,
  questions = STATEMENTS,
  after = ["Saran"],
  words = SETUJU,
  title,
  people = 20,
}: Form) {
  const rows = Array.from({ length: people }, (_, person) => [
    ...before.map((head) => ABOUT[head] ?? `${head} ${person}`),
    ...questions.map((_, at) => words[given(person, at, words.length) - 1] ?? ""),
    ...after.map((head) => ABOUT[head] ?? "-"),
  ]);
  const lines = [[...before, ...questions, ...after], ...rows].map((cells) => cells.join(" | "));
  return [...(title === undefined ? [] : [title]), ...lines].join("\n");
}

function found(given: Form): string[] {
  return tablesOf(draw(form(given)));
}

const FOURTEEN = [
  ...STATEMENTS,
  "Ruang tunggu terasa nyaman",
  "Papan informasi mudah terlihat",
  "Nomor antrean terbaca jelas",
  "Toilet tersedia dan bersih",
  "Parkir aman untuk kendaraan",
];

describe("whole questions that name no unsur", () => {
  test.each<[string, Form, string]>([
    ["below a form's own columns", {}, "A1:N21"],
    ["on five steps", { words: FIVE }, "A1:N21"],
    ["below a timestamp alone", { before: ["Timestamp"], after: [] }, "A1:J21"],
    ["from the first column on", { before: [], after: ["Saran dan masukan"] }, "A1:I21"],
    ["of fourteen", { questions: FOURTEEN }, "A1:S21"],
    ["below a title", { title: "SURVEI PERSEPSI ANTI KORUPSI" }, "A2:N22"],
    ["with numbered choices", { words: SETUJU.map((word, at) => `${at + 1} - ${word}`) }, "A1:N21"],
    ["with lettered choices", { words: SETUJU.map((word, at) => `${"abcd"[at] ?? ""}. ${word}`) }, "A1:N21"],
    ["with numbers below a title", { title: "SURVEI ANTI KORUPSI", words: ["1", "2", "3", "4"] }, "A2:N22"],
    ["that are answered by how often", { words: ["Tidak pernah", "Jarang", "Sering", "Selalu"] }, "A1:N21"],
  ])("are found %s", (_, given, area) => {
    expect(found(given)).toEqual([`skm-respondents ${area}`]);
  });

  test("are found where some of them name unsur and others stand around those", () => {
    const questions = [
      "Petugas jujur sejak awal",
      "Syarat layanan diumumkan terbuka",
      "Prosedur sama bagi semua",
      "Waktu layanan sesuai janji",
      "Biaya sesuai papan",
      "Saya percaya pada petugas",
    ];
    expect(found({ questions })).toEqual(["skm-respondents A1:K21"]);
    expect(fillsOf(draw(form({ questions }))).filter((fill) => fill.includes("COUNTIF"))).toHaveLength(12);
  });

  test("are counted as numbers are", () => {
    const ikm = (words: readonly string[]) =>
      fillsOf(draw(form({ title: "SURVEI ANTI KORUPSI", words }))).map((fill) => fill.split(" ").at(-1));
    expect(ikm(SETUJU)).toHaveLength(35);
    expect(ikm(SETUJU)).toEqual(ikm(["1", "2", "3", "4"]));
    expect(alarms(form({}))).toEqual([]);
  });

  test("say nothing that is computed where the words may be counted in two ways", () => {
    const words = ["Tidak setuju", "Tidak setuju", "Setuju", "Sangat setuju"];
    expect(fillsOf(draw(form({ words })))).toEqual([]);
    expect(alarms(form({ words }))).toEqual(["warning F1 words-undecided"]);
  });
});

describe("words under headers that are no questions", () => {
  const CONDITION = ["Kurang baik", "Baik", "Cukup", "Sangat baik"];
  test.each<[string, Form]>([
    [
      "rooms",
      { before: ["No", "Gedung"], questions: ["Lobi", "Toilet", "Musala", "Parkir", "Kantin"], after: ["Ket"] },
    ],
    ["months", { before: ["Kendaraan"], questions: ["Januari", "Februari", "Maret", "April"], after: [] }],
    ["people", { before: ["No", "NIP"], questions: ["Disiplin", "Kerja sama", "Inisiatif", "Kejujuran"], after: [] }],
    ["a list", { before: ["No"], questions: ["Atap", "Dinding", "Lantai", "Pintu"], after: [] }],
  ])("are no survey: %s", (_, given) => {
    expect(found({ ...given, words: CONDITION })).toEqual([]);
  });

  test("are no survey in three columns only", () => {
    expect(found({ questions: STATEMENTS.slice(0, 3) })).toEqual([]);
  });

  test("are a survey's where a title says so", () => {
    const questions = ["Kejujuran", "Keterbukaan", "Kesetaraan", "Ketertiban"];
    expect(found({ title: "SURVEI ANTI KORUPSI", questions })).toEqual(["skm-respondents A2:I22"]);
  });
});
