import type { Role, Severity } from "../../src/core/findings/finding";

/** One thing that is wrong, missing or doubtful in a published report, as somebody found it who read the report by hand. */
export interface Published {
  readonly id: string;
  readonly sample: "kotim-tw2-2024" | "kaltim-2024";
  readonly what: string;
  /** The findings that tell it: each cell with its rule. None where a check must stay silent. */
  readonly told: readonly `${string} ${string}`[];
  readonly severity: Severity | "silent";
  /** Whether it is wrong by itself or follows from something else; "single" for what is no part of a calculation. */
  readonly role: Role;
}

type Line = readonly [id: string, what: string, severity: Published["severity"], ...told: Published["told"]];

/** What is wrong by itself in the figures of the survey, and what follows from it. */
const CAUSES = new Set(["K01"]);
const CONSEQUENCES = new Set(["K02", "K03", "K04", "K05", "K06", "K07", "K08", "K10", "K11", "K12", "K13"]);

const kotim: readonly Line[] = [
  ["K01", "NRR of U1 3,512, should be 3,350", "error", "SKM!B145 skm-nrr"],
  ["K02", "the same with sub-unsur", "error", "SKM!B146 skm-nrr-sub"],
  ["K03", "weighted NRR of U1 0,39, should be 0,37", "error", "SKM!B147 skm-weighted"],
  ["K04", "total 3,397, should be 3,379", "error", "SKM!K147 skm-total"],
  ["K05", "IKM 84,93, should be 84,48", "error", "SKM!K148 skm-ikm"],
  ["K06", "the same in a line of text", "error", "SKM!A149 skm-ikm-text"],
  ["K07", "U1 in the table below the answers", "error", "SKM!C151 skm-nrr"],
  ["K08", "the average below that table", "error", "SKM!C160 skm-total"],
  ["K09", "the legend says × 0,111, 1/9 was used", "error", "SKM!B173 legend-weight"],
  ["K10", "Tabel 6, U1", "error", "Tabel 6!C2 skm-nrr"],
  ["K11", "Tabel 6, Jumlah Rata-Rata", "error", "Tabel 6!C11 skm-total"],
  ["K12", "Tabel 6, IKM", "error", "Tabel 6!C12 skm-ikm"],
  ["K13", "the IKM in the narrative", "error", "Tabel 6!A16 skm-ikm-text"],
  ["K15", "unsur called differently in two tables", "info", "Tabel 6!B3 unsur-names"],
  [
    "K17",
    "runs of identical answers, and U4 always 4",
    "info",
    "SKM!E4 constant-column",
    ...([72, 76, 84, 92, 97, 102, 106, 114, 128] as const).map((row) => `SKM!B${row} identical-answers` as const),
  ],
  ["K18", "sample size: no population is stated in the workbook", "silent"],
  ["K19", "SiCantik's table says OSS-RBA", "error", "SiCantik!A2 wrong-channel"],
  ["K20", "MPP Digital's table says OSS-RBA", "error", "MPP Digital!A2 wrong-channel"],
  ["K21", "caption Tabel 2 twice", "error", "MPP Digital!A7 repeated-caption"],
  ["K22", "caption Tabel 3 twice", "error", "Pengaduan!A6 repeated-caption"],
  ["K26", "blank totals, non-OSS", "warning", ...blanks("Non OSS", ["C10", "D10", "E10"])],
  ["K27", "blank totals, OSS", "warning", ...blanks("OSS", ["C8", "D8", "E8"])],
  ["K28", "blank totals, SiCantik", "warning", ...blanks("SiCantik", ["C8", "D8", "E8"])],
  ["K29", "blank totals, MPP Digital", "warning", ...blanks("MPP Digital", ["C6", "D6", "E6"])],
  ["K30", "a total of permits, proyek and NIB", "info", "OSS!F8 unlike-units"],
  ["K31", "Juni far above Mei", "info", "OSS!E6 sharp-jump", "OSS!E7 sharp-jump"],
  ["K36", "Triwulan II (Satu)", "error", "PMDN!A1 contradicting-period"],
  ["K37", "a heading of another quarter", "warning", "PMDN!A2 differing-period"],
  ["K38", "blank Proyek of the Kabupaten", "warning", "PMDN!C4 blank-figure"],
  ["K39", "PMDN: columns interchanged in 16 rows", "error", "PMDN!B6 column-order"],
  ["K40", "PMA: columns under the wrong headers", "error", "PMA!B2 column-order"],
  [
    "K41",
    "projects without money",
    "info",
    ...(["PMDN!C6", "PMDN!C10", "PMDN!C11", "PMDN!C13", "PMA!D5"] as const).map(
      (cell) => `${cell} projects-without-money` as const,
    ),
  ],
  ["K42", "spelling of sub-sectors", "info", "PMDN!A11 sub-sector-spelling", "PMA!A9 sub-sector-spelling"],
  ["K43", "a complaint from before the period", "error", "Pengaduan!D4 case-outside-period"],
  ["K44", "an event later than its complaint", "error", "Pengaduan!E4 event-after-case"],
  ["K47", "dates written in two ways", "info", "Pengaduan!D5 unlike-dates"],
  ["K48", "both complaints still open", "info", "Pengaduan!G4 open-cases"],
  ["K49", "a reply without number and date", "error", "Permintaan Data!D4 reply-incomplete"],
  ["K50", "letter of month IV dated 6 Mei", "error", "Permintaan Data!D5 letter-month"],
  ["K51", "letter 282 after 284", "info", "Permintaan Data!D7 letters-out-of-order"],
  ["K52", "letter number 250 twice", "error", "Permintaan Data!D15 repeated-letter"],
  ["K53", "replies without a date", "error", "Permintaan Data!D14 reply-incomplete"],
  [
    "K54",
    "incoming letters without number and date",
    "warning",
    "Permintaan Data!B4 incoming-incomplete",
    "Permintaan Data!B13 incoming-incomplete",
  ],
  ["K57", "a problem without its solution", "error", "Evaluasi!C2 problem-without-solution"],
];

const kaltim: readonly Line[] = [
  ["T01", "the plan leaves out U2, which is lower than U5", "error", "Rencana!B5 lower-unsur-left-out"],
  ["T04", "91,7 for 91,70 is right", "silent"],
  ["T05", "91,86 cannot come from 283 respondents", "warning", "Indeks!C14 not-attainable"],
  [
    "T06",
    "11 unsur are averaged: 92,37 and 90,79 from nine",
    "info",
    "Indeks!C14 further-unsur",
    "Indeks!C29 further-unsur",
  ],
  ["T09", "the plan has no Penanggung Jawab; its Waktu no year", "error", "Rencana!D3 plan-without-column"],
  ["T10", "Sangat baik for Sangat Baik", "info", "Indeks!E13 kinerja-spelling"],
  ["T11", "a planned measure without realisation", "warning", "Realisasi!D4 measure-not-realised"],
];

/** Every published finding about cells of the sample workbooks. */
export const PUBLISHED: readonly Published[] = [
  ...kotim.map((line) => published("kotim-tw2-2024", line)),
  ...kaltim.map((line) => published("kaltim-2024", line)),
];

function published(sample: Published["sample"], [id, what, severity, ...told]: Line): Published {
  const role = CAUSES.has(id) ? "cause" : CONSEQUENCES.has(id) ? "consequence" : "single";
  return { id, sample, what, severity, role, told };
}

function blanks(sheet: string, cells: readonly string[]): readonly `${string} ${string}`[] {
  return cells.map((cell) => `${sheet}!${cell} blank-figure` as const);
}
