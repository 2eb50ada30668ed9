import { agreement } from "../../relations/agree";
import { evaluate, remembering, type Evaluation } from "../../relations/evaluate";
import type { Reader } from "../../relations/reader";
import { isHidden } from "../../relations/relation";
import type { Cell } from "../../grid/address";
import type { Matrix } from "./matrix";
import { possibleRoundings, regulationMethod, type Method } from "./method";
import { questionCell, singleCell, unsurCell } from "./places";
import { skmRelations } from "./relations";
import { distinct, regulationWeight, usualWeights, type Weight } from "./weight";

/** Figures whose values tell methods apart; ΣNilai and NRR are the same under all of them. */
const TELLING = new Set(["skm-weighted", "skm-total", "skm-ikm", "skm-ikm-text", "skm-mutu", "skm-kinerja"]);

/**
 * The method that reproduces the most of what the sheet states; the regulation's where it states nothing. Of several
 * that do equally well the first is taken: the legend's own weight before the regulation's, that before rounded ones,
 * likely roundings before rare ones.
 */
export function inferMethod(matrix: Matrix, reader: Reader): Method {
  const remembered = remembering(reader);
  let best = regulationMethod(regulationWeight(matrix.unsur.length));
  let most = 0;
  for (const method of possibleMethods(matrix, reader)) {
    const evaluations = evaluate(skmRelations(matrix, method), remembered).filter(isTelling);
    const reproduced = evaluations.filter(isReproduced).length;
    if (reproduced > most) [best, most] = [method, reproduced];
    if (reproduced === evaluations.length) break;
  }
  return best;
}

function isTelling({ relation, stated }: Evaluation): boolean {
  return TELLING.has(relation.rule) && (stated.kind === "number" || stated.kind === "text");
}

function isReproduced({ relation, stated, truth, given, shown }: Evaluation): boolean {
  return [truth, given].some((value) => agreement(relation, stated, value, shown) !== null);
}

function* possibleMethods(matrix: Matrix, reader: Reader): Generator<Method> {
  const nrr = possibleRoundings(decimalsOfRow(nrrCells(matrix), reader));
  const weighted = possibleRoundings(decimalsOfRow(weightedCells(matrix), reader));
  const total = possibleRoundings(decimalsOfRow([singleCell(matrix, "total")], reader));
  const statesLater = laterFigures(matrix).some((cell) => reader.stated(cell).kind === "number");
  const orUnrounded = (roundings: typeof nrr) => (statesLater ? roundings : roundings.slice(0, 1));
  for (const weight of possibleWeights(matrix)) {
    for (const nrrRounding of orUnrounded(nrr)) {
      for (const weightedRounding of orUnrounded(weighted)) {
        for (const totalRounding of orUnrounded(total)) {
          yield { weight, nrr: nrrRounding, weighted: weightedRounding, total: totalRounding };
        }
      }
    }
  }
}

function laterFigures(matrix: Matrix): Cell[] {
  return [...weightedCells(matrix), singleCell(matrix, "total"), singleCell(matrix, "ikm")];
}

function possibleWeights(matrix: Matrix): readonly Weight[] {
  if (matrix.summaryRows.has("weight")) return [regulationWeight(matrix.unsur.length)];
  return distinct([...matrix.legendWeights.map(({ weight }) => weight), ...usualWeights(matrix.unsur.length)]);
}

function nrrCells(matrix: Matrix): Cell[] {
  return matrix.questions.map(({ column }) => questionCell(matrix, "nrr", column));
}

function weightedCells(matrix: Matrix): Cell[] {
  return matrix.unsur.map((unsur) => unsurCell(matrix, "weighted", unsur));
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
