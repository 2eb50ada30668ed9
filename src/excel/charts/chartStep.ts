/** Cells by the sheet's name and their address: what a series draws. */
export interface CellsOf {
  readonly sheet: string;
  readonly address: string;
}

/** What a chart draws, as the journal and the workbook keep it. */
export interface ChartImage {
  readonly title: string;
  readonly series: readonly SeriesImage[];
  /** How many of the last series are lines to read grades off. */
  readonly bands: number;
}

export interface SeriesImage {
  readonly name: string;
  /** Null where it draws no cells that can be named. */
  readonly values: CellsOf | null;
  readonly categories: CellsOf | null;
}

/** Cells that a chart's lines are drawn from, what they held before and what they hold since; their corner is `address`. */
export interface ChartCells extends CellsOf {
  readonly before: Block;
  readonly after: Block;
}

export type Block = readonly (readonly (string | number)[])[];

/** The chart of a step: made by it where `before` is null, else brought up to date. */
export interface ChartStep {
  readonly sheetId: string;
  readonly sheetName: string;
  /** "" until Excel has given it one. */
  readonly id: string;
  readonly name: string;
  readonly before: ChartImage | null;
  readonly after: ChartImage;
  readonly cells: ChartCells | null;
  /** The sheet that was added along with it; null where none was. */
  readonly addedSheet: string | null;
}

/** True for what a step keeps of a chart. */
export function isChartStep(kept: unknown): kept is ChartStep {
  if (!isRecord(kept)) return false;
  const texts = [kept.sheetId, kept.sheetName, kept.id, kept.name];
  return (
    texts.every((text) => typeof text === "string") &&
    isImage(kept.after) &&
    (kept.before === null || isImage(kept.before)) &&
    (kept.cells === null || isChartCells(kept.cells)) &&
    (kept.addedSheet === null || typeof kept.addedSheet === "string")
  );
}

export function isImage(kept: unknown): kept is ChartImage {
  return (
    isRecord(kept) &&
    typeof kept.title === "string" &&
    typeof kept.bands === "number" &&
    Array.isArray(kept.series) &&
    kept.series.every((one: unknown) => {
      return isRecord(one) && typeof one.name === "string" && [one.values, one.categories].every(isCellsOrNull);
    })
  );
}

function isCellsOrNull(kept: unknown): boolean {
  return kept === null || isCells(kept);
}

function isCells(kept: unknown): kept is CellsOf {
  return isRecord(kept) && typeof kept.sheet === "string" && typeof kept.address === "string";
}

function isChartCells(kept: unknown): boolean {
  if (!isCells(kept)) return false;
  const { before, after } = kept as Partial<ChartCells>;
  return [before, after].every((block) => Array.isArray(block) && block.every(Array.isArray));
}

export function isRecord(kept: unknown): kept is Record<string, unknown> {
  return typeof kept === "object" && kept !== null && !Array.isArray(kept);
}
