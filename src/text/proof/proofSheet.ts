import { clockTime, isoDay } from "../../core/dates/isoDay";
import type { CellValue } from "../../core/grid/sheet";
import { marked } from "../../core/proof/mark";
import { keepable, type PrintedSheet } from "../../core/proof/printedSheet";
import { writeFound } from "../counts";
import type { Texts } from "../texts";
import { VERSION } from "../version";
import type { Line } from "./lines";
import type { Summary } from "./summary";

/** What was checked when, and what came of it. */
export interface Proof {
  readonly moment: Date;
  /** Null where the workbook was not saved yet. */
  readonly workbook: string | null;
  readonly summary: Summary;
  /** What the program has changed in the workbook, where that is known. */
  readonly done: { readonly fixed: readonly Line[]; readonly filled: readonly Line[] } | null;
}

/** Digits that the columns have room for: together as wide as A4 in landscape, at three quarters of its size. */
const WIDTHS = [5, 15, 22, 70, 17, 19, 32];
/** Facts stand in the column of what is said, which is wide. */
const FACTS = 3;

/**
 * The proof of a check, in rows:
 *
 *   LEMBAR HASIL PEMERIKSAAN
 *   Diperiksa                │ 1 Juli 2024 pukul 14.05
 *   …
 *   Tanda lembar             │ REKAP-PTSP-HASIL-…
 *
 *   No │ Tingkat │ Tempat    │ Keterangan │ Tertulis │ Seharusnya │ Keputusan     ◀ atop of each page
 *   TEMUAN
 *   1  │ Salah   │ SKM!B145  │ …          │ 3,512    │ 3,350      │ Terbuka
 */
export function proofSheet(proof: Proof, texts: Texts): PrintedSheet {
  const { summary, done } = proof;
  const { columns, sections } = texts.proof;
  const facts = factsOf(proof, texts);
  const head = [[texts.proof.title], ...facts.map(([name, value]) => factRow(name, value)), []];
  const header = [
    columns.number,
    columns.severity,
    columns.place,
    columns.says,
    columns.actual,
    columns.expected,
    columns.decision,
  ];
  const rows = [
    ...head,
    header,
    ...section(sections.tables, summary.tables, texts),
    ...section(sections.findings, summary.findings, texts),
    ...(done ? section(sections.fixed, done.fixed, texts) : []),
    ...(done ? section(sections.filled, done.filled, texts) : []),
  ];
  return {
    name: texts.proof.sheet,
    rows: marked(rows, { row: facts.length, column: FACTS }),
    header: head.length,
    widths: WIDTHS,
  };
}

/** The mark is the last of them. */
function factsOf({ moment, workbook, summary }: Proof, texts: Texts): readonly (readonly [string, string])[] {
  const { proof } = texts;
  const { facts } = proof;
  const { digest, standing, unread } = summary;
  return [
    [facts.checked, proof.moment(isoDay(moment), clockTime(moment))],
    [facts.workbook, workbook ?? proof.unnamed],
    [facts.checker, `${texts.pane.name} ${VERSION}`],
    [facts.found, writeFound(digest, texts)],
    [facts.decided, proof.standing(standing.open, standing.left)],
    [facts.unread, unread.length === 0 ? "–" : unread.join(" ")],
    [facts.mark, ""],
  ];
}

function factRow(name: string, value: string): readonly CellValue[] {
  return [name, null, null, keepable(value)];
}

/** A heading, and below it the lines with their numbers; one that has none says so. */
export function section(
  heading: string,
  lines: readonly (readonly string[])[],
  { proof }: Texts,
): readonly (readonly CellValue[])[] {
  if (lines.length === 0) return [[heading], [null, null, null, proof.none]];
  return [[heading], ...lines.map((line, at) => [at + 1, ...line.map((text) => (text === "" ? null : text))])];
}
