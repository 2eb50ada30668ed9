import { linesAround, periodAround, yearAround } from "../titles/aroundTable";
import { isSamePeriod } from "../titles/clauses";
import { generationOf } from "../titles/generation";
import { isOfAnotherOffice } from "../titles/offices";
import type { Table } from "../tables/table";
import { isAnothers, partIn } from "../tables/skm/summary/anothers";
import { isRepeated } from "./references";
import { rightIn, tells, type Fitting } from "./surveyCopies";

/** Of the figures that say whose a table is, so many must be the survey's, or its period has to say it. */
const TOLD = 1 / 2;

/**
 * The survey that a table of results is about: the one whose figures it repeats; where it has none yet, or few, or those of
 * several, the one of its period. None where several may be meant.
 */
export function surveyFor(table: Table, fitting: readonly Fitting[], all: readonly Table[]): Fitting | null {
  const told = fitting.filter(({ copies }) => rightIn(copies) >= copies.filter(tells).length * TOLD);
  if (told.length === 1) return told[0] ?? null;
  const isOfPeriod = (one: Fitting) => isOfSamePeriod(table, one, all);
  const [only, ...more] = (told.length > 0 ? told : fitting.filter((one) => isWhole(table, one))).filter(isOfPeriod);
  return only && more.length === 0 ? only : null;
}

/** True where table and survey have the same unsur, and nothing in the table says otherwise. */
function isWhole({ results }: Table, { survey, copies }: Fitting): boolean {
  const asked = new Set((results?.figures ?? []).flatMap(({ of }) => of?.name ?? []));
  const found = new Set(copies.flatMap(({ figure: { of } }) => of?.name ?? []));
  const isOpen = copies.every((copy) => copy.stated === null || !copy.figure.isNamed || isRepeated(copy));
  return isOpen && found.size === asked.size && found.size === survey.size;
}

/** A survey that names no period is that of a table only where no other table of results is of another one. */
function isOfSamePeriod(table: Table, { survey }: Fitting, all: readonly Table[]): boolean {
  if (isAboutAnother(table, survey.table) || !isOfSameYear(table, survey.table, all)) return false;
  const [own, theirs] = [periodAround(table), periodAround(survey.table)];
  if (own && theirs) return isSamePeriod(own, theirs);
  if (!own) return all.filter((other) => other.survey?.computedIn === null).length === 1;
  const names = new Set(all.map(({ sheet }) => sheet.name));
  if (generationOf(table.sheet.name, names) !== generationOf(survey.table.sheet.name, names)) return false;
  const others = all.filter((other) => other.results).flatMap((other) => periodAround(other) ?? []);
  return others.every((other) => isSamePeriod(own, other));
}

/** True for what waits for a goal, an earlier survey, another office's, or what some said, where the survey is not of these alone. */
function isAboutAnother(table: Table, survey: Table): boolean {
  return isOfOthers(table, survey) || linesAround(table).some(({ text }) => isAnothers(text));
}

/** True for what another office was told, or what some said, where the survey is not of these alone. */
export function isOfOthers(table: Table, survey: Table): boolean {
  if (isOfAnotherOffice(table, survey)) return true;
  const theirs = linesAround(survey).map(({ text }) => text.toLowerCase());
  return linesAround(table).some(({ text }) => {
    const part = partIn(text);
    return part !== null && !theirs.some((line) => line.includes(part));
  });
}

/** The same of years: results may be put together for whole years. */
function isOfSameYear(table: Table, survey: Table, all: readonly Table[]): boolean {
  const [own, theirs] = [yearAround(table), yearAround(survey)];
  if (own === null) return true;
  if (theirs !== null) return own === theirs;
  const others = all.filter((other) => other.results).flatMap((other) => yearAround(other) ?? []);
  return others.every((other) => other === own);
}
