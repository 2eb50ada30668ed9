import {
  isContinuation,
  isSummaryLabel,
  isSurveyTitle,
  isUnmistakable,
  summaryRole,
} from "../../../../../src/core/tables/skm/summary/labels";
import { LABELS } from "./labelSamples";
import { outline } from "../../../../support/survey";

test("a label may be ninety letters long", () => {
  expect(summaryRole(`NRR ${"x".repeat(86)}`)).toBe("nrr");
});

const CASES = Object.entries(LABELS).flatMap(([role, labels]) => labels.map((label) => [label, role] as const));

test.each(CASES)("%s is a %s", (label, role) => {
  expect(summaryRole(label)).toBe(role);
  expect(summaryRole(` ${label.replaceAll(" ", "\n ")} `)).toBe(role);
  expect(isSummaryLabel(label)).toBe(true);
});

test.each([
  "",
  "12",
  "Laki-laki",
  "Sampit, 4 Juli 2024",
  "Kepala Dinas",
  "NIP. 19700101 199003 1 001",
  "- U1 s.d. U9 = Unsur-Unsur pelayanan",
  "- NRR = Nilai rata-rata",
  "- IKM = Indeks Kepuasan Masyarakat",
  "- *) = Jumlah NRR IKM tertimbang",
  "- **) = Jumlah NRR Tertimbang x 25",
  "NRR Per Unsur = Jumlah nilai per unsur dibagi Jumlah kuesioner yang terisi",
  "NRR tertimbang per unsur = NRR per unsur x 0,111",
  "TABEL PERHITUNGAN IKM PER RESPONDEN",
  "PENGOLAHAN INDEKS KEPUASAN PER RESPONDEN DAN UNSUR PELAYANAN",
  "Rekap IKM Triwulan II",
  `NRR ${"x".repeat(87)}`,
])("%s names no figure", (label) => {
  expect(summaryRole(label)).toBeNull();
});

test.each([
  "Nilai 4",
  "Skor 3",
  "Jawaban 2",
  "Frekuensi",
  "Persentase",
  "Modus",
  "Median",
  "Maksimum",
  "Min",
  "Std. Dev",
  "Tidak Baik (1)",
])("%s labels a statistic, never a respondent", (label) => {
  expect(isSummaryLabel(label)).toBe(true);
});

test.each(["", "Budi", "Swasta", "R-01", "Minah", "Laki-laki"])("%s may stand beside a respondent", (label) => {
  expect(isSummaryLabel(label)).toBe(false);
});

test.each([
  ["PENGOLAHAN DATA SURVEI KEPUASAN MASYARAKAT PER RESPONDEN DAN PER UNSUR PELAYANAN", true],
  ["PENGOLAHAN INDEKS KEPUASAN PER RESPONDEN DAN UNSUR PELAYANAN", true],
  ["Pengelolaan Survei Kepuasan Masyarakat Per Responden", true],
  ["TABEL PERHITUNGAN IKM PER RESPONDEN", true],
  ["DAFTAR NILAI SISWA", false],
  ["REALISASI INVESTASI", false],
])("%s as a survey's title: %s", (title, isTitle) => {
  expect(isSurveyTitle(title)).toBe(isTitle);
});

test.each([
  ["NRR", true],
  ["Rata-rata", true],
  ["Tertimbang", true],
  ["ΣNilai", true],
  ["Jumlah Nilai", true],
  ["Jumlah", false],
  ["Indeks", false],
  ["Total", false],
])("%s can mean nothing else: %s", (label, only) => {
  expect(isUnmistakable(label)).toBe(only);
});

test.each([
  ["/Unsur", true],
  ["unsur", true],
  ["tertbg/", true],
  ["tertbg/ unsur", true],
  ["per unsur", true],
  ["/Pertanyaan", true],
  ["/ Pertanyaan", true],
  ["pertanyaan", true],
  ["tertbg", true],
  ["tertbg / unsur", true],
  ["tertbg unsur", true],
  ["tertimbang", true],
  ["tertimbang/", true],
  ["tertimbang / unsur", true],
  ["tertimbang unsur", true],
  ["/ tertimbang", true],
  ["/", true],
  ["/ layanan", true],
  ["per unsur pelayanan", false],
  ["unsur pelayanan", false],
  ["NRR tertimbang", false],
  ["NRR / unsur", false],
  ["tertb ikm", false],
  ["NRR", false],
  ["IKM", false],
  ["", false],
])("%s goes on from the row above: %s", (label, goesOn) => {
  expect(isContinuation(label)).toBe(goesOn);
});

const ROLES_OF_ROWS = ["sum", "nrr", "nrrSub", "weight", "weighted", "weightedIndex"] as const;

describe("a label alone says where a blank figure belongs", () => {
  const blank = (...labels: string[]) =>
    ["No | U1 | U2\n1 | 3 | 4\n2 | 4 | 4", ...labels.map((label) => `${label} | |`)].join("\n");

  test.each(ROLES_OF_ROWS.flatMap((role) => (LABELS[role] ?? []).map((label) => [label, role] as const)))(
    "%s: %s",
    (label, role) => {
      expect(outline(blank(label)).rows).toBe(`${role} 4`);
    },
  );

  test.each(LABELS.index ?? [])("%s: the indices, where the IKM has a row of its own", (label) => {
    expect(outline(blank(label, "Nilai IKM"))).toMatchObject({ rows: "index 4", ikm: "D5" });
    expect(outline(blank("NRR", label)).rows).toBe(/unsur/i.test(label) ? "nrr 4, index 5" : "nrr 4");
  });

  test.each(LABELS.ikm ?? [])("%s: the IKM", (label) => {
    expect(outline(blank(label))).toMatchObject({ rows: "", ikm: "D4" });
  });
});
