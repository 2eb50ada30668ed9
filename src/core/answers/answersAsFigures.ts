import { answersInWords } from "./answersInWords";
import { asSaid, recogniseInSteps } from "../check";
import { countingFigures } from "./countingFigures";
import type { Edit } from "../edits/edit";
import { plainLook } from "../edits/look";
import { cellKey, type Cell } from "../grid/address";
import { areaAround, overlap, type Area } from "../grid/area";
import { tokensOf } from "../grid/formulaTokens";
import { referencesIn } from "../grid/references";
import type { CellValue, Sheet, Workbook } from "../grid/sheet";
import { sheetNameIn } from "../grid/sheetPrefix";
import type { Preferences } from "../preferences/preferences";
import { fillsOf, solve } from "../solve";
import { filterInHandfuls, type Steps } from "../steps";
import { numberIn } from "../tables/skm/respondents/answer";
import type { Table } from "../tables/table";

/**
 * What turns the answers of a survey into figures. Or why they stay: a cell whose formula goes by their words and cannot be
 * written anew, or a best answer that only the words tell.
 */
export type AnswersAsFigures =
  | { readonly kind: "edits"; readonly answers: readonly Edit[]; readonly formulas: readonly Edit[] }
  | ({ readonly kind: "read" } & Place)
  | { readonly kind: "scale"; readonly most: number };

interface Place {
  readonly sheet: string;
  readonly cell: Cell;
}

/**
 * The figures that these answers are read as, with the formulas that count their words as they would be filled in over
 * figures. What these give stays the same, and so does everything else that is computed.
 */
export function* answersAsFigures(workbook: Workbook, table: Table, preferences: Preferences): Steps<AnswersAsFigures> {
  const { survey } = table;
  const cells = answersInWords(table);
  if (!survey || cells.length === 0) return { kind: "edits", answers: [], formulas: [] };
  const { name } = survey.sheet;
  const answers = cells.map((cell): Edit => {
    const value = numberIn(survey.sheet.value(cell.row, cell.column), survey.scale);
    return { sheet: name, cell, value, look: plainLook(0) };
  });
  const area = areaAround(cells);
  const readers = yield* readersOf(workbook, name, area);
  const blanks = readers.map(({ sheet, cell }) => ({ sheet: sheet.name, cell, value: null }));
  const turned = yield* recogniseInSteps(
    asSaid(withEdits(workbook, [...answers, ...blanks]), preferences),
    preferences,
  );
  const own = turned.find(({ sheet, area, survey: one }) => one && sheet.name === name && overlap(area, table.area));
  if (own?.survey?.scale.most !== survey.scale.most) return { kind: "scale", most: survey.scale.most };
  const fills = new Map<string, Edit>();
  for (const one of turned) for (const edit of fillsOf(yield* solve(one))) fills.set(keyOf(edit), edit);
  const figures = new Map(answers.map(({ cell, value }) => [cellKey(cell.row, cell.column), Number(value)]));
  const figureOf = (word: string) => numberIn(word, survey.scale);
  const counted = { sheet: survey.sheet, area, figures, figureOf };
  const formulas: Edit[] = [];
  for (const { sheet, cell, formula } of readers) {
    const place = { sheet: sheet.name, cell };
    const value = sheet.value(cell.row, cell.column);
    const fill = fills.get(keyOf(place));
    const counting = countingFigures(formula, sheet.name, counted);
    if (fill && givesTheSame(fill, value)) formulas.push(fill);
    else if (counting !== null) formulas.push({ ...place, formula: counting, value });
    else return { kind: "read", ...place };
  }
  return { kind: "edits", answers, formulas };
}

interface Read {
  readonly sheet: Sheet;
  readonly cell: Cell;
  readonly formula: string;
}

/** The cells whose formulas go by what the answers say, wherever they stand: those that only add up or repeat them do not. */
function* readersOf({ sheets }: Workbook, name: string, answers: Area): Steps<readonly Read[]> {
  const all = sheets.flatMap((sheet) => [...sheet.formulaCells()].map((one): Read => ({ sheet, ...one })));
  return yield* filterInHandfuls(all, ({ sheet, formula }) => {
    if (!goesByWords(formula)) return false;
    const { references, readsMore } = referencesIn(formula);
    const isOn = (written: string | null) => (written === null ? sheet.name : sheetNameIn(written)) === name;
    return readsMore || references.some((one) => isOn(one.sheet) && overlap(one.area, answers));
  });
}

/** Functions to which a word is nothing, and a number is one. */
const BY_NUMBER = /^(SUM|AVERAGE|COUNT|COUNTA|COUNTBLANK|MIN|MAX|ROUND(UP|DOWN)?|ROWS|COLUMNS|IFERROR)$/i;

function goesByWords(formula: string): boolean {
  return (
    /["=<>]/.test(formula.slice(1)) ||
    tokensOf(formula).some(({ call, name }) => call !== undefined && !BY_NUMBER.test(name ?? ""))
  );
}

/** A formula without a result yet gives whatever it gives. */
function givesTheSame(edit: Edit, before: CellValue): boolean {
  if (edit.formula === undefined) return false;
  if (typeof before !== "number" || typeof edit.value !== "number") return before === null || before === edit.value;
  return Math.abs(edit.value - before) <= CLOSE * Math.max(1, Math.abs(before));
}

/** What Excel's own arithmetic may differ by. */
const CLOSE = 1e-9;

function withEdits(workbook: Workbook, edits: readonly Edit[]): Workbook {
  return {
    sheets: workbook.sheets.map((sheet) => {
      const own = edits.filter((edit) => edit.sheet === sheet.name);
      if (own.length === 0) return sheet;
      return sheet.with(new Map(own.map(({ cell, value }) => [cellKey(cell.row, cell.column), value])));
    }),
  };
}

function keyOf({ sheet, cell }: Place): string {
  return `${sheet}!${cellKey(cell.row, cell.column)}`;
}
