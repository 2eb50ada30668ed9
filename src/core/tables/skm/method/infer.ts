import type { Cell } from "../../../grid/address";
import { UNROUNDED, type Rounding } from "../../../numbers/rounding";
import { DEFAULTS, type Preferences } from "../../../preferences/preferences";
import type { Reader } from "../../../relations/reader";
import { isHidden } from "../../../relations/relation";
import { atOnce, type Steps } from "../../../steps";
import type { Matrix } from "../matrix";
import { possibleRoundings, regulationMethod, ROUNDED_STEPS, type Chain, type Method } from "./method";
import { questionCell, singleCell, unsurCell } from "../summary/figureCells";
import { Trials, type Step } from "./methodTrials";
import { chosenWeight, distinct, regulationWeight, usualWeights, type Weight } from "./weight";

/**
 * The method that reproduces the most of what the sheet states; the regulation's where it states nothing. Of several
 * that do equally well the first is taken: the legend's own weight before the regulation's, that before rounded ones,
 * likely roundings before rare ones.
 */
export function inferMethod(matrix: Matrix, reader: Reader, preferences = DEFAULTS): Method {
  return atOnce(methodInSteps(matrix, reader, preferences));
}

/** The same step by step. A weight that the office has chosen is the only one that may be. */
export function* methodInSteps(matrix: Matrix, reader: Reader, preferences: Preferences): Steps<Method> {
  const chosen = chosenWeight(preferences.weight, matrix.unsur.length);
  const regulation = regulationMethod(chosen ?? regulationWeight(matrix.unsur.length));
  const options = optionsFor(matrix, reader, chosen);
  const likely = options.weights.map((weight) => ({ weight, ...options.likely }));
  const trials = new Trials(matrix, reader);
  for (const method of likely) {
    yield;
    if (reproducesEverything(method, trials)) return method;
  }
  const averages = yield* likelyAverages(options, regulation, trials);
  if (!statesMethod(matrix, reader)) {
    const weight = chosen ?? labelledWeight(matrix) ?? regulation.weight;
    const nrr = averages[0]?.nrr ?? UNROUNDED;
    if (preferences.rounding === "full") return { weight, ...options.likely, nrr };
    return { weight, ...ROUNDED_STEPS, nrr: statesAverages(matrix, reader) ? nrr : ROUNDED_STEPS.nrr };
  }
  return (yield* search(options, averages, resultCells(matrix).length, trials)) ?? regulation;
}

/** True where a figure behind the NRR is stated: only those tell methods apart. */
export function statesMethod(matrix: Matrix, reader: Reader): boolean {
  const weighted = matrix.unsur.map((unsur) => unsurCell(matrix, "weighted", unsur));
  return statesAny([...weighted, ...resultCells(matrix)], reader);
}

function statesAverages(matrix: Matrix, reader: Reader): boolean {
  return statesAny(nrrCells(matrix), reader);
}

function nrrCells(matrix: Matrix): readonly Cell[] {
  return matrix.questions.map(({ column }) => questionCell(matrix, "nrr", column));
}

function statesAny(cells: readonly Cell[], reader: Reader): boolean {
  return cells.some((cell) => {
    const { kind } = reader.stated(cell);
    return kind === "number" || kind === "text";
  });
}

/** What each step of a method may be on this sheet, the likeliest first. */
interface Options {
  readonly weights: readonly Weight[];
  readonly nrr: readonly Rounding[];
  readonly weighted: readonly Rounding[];
  readonly total: readonly Rounding[];
  readonly likely: Chain;
}

function optionsFor(matrix: Matrix, reader: Reader, chosen: Weight | null): Options {
  const roundings = (cells: readonly Cell[]) => possibleRoundings(decimalsOfRow(cells, reader));
  const nrr = roundings(nrrCells(matrix));
  const weighted = roundings(matrix.unsur.map((unsur) => unsurCell(matrix, "weighted", unsur)));
  const total = roundings([singleCell(matrix, "total")]);
  const likely = { nrr: nrr[0] ?? UNROUNDED, weighted: weighted[0] ?? UNROUNDED, total: total[0] ?? UNROUNDED };
  return { weights: chosen ? [chosen] : possibleWeights(matrix), nrr, weighted, total, likely };
}

/** Some offices go on with 1/9 where one of nine unsur is not asked about. */
function weightsOfAll({ unsur, notAsked }: Matrix): readonly Weight[] {
  return notAsked.length === 0 ? [] : usualWeights(unsur.length + notAsked.length);
}

/** The weight that the row of weighted NRR names itself, "NRR tertimbang (x 0,071)": what fills the row does as it says. */
function labelledWeight({ legendWeights, summaryRows }: Matrix): Weight | null {
  const rows = [summaryRows.get("weighted"), summaryRows.get("weightedIndex")];
  return legendWeights.find(({ cell }) => rows.includes(cell.row))?.weight ?? null;
}

function possibleWeights(matrix: Matrix): readonly Weight[] {
  if (matrix.summaryRows.has("weight")) return [regulationWeight(matrix.unsur.length)];
  return distinct([
    ...matrix.legendWeights.map(({ weight }) => weight),
    ...usualWeights(matrix.unsur.length),
    ...weightsOfAll(matrix),
  ]);
}

/** The methods whose rounding of the NRR reproduces the NRR row best; all of them where there is none. */
function* likelyAverages(options: Options, regulation: Method, trials: Trials): Steps<Method[]> {
  const averaged = options.nrr.map((nrr) => ({ ...regulation, nrr }));
  return within(yield* score(averaged, trials, "averages"), 0);
}

/**
 * Decides the later steps one after the other. A method stays in the running as long as the results still to come could
 * make up for what it has missed.
 */
function* search(
  options: Options,
  averages: readonly Method[],
  results: number,
  trials: Trials,
): Steps<Method | undefined> {
  const weighted = options.weights.flatMap((weight) =>
    averages.flatMap((method) => options.weighted.map((rounding) => ({ ...method, weight, weighted: rounding }))),
  );
  const likelyWeights = within(yield* score(weighted, trials, "weighted"), results);
  const complete = likelyWeights.flatMap((method) => options.total.map((total) => ({ ...method, total })));
  return best(yield* score(complete, trials, "weighted", "results"));
}

interface Scored {
  readonly method: Method;
  /** How many stated figures the method reproduces. */
  readonly reproduced: number;
}

function* score(methods: readonly Method[], trials: Trials, ...steps: readonly Step[]): Steps<Scored[]> {
  const scored: Scored[] = [];
  for (const method of methods) {
    yield;
    scored.push({ method, reproduced: trials.try(method, ...steps).reproduced });
  }
  return scored;
}

/** True where something behind the NRR is stated and no figure is missed. */
function reproducesEverything(method: Method, trials: Trials): boolean {
  const averages = trials.try(method, "averages");
  const later = trials.try(method, "weighted", "results");
  return later.stated > 0 && later.reproduced === later.stated && averages.reproduced === averages.stated;
}

/** The first of those that reproduce the most; where none reproduces anything, the first with the regulation's weight. */
function best(methods: readonly Scored[]): Method | undefined {
  if (methods.some(({ reproduced }) => reproduced > 0)) return within(methods, 0)[0];
  return methods.find(({ method }) => method.weight.text.startsWith("1/"))?.method;
}

/** The methods that miss at most `slack` figures more than the best one, in their order. */
function within(methods: readonly Scored[], slack: number): Method[] {
  const most = Math.max(...methods.map(({ reproduced }) => reproduced));
  return methods.filter(({ reproduced }) => reproduced >= most - slack).map(({ method }) => method);
}

function resultCells(matrix: Matrix): Cell[] {
  const { total, ikm, ikmCopies, ikmTexts, ikmShares, mutu, kinerja } = matrix.figures;
  return [total, ikm, mutu, kinerja, ...ikmCopies, ...ikmTexts, ...ikmShares].filter((cell) => cell !== null);
}

/** With how many decimals the figures of a row are usually written; null where the row states none. */
function decimalsOfRow(cells: readonly Cell[], reader: Reader): number | null {
  const counts = new Map<number, number>();
  for (const cell of cells) {
    const stated = isHidden(cell) ? null : reader.stated(cell);
    if (stated?.kind === "number") counts.set(stated.decimals, (counts.get(stated.decimals) ?? 0) + 1);
  }
  const [usual] = [...counts].sort(([a, n], [b, m]) => m - n || b - a);
  return usual?.[0] ?? null;
}
