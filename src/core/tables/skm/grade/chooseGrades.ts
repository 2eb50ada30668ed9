import type { Cell } from "../../../grid/address";
import type { Sheet } from "../../../grid/sheet";
import { exact } from "../../../numbers/exact";
import type { Steps } from "../../../steps";
import type { QuestionColumn } from "../respondents/questionColumns";
import type { Header } from "../header/header";
import type { Columns } from "../summary/summaryLines";
import type { Zone } from "../matrix";
import type { Scale } from "../scale/scale";
import { meanOfAnswers } from "../scale/statedFigures";
import type { Unsur } from "../header/unsur";
import { findKinerja, findMutu, gradeAt } from "./grade";
import { usualGrades, type Grade, type Grades } from "./grades";
import { printedGrades } from "./printedGrades";

interface Graded {
  readonly sheet: Sheet;
  readonly header: Header;
  readonly columns: Columns;
  readonly unsur: readonly Unsur[];
  readonly questions: readonly QuestionColumn[];
  readonly scale: Scale;
  readonly zone: Zone;
}

/** How far above a header words about the kind of survey are looked for, and how far right a table of grades. */
const REACH_UP = 8;
const REACH_RIGHT = 14;

/**
 * The scales that a survey's grade may be read off, the likeliest first: those printed on the sheet, else the known ones.
 * Where a grade is stated, those that give it to these answers; the first alone where none does.
 */
export function* chooseGrades(
  body: Graded,
  stated: { readonly mutu: Cell | null; readonly kinerja: Cell | null },
): Steps<readonly Grades[]> {
  const { sheet, header, columns, zone, unsur, scale } = body;
  const right = columns.lastUnsur + REACH_RIGHT;
  const top = Math.max(0, header.top - REACH_UP);
  const printed = yield* printedGrades(sheet, { top, bottom: zone.to, left: 0, right });
  const words = [sheet.name, ...textsAround(body)].join(" ");
  const options = printed.length > 0 ? printed : usualGrades({ words, unsurCount: unsur.length, most: scale.most });
  const texts = [stated.mutu, stated.kinerja].flatMap((cell) => (cell ? [sheet.text(cell.row, cell.column)] : []));
  if (options.length === 1 || texts.every((text) => text === "")) return options;
  const mean = meanOfAnswers(body);
  if (Number.isNaN(mean)) return options.slice(0, 1);
  const ikm = exact(mean * scale.conversion.value.valueOf());
  const fitting = options.filter((grades) => {
    const grade = gradeAt(ikm, grades);
    return texts.every((text) => saysGrade(text, grade));
  });
  return fitting.length > 0 ? fitting.slice(0, 1) : options.slice(0, 1);
}

/** "Kategori" may be said of the letter and of the word, so a text is held against either. */
function saysGrade(text: string, grade: Grade | null): boolean {
  const [mutu, kinerja] = [findMutu(text)?.word, findKinerja(text)?.word];
  return (mutu === undefined || mutu === grade?.mutu) && (kinerja === undefined || kinerja === grade?.kinerja);
}

/** What stands above the answers and in the labels of the summary. */
function textsAround({ sheet, header, columns, zone }: Graded): string[] {
  const texts: string[] = [];
  for (let row = Math.max(0, header.top - REACH_UP); row <= zone.to; row++) {
    if (row > header.bottom && row < zone.from) row = zone.from;
    for (let column = 0; column <= columns.lastUnsur + 1; column++) texts.push(sheet.text(row, column));
  }
  return texts.filter((text) => text !== "");
}
