import type { PastStep, StepDid } from "../../workbook";
import type { Host } from "../host";
import { readStep, type Change, type Step } from "./journal";
import type { Maker } from "./maker";
import { listSteps, textsOf } from "./steps";

/** A step that is kept, by the name of its setting. */
interface Kept {
  readonly id: string;
  readonly step: Step;
}

/**
 * Every step that the workbook keeps, the last first, and which of them waits for later ones. Steps of an earlier version,
 * which had no names, are left to undo: it takes them back when all others are.
 */
export async function historyOf(host: Host, maker: Maker): Promise<readonly PastStep[]> {
  const { keys } = await listSteps(host);
  const texts = await textsOf(
    host,
    keys.map(({ key }) => key),
  );
  const kept = keys.flatMap((key, at) => {
    const step = readStep(texts[at] ?? null);
    return step ? [{ id: key.key, step, at: key.order, isOwn: key.maker === maker.id }] : [];
  });
  return kept
    .map(({ id, step, at, isOwn }, place) => ({
      id,
      at,
      isOwn,
      did: didOf(step),
      waitsFor: kept.slice(place + 1).filter((later) => isUnder(step, later.step)).length,
    }))
    .reverse();
}

/** True where a step that is kept changed something that a later one has changed again, so that it has to wait. */
export async function waits(host: Host, id: string): Promise<boolean> {
  const { keys } = await listSteps(host);
  const from = keys.findIndex(({ key }) => key === id);
  const later = keys.slice(from).map(({ key }) => key);
  const texts = await textsOf(host, later);
  const [own, ...others] = later.flatMap((key, at): readonly Kept[] => {
    const step = readStep(texts[at] ?? null);
    return step ? [{ id: key, step }] : [];
  });
  return own !== undefined && others.some(({ step }) => isUnder(own.step, step));
}

function didOf({ changes, marks, chart, sheet, copies }: Step): StepDid {
  if (copies) return { kind: "sheet", sheet: copies.map(({ name }) => name).join(", ") };
  if (sheet) return { kind: "sheet", sheet: sheet.name };
  if (chart) return { kind: "chart", sheet: chart.sheetName, title: chart.after.title, isNew: chart.before === null };
  const sheets = new Map<string, Change["cell"][]>();
  for (const { sheetName, cell } of changes) sheets.set(sheetName, [...(sheets.get(sheetName) ?? []), cell]);
  const cells = [...sheets].map(([name, own]) => ({ sheet: name, cells: own }));
  return { kind: marks ? "marks" : "cells", sheets: cells };
}

/** Cells tell by themselves; of charts and sheets, whatever was done later on the same sheet is on top of them. */
function isUnder(step: Step, later: Step): boolean {
  const isOfCells = (one: Step) => [one.chart, one.sheet, one.copies].every((made) => made === undefined);
  if (isOfCells(step) && isOfCells(later)) {
    // What fills a cell has nothing to do with what it holds.
    if ((step.marks === undefined) !== (later.marks === undefined)) return false;
    const own = new Set(step.changes.flatMap(placesOf));
    return later.changes.flatMap(placesOf).some((place) => own.has(place));
  }
  const own = new Set(sheetsOf(step));
  return sheetsOf(later).some((name) => own.has(name));
}

/** By the id of the sheet and by its name, since Excel may number sheets anew when a workbook is opened. */
function placesOf({ sheetId, sheetName, cell: { row, column } }: Change): readonly string[] {
  return [`id ${sheetId} ${row} ${column}`, `name ${sheetName} ${row} ${column}`];
}

function sheetsOf({ changes, chart, sheet, copies = [] }: Step): readonly string[] {
  const ofChart = chart ? [chart.sheetName, chart.cells?.sheet, chart.addedSheet] : [];
  const added = [sheet?.name, ...copies.map(({ name }) => name)];
  return [...changes.map(({ sheetName }) => sheetName), ...added, ...ofChart].flatMap((name) => name ?? []);
}
