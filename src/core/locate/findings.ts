import type { Candidate } from "../findings/candidate";
import { findingId, type Finding } from "../findings/finding";
import type { Figure } from "../findings/message";
import { note } from "../findings/note";
import { shownNumber } from "../findings/shown";
import { cellKey, cellName, type Cell } from "../grid/address";
import { numberIn, type Reader } from "../relations/reader";
import type { Located, Suspect, Typed } from "./locate";
import type { Change } from "./search";

/** What the typed figures of a table are called. */
export interface Entries extends Typed {
  figureOf(cell: Cell): Figure;
}

/** The rule of a figure that is not there, though its totals tell what it is. */
const BLANK_ENTRY = "blank-entry";

/** One finding for every figure that no relation computes and that is wrong, or blank though its totals tell it. */
export function entryFindings(sheet: string, located: Located, entries: Entries, reader: Reader): readonly Finding[] {
  return located.suspects
    .filter(({ isLeaf }) => isLeaf)
    .map((suspect) => entryFinding(sheet, suspect, entries, reader));
}

function entryFinding(sheet: string, suspect: Suspect, entries: Entries, reader: Reader): Finding {
  const { cell, value, explains } = suspect;
  const figure = entries.figureOf(cell);
  const before = numberIn(reader.stated(cell));
  const actual = before && shownNumber(before, entries.decimals(cell));
  const expected = shownNumber(value, entries.decimals(cell));
  const candidates = candidatesOf(suspect, entries);
  const others = candidates.slice(1);
  const rule = before === null ? BLANK_ENTRY : figure.rule;
  const base = note({
    severity: before === null ? "warning" : "error",
    sheet,
    cell,
    actual,
    expected,
    message: { key: "wrong-entry", figure, actual, expected, explains: explains.map(({ target }) => target), others },
  });
  return {
    ...base,
    id: findingId(rule, sheet, cellName(cell)),
    rule,
    role: before === null ? "single" : "cause",
    fix:
      others.length > 0
        ? null
        : { safe: reader.isEmpty(cell), edits: [{ sheet, cell, value: value.valueOf(), fixed: "typed" }] },
    candidates,
  };
}

/**
 * Adds to the findings about totals which other cells may be wrong instead; where there are any, no fix is offered. Of a
 * cell that something beside its table tells (`isTold`) there is no doubt.
 */
export function withCandidates(
  findings: readonly Finding[],
  located: Located,
  entries: Entries,
  isTold: (cell: Cell) => boolean,
): readonly Finding[] {
  const suspects = new Map(
    [...located.suspects].reverse().map((suspect) => [cellKey(suspect.cell.row, suspect.cell.column), suspect]),
  );
  return findings.map((finding) => {
    const suspect = suspects.get(cellKey(finding.cell.row, finding.cell.column));
    if (!suspect || suspect.candidates.length === 0 || finding.role !== "cause" || isTold(finding.cell)) return finding;
    const candidates = candidatesOf(suspect, entries);
    const { message } = finding;
    const others = candidates.slice(1);
    return {
      ...finding,
      candidates,
      fix: null,
      message:
        message.key === "wrong-figure" ? { ...message, evidence: { key: "other-cells", others } as const } : message,
    };
  });
}

/** Where it is not sure which typed figure is wrong, nothing can be said of the formulas that follow one of them. */
export function withoutGuesses(findings: readonly Finding[], typed: readonly Finding[]): readonly Finding[] {
  const unsure = new Set(typed.filter(({ candidates }) => candidates.length > 0).map(({ id }) => id));
  return findings.filter(({ role, cause }) => role !== "consequence" || cause === null || !unsure.has(cause));
}

function candidatesOf({ candidates }: Suspect, entries: Entries): readonly Candidate[] {
  return candidates.map(({ cell, value }: Change) => ({
    cell,
    expected: shownNumber(value, entries.decimals(cell)),
  }));
}
