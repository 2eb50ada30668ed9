import type { Cell } from "../grid/address";
import type { Sheet, Workbook } from "../grid/sheet";
import type { Finding } from "../findings/finding";
import { findingsOf } from "../rules/rule";
import { gradeChanged } from "../tables/skm/perUnsur/rules/gradeChanged";
import { kinerjaSpelling } from "../tables/skm/perUnsur/rules/kinerjaSpelling";
import { sampleSize } from "../tables/skm/perUnsur/rules/sampleSize";
import { isOwnSurvey } from "../tables/skm/matrix";
import { peopleIn } from "../tables/skm/perUnsur/unsurTable";
import { populationsOn } from "../tables/skm/perUnsur/populations";
import { unsurNames, type Named } from "../tables/skm/perUnsur/rules/unsurNames";
import type { Table } from "../tables/table";
import { linesAround } from "../titles/aroundTable";
import { periodOf } from "../titles/heading";
import { isOfAnotherOffice } from "../titles/offices";
import { endOf } from "./periodEnd";

/** What is to be said of the surveys of a workbook by all their tables together. */
export function checkSurveys({ sheets }: Workbook, tables: readonly Table[]): readonly Finding[] {
  return [...spellings(sheets, tables), ...names(tables), ...changes(tables), ...samples(sheets, tables)];
}

function spellings(sheets: readonly Sheet[], tables: readonly Table[]): readonly Finding[] {
  return sheets.flatMap((sheet) => {
    const own = tables.flatMap(({ results }) => (results?.table.sheet === sheet ? results.table : []));
    return own.length === 0 ? [] : findingsOf(kinerjaSpelling, { sheet, tables: own }, sheet.name);
  });
}

/** The first table whose names are unlike those of the first one speaks for all. */
function names(tables: readonly Table[]): readonly Finding[] {
  const [first, ...others] = tables.flatMap(namedIn);
  if (!first) return [];
  const found = others.map((one) => findingsOf(unsurNames, { one, first }, one.sheet.name));
  return found.find((findings) => findings.length > 0) ?? [];
}

function namedIn({ sheet, results }: Table): readonly Named[] {
  const figures = results?.figures ?? [];
  const rows = new Map(
    figures.flatMap(({ of, cell }) => (of ? [[cell.row, { ...of, cell: nameCell(sheet, cell, of.name) }]] : [])),
  );
  return rows.size === 0 ? [] : [{ sheet, unsur: [...rows.values()] }];
}

/** Where the name beside a figure stands. */
function nameCell(sheet: Sheet, { row, column }: Cell, name: string): Cell {
  const at = sheet.columns(row).find((one) => one < column && sheet.text(row, one) === name);
  return { row, column: at ?? column };
}

/** Each period's results are held against those of the period before. */
function changes(tables: readonly Table[]): readonly Finding[] {
  const dated = tables.flatMap((table) => {
    const period = periodOf(linesAround(table));
    const scores = (table.scores ?? []).filter(({ of }) => of === "index");
    return period && scores.length > 0 ? [{ table, scores, period, end: endOf(period) }] : [];
  });
  const inOrder = [...dated].sort((one, other) => one.end - other.end);
  // Of a period without its year, nobody knows whether it came before one with its own.
  const isDated = new Set(inOrder.map(({ period }) => period.year === null)).size < 2;
  const isClear = isDated && new Set(inOrder.map(({ end }) => end)).size === inOrder.length;
  if (!isClear) return [];
  return inOrder.slice(1).flatMap(({ table, scores }, at) => {
    const before = inOrder[at];
    if (!before) return [];
    if (isOfAnotherOffice(table, before.table)) return [];
    const compared = { before: before.scores, period: before.period.text, after: scores };
    return findingsOf(gradeChanged, compared, table.sheet.name);
  });
}

/** The population is of the survey on its sheet, or of the only one of the workbook. */
function samples(sheets: readonly Sheet[], tables: readonly Table[]): readonly Finding[] {
  const surveyed = tables.flatMap((table) => {
    const people = askedIn(table);
    return people === null ? [] : [{ sheet: table.sheet, people }];
  });
  if (surveyed.length === 0) return [];
  return sheets.flatMap((sheet) =>
    populationsOn(sheet).flatMap(({ cell, population }) => {
      const onSheet = surveyed.filter((one) => one.sheet === sheet);
      const counts = new Set((onSheet.length > 0 ? onSheet : surveyed).map(({ people }) => people));
      const [people, ...more] = counts;
      if (people === undefined || more.length > 0) return [];
      return findingsOf(sampleSize, { cell, population, people }, sheet.name);
    }),
  );
}

function askedIn({ survey, results }: Table): number | null {
  if (survey) return isOwnSurvey(survey) ? survey.rows.answered.length : null;
  return results ? peopleIn(results.table) : null;
}
