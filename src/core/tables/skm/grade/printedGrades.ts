import type { Area } from "../../../grid/area";
import type { Sheet } from "../../../grid/sheet";
import { flatMapInHandfuls, type Steps } from "../../../steps";
import type { Grade, Grades } from "./grades";
import { intervalIn } from "./interval";

const FEWEST = 3;
/** The best band ends at 100. */
const BEST = 99.9;
/** The letter and the word of a band stand at most so many columns from its interval. */
const REACH = 3;

interface Band extends Grade {
  readonly row: number;
  readonly most: number | null;
}

/**
 * The tables of grades, in words as "≥ 81,26" as well, that are printed in an area, the nearest to its top first:
 *
 *   Nilai Interval Konversi │ Mutu │ Kinerja
 *   81,26 - 100,00          │ A    │ Bersih dari Korupsi
 *   62,51 - 81,25           │ B    │ Cukup Bersih dari Korupsi
 */
export function* printedGrades(sheet: Sheet, area: Area): Steps<readonly Grades[]> {
  const rows = sheet.textRows.filter((row) => row >= area.top && row <= area.bottom);
  const bands = yield* flatMapInHandfuls(rows, (row): readonly Band[] => {
    const band = bandIn(sheet, row, area);
    return band ? [band] : [];
  });
  return runsOf(bands)
    .map(gradesOf)
    .filter((grades) => grades !== null);
}

/** Those that stand in rows one right below the other. */
function runsOf(bands: readonly Band[]): readonly (readonly Band[])[] {
  const runs: Band[][] = [];
  for (const [at, band] of bands.entries()) {
    if (bands[at - 1]?.row === band.row - 1) runs.at(-1)?.push(band);
    else runs.push([band]);
  }
  return runs;
}

function bandIn(sheet: Sheet, row: number, { left, right }: Area): Band | null {
  for (let column = left; column <= right; column++) {
    const text = sheet.text(row, column);
    const interval = intervalIn(text);
    if (!interval) continue;
    const { least, most, written } = interval;
    const rest = text.replace(written, " ");
    const words = [rest, ...around(sheet, row, column)].map((word) => word.replace(/[:=()]/g, " ").trim());
    const letter = words.map((word) => /^([A-E])(?: |$)/.exec(word)?.[1]).find((one) => one !== undefined);
    const kinerja = words
      .map((word) => word.replace(/^[A-E](?: +|$)/, ""))
      .find((word) => /^[\p{L}][\p{L} ]{3,40}$/u.test(word));
    if (letter !== undefined) return { row, least, most, mutu: letter, kinerja: kinerja ?? "" };
  }
  return null;
}

/** The texts beside an interval: right of it first, as the columns mostly run. */
function around(sheet: Sheet, row: number, column: number): string[] {
  const texts: string[] = [];
  for (let step = 1; step <= REACH; step++) texts.push(sheet.text(row, column + step));
  for (let step = 1; step <= REACH; step++) if (column - step >= 0) texts.push(sheet.text(row, column - step));
  return texts.filter((text) => intervalIn(text) === null);
}

/** Bands with a letter each, of which every one ends where the next begins; null for anything else. */
function gradesOf(bands: readonly Band[]): Grades | null {
  const sorted = [...bands].sort((a, b) => b.least - a.least);
  const isWhole = sorted.every(({ least, most, mutu }, index) => {
    const better = sorted[index - 1];
    if (!better) return most === null || (most >= BEST && least < most);
    const goesOn = most === null ? least < better.least : most < better.least && better.least - most < 1;
    return goesOn && better.mutu !== mutu;
  });
  if (sorted.length < FEWEST || !isWhole) return null;
  return sorted.map(({ least, mutu, kinerja }, index) => ({
    least: index === sorted.length - 1 ? 0 : least,
    mutu,
    kinerja,
  }));
}
