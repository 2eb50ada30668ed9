import { labelFactors, productOf } from "../../../numbers/labelFactors";
import type { Matrix } from "../matrix";
import { unsurCell } from "../summary/figureCells";
import { usualWeights } from "../method/weight";
import { BEST_IKM, writtenConversion, type Scale } from "./scale";
import { average, meansByUnsur, numberAt, statedIkms } from "./statedFigures";

/** Answers up to 3 are multiplied by 33,3, answers up to 10 by 10. */
const LEAST = BEST_IKM / 10;
const MOST = 34;

/** How a label turns an NRR into an IKM: "x 20", "× 16,67", "/ 6 x 100", "Σ(NRR x 0,111) x 25"; null without a factor. */
export function conversionIn(label: string): number | null {
  const factors = labelFactors(label);
  const hundred = factors.filter(({ value }) => value.equals(BEST_IKM));
  const divisors = factors.filter(({ value }) => value.n === 1n);
  const pairs = hundred.flatMap((factor) => divisors.map((divisor) => productOf([factor, divisor])));
  const options = [...factors.map(({ value }) => value), ...pairs].map((value) => value.valueOf());
  return options.find((factor) => factor >= LEAST && factor <= MOST) ?? null;
}

/** The conversion that the first label of a summary names which `isOne`. */
export function labelledConversion(
  { sheet, columns, zone }: Matrix,
  isOne: (factor: number) => boolean,
): number | null {
  for (let row = zone.from; row <= zone.to; row++) {
    for (let column = columns.left; column < columns.labelsEnd; column++) {
      const factor = conversionIn(sheet.text(row, column));
      if (factor !== null && isOne(factor)) return factor;
    }
  }
  return null;
}

/**
 * A scale whose conversion a label names in a rounded form, "x 16,67" for 100/6: that one is computed with, unless more
 * of what the sheet states was computed with the exact one.
 */
export function withLabelled(matrix: Matrix, scale: Scale, labelled: number): Scale {
  const exactly = scale.conversion.value.valueOf();
  if (Math.abs(labelled - exactly) < NOISE) return scale;
  const votes = conversions(matrix).map(({ stated, from }) => {
    const [exact, rounded] = [exactly, labelled].map((factor) =>
      Math.min(...from.map((figure) => Math.abs(stated - figure * factor))),
    ) as [number, number];
    return Math.min(exact, rounded) < CLOSE ? Math.sign(rounded - exact) : 0;
  });
  const isExact = votes.reduce<number>((sum, vote) => sum + vote, 0) > 0;
  return isExact ? scale : { ...scale, conversion: writtenConversion(labelled) };
}

const NOISE = 1e-9;
/** Half a unit of the second decimal, and a little. */
const CLOSE = 0.006;

/** The figures that are stated on the scale of the IKM, and what each may have been multiplied from. */
function conversions(matrix: Matrix): readonly { readonly stated: number; readonly from: readonly number[] }[] {
  const { unsur, questions, figures } = matrix;
  const means = new Map(questions.map(({ column, sum, count }) => [column, sum / count]));
  const byUnsur = meansByUnsur(matrix, means);
  const total = numberAt(matrix, figures.total);
  const sum = average(byUnsur) * unsur.length;
  const totals = Number.isNaN(total) ? usualWeights(unsur.length).map(({ value }) => sum * value.valueOf()) : [total];
  const indices = unsur.map((one, at) => ({
    stated: numberAt(matrix, unsurCell(matrix, "index", one)),
    from: [byUnsur[at] ?? Number.NaN],
  }));
  return [...statedIkms(matrix).map((stated) => ({ stated, from: totals })), ...indices];
}
