import { generationOf } from "../titles/generation";
import type { Caption } from "./captions";

/** So many sheets that each begin with 1 number their captions for themselves. */
const SEVERAL = 3;

/**
 * Captions that are numbered together: tables apart from figures, each report of a workbook by itself, and the sheets of one
 * quarter apart from those that stand beside them for the next.
 */
export function seriesOf(captions: readonly Caption[]): readonly (readonly Caption[])[] {
  const series = new Map<string, Caption[]>();
  const names = new Set(captions.map(({ sheet }) => sheet.name));
  for (const caption of captions) {
    const key = `${caption.series} ${generationOf(caption.sheet.name, names) ?? ""}`;
    series.set(key, [...(series.get(key) ?? []), caption]);
  }
  return [...series.values()].flatMap((own) => (countsBySheet(own) ? bySheet(own) : byReport(own)));
}

function countsBySheet(captions: readonly Caption[]): boolean {
  const sheets = bySheet(captions);
  return sheets.length >= SEVERAL && sheets.every(([first]) => first?.number === 1);
}

function bySheet(captions: readonly Caption[]): readonly Caption[][] {
  return [...new Set(captions.map(({ sheet }) => sheet))].map((sheet) =>
    captions.filter((caption) => caption.sheet === sheet),
  );
}

/** A report begins where a second 1 is followed by 2 on the same sheet. */
function byReport(captions: readonly Caption[]): readonly Caption[][] {
  const reports: Caption[][] = [[]];
  for (const [at, caption] of captions.entries()) {
    const next = captions[at + 1];
    const beginsAgain = caption.number === 1 && next?.number === 2 && next.sheet === caption.sheet;
    const report = reports.at(-1);
    if (beginsAgain && report?.some(({ number, names }) => number === 1 && names !== caption.names)) reports.push([]);
    reports.at(-1)?.push(caption);
  }
  return reports;
}
