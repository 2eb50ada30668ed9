import type { Sheet } from "../../../grid/sheet";
import type { RowColumns } from "../respondents/respondentRow";
import { sampleAnswers, type Sample } from "./sample";
import { REGULATION_SCALE, scaleUpTo, type Scale } from "./scale";
import { wordingOf } from "./wording";
import { isFromNought, statedAround } from "./statedScale";

/** The scales in use, besides those that a sheet names in words. */
const USUAL = [4, 5, 6, 10] as const;

/** Odd answers are few: where they stand in so many rows, and in this share of all, they are no oddities. */
const FEWEST_ROWS = 3;
const SHARE = 0.05;

/** The scale of a table's answers by the words around its header, else by the answers given; its summary is not asked. */
export function likelyScale(columns: RowColumns, header: { readonly top: number; readonly bottom: number }): Scale {
  const sample = sampleAnswers(columns, header.bottom + 1);
  const stated = statedAround(columns.sheet, header);
  if (sample.letters !== "") {
    const most = Math.max(
      stated ?? 0,
      REGULATION_SCALE.most,
      sample.letters.charCodeAt(sample.letters.length - 1) - 96,
    );
    return scaleUpTo(most, "answers", "undecided");
  }
  const wording = sample.best === 0 ? wordingOf(columns, header, stated) : null;
  if (wording) return { ...named(wording.most, wording.most === stated ? "words" : "answers"), wording };
  if (stated !== null && admits(sample, stated)) {
    return isFromNought(columns.sheet, header) ? { ...scaleUpTo(stated, "words"), least: 0 } : named(stated, "words");
  }
  const most = USUAL.find((one) => admits(sample, one)) ?? REGULATION_SCALE.most;
  return named(most, "answers");
}

/** The scale of the answers in a block of columns of which some may turn out to hold something else. */
export function scaleOfBlock(sheet: Sheet, left: number, first: number, width = 9): Scale {
  const questions = Array.from({ length: width }, (_, index) => left + index);
  const columns = { sheet, left, questions, numberColumn: null, scale: REGULATION_SCALE };
  return likelyScale(columns, { top: first, bottom: first - 1 });
}

/** True where no more answers lie above a scale than mistyped ones would. */
export function admits(sample: Sample, most: number): boolean {
  const above = sample.rowsAbove(most);
  return above < FEWEST_ROWS || above < sample.rows * SHARE || sample.best <= most;
}

function named(most: number, basis: Scale["basis"]): Scale {
  return most === REGULATION_SCALE.most ? REGULATION_SCALE : scaleUpTo(most, basis);
}
