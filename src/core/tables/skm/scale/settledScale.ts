import { LONGEST_SCALE, numberIn } from "../respondents/answer";
import type { QuestionColumn } from "../respondents/questionColumns";
import type { Matrix } from "../matrix";
import { unsurCell } from "../summary/figureCells";
import { admits } from "./likelyScale";
import { sampleAnswers } from "./sample";
import { labelledConversion, withLabelled } from "./conversion";
import { withWording } from "./borneOut";
import { withLetters } from "./letters";
import { BEST_IKM, scaleUpTo, type Scale } from "./scale";
import { average, meansByUnsur, numberAt } from "./statedFigures";
import { statedBetween } from "./statedScale";

/** How far weights such as 0,11 for 1/9 may take an IKM from the mean of the answers. */
const CLOSE = 0.013;
/** The scales that a stated IKM may speak for. */
const POSSIBLE = [3, 4, 5, 6, 7, 10] as const;

/**
 * The scale of a matrix once its summary is known. Words decide, then the IKM and the indices that are stated, then what
 * labels name ("x 20"), as long as the answers given are on it; else what was taken before. A scale on which the same
 * figures come out is not looked for.
 */
export function settledScale(matrix: Matrix): Scale {
  const scale = withWording(matrix, withLetters(matrix));
  const labelled = labelledConversion(matrix, (factor) => mostOf(factor) !== null);
  if (scale.basis !== "words") {
    const by = [
      ["words", statedBetween(matrix.sheet, matrix.zone.from, matrix.zone.to)],
      ["figures", mostByFigures(matrix)],
      ["words", labelled === null ? null : mostOf(labelled)],
    ] as const;
    for (const [basis, most] of by) {
      if (most !== null && isAdmitted(matrix, most)) return converted(matrix, mostIs(scale, most, basis), labelled);
    }
  }
  return converted(matrix, scale, labelled);
}

function mostIs(scale: Scale, most: number, basis: Scale["basis"]): Scale {
  return scale.most === most || scale.wording
    ? scale
    : { ...scaleUpTo(most, basis, scale.letters), least: scale.least };
}

function isAdmitted({ sheet, columns, questions, numberColumn, scale, rows }: Matrix, most: number): boolean {
  if (most >= scale.most) return true;
  const sampled = { sheet, left: columns.left, questions: questions.map(({ column }) => column), numberColumn, scale };
  return admits(sampleAnswers(sampled, rows.first), most);
}

/** What the stated IKM and indices make of the answers' mean: 20 says that 5 is the best answer. */
function mostByFigures(matrix: Matrix): number | null {
  const means = new Map(matrix.questions.map((question) => [question.column, meanOf(matrix, question)]));
  const byUnsur = meansByUnsur(matrix, means);
  const mean = average(byUnsur);
  const { ikm, total } = matrix.figures;
  const [stated, from] = [numberAt(matrix, ikm), numberAt(matrix, total)];
  const indices = matrix.unsur.map((unsur, index) => {
    return numberAt(matrix, unsurCell(matrix, "index", unsur)) / (byUnsur[index] ?? Number.NaN);
  });
  return (
    mostOf(stated / from) ??
    mostOf(stated / mean) ??
    mostOf(indices.filter((ratio) => !Number.isNaN(ratio)).sort((a, b) => a - b)[indices.length >> 1])
  );
}

/** The mean of a column's answers without those that are on no scale: 33 for 3. */
function meanOf({ sheet, scale }: Matrix, { column, sum, count, offScale }: QuestionColumn): number {
  const odd = offScale
    .map(({ row }) => numberIn(sheet.value(row, column), scale))
    .filter((number) => number > LONGEST_SCALE || number < scale.least);
  return (sum - odd.reduce((total, number) => total + number, 0)) / (count - odd.length);
}

/** The scale with the conversion that a label names, where that is one of the scale. */
function converted(matrix: Matrix, scale: Scale, labelled: number | null): Scale {
  return labelled === null || mostOf(labelled) !== scale.most ? scale : withLabelled(matrix, scale, labelled);
}

/** The best answer where an NRR is multiplied by this; null where no scale is. */
function mostOf(factor: number | undefined): number | null {
  if (factor === undefined || Number.isNaN(factor)) return null;
  return POSSIBLE.find((most) => Math.abs((factor * most) / BEST_IKM - 1) < CLOSE) ?? null;
}
