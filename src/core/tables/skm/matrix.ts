import type { Edit } from "../../edits/edit";
import type { Cell } from "../../grid/address";
import type { Area } from "../../grid/area";
import type { Sheet } from "../../grid/sheet";
import type { QuestionColumn } from "./respondents/questionColumns";
import type { SingleFigures } from "./summary/singleFigures";
import type { Grades } from "./grade/grades";
import type { LegendWeight } from "./method/legend";
import type { Columns } from "./summary/summaryLines";
import type { RowRole } from "./summary/summaryRows";
import type { TallyRow } from "./summary/tallyRows";
import type { RowTotals } from "./respondents/rowTotals";
import type { Rows } from "./respondents/rows";
import type { Scale } from "./scale/scale";
import type { Unsur } from "./header/unsur";

/** The rows around the respondents that belong to this matrix and to no other. */
export interface Zone {
  /** The first row above the header that belongs to no matrix further up. */
  readonly above: number;
  /** The rows below the respondents. */
  readonly from: number;
  readonly to: number;
}

/**
 * A respondent matrix as it was found on its sheet.
 *
 *            NO │ U1  U2 … U9
 *  first ─▶   1 │  1   3 …  4
 *             … │
 *  last  ─▶ 140 │  4   4 …  4
 *         Σ     │ 469 …            ◀─ summary rows
 *         NRR   │ 3,350 …
 *         bobot │ 0,37 …   │ 3,379  ◀─ total
 *         IKM   │          │ 84,48  ◀─ ikm
 */
export interface Matrix {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly title: string | null;
  readonly columns: Columns;
  readonly numberColumn: number | null;
  readonly scale: Scale;
  readonly unsur: readonly Unsur[];
  /** Unsur in the header that nobody was asked about; they have no part in the figures. */
  readonly notAsked: readonly Unsur[];
  readonly rows: Rows;
  readonly questions: readonly QuestionColumn[];
  /** Where the summary's rows stand; a row that is not there is computed on the way. */
  readonly summaryRows: ReadonlyMap<RowRole, number>;
  readonly figures: SingleFigures;
  /** The scales that its grade may be read off, the likeliest first; most often one. */
  readonly grades: readonly Grades[];
  /** Labels for the rows above where the sheet has no summary yet and they are only planned; null where it has one. */
  readonly newLabels: readonly Edit[] | null;
  /** Where a plan for a summary met a filled cell and was given up. */
  readonly blocked: Cell | null;
  /** Blank rows that may wait for a figure under each unsur or for one. */
  readonly unclearRows: readonly { readonly row: number; readonly label: string }[];
  /** Columns with a figure for each respondent. */
  readonly rowTotals: readonly RowTotals[];
  /** Rows that say how many gave each answer. */
  readonly tallies: readonly TallyRow[];
  readonly legendWeights: readonly LegendWeight[];
  readonly zone: Zone;
  /** The respondents, their numbers and the labels are those of a matrix further left: two instruments side by side. */
  readonly sharesRows: boolean;
  /** Where the same answers stand once more, and their summary with them; null for all others. */
  readonly computedIn: Area | null;
}

/** False for what is answered beside a survey, and for what repeats its answers: these are no further respondents. */
export function isOwnSurvey({ sharesRows, computedIn }: Matrix): boolean {
  return !sharesRows && computedIn === null;
}

/** True for answers of which nothing is computed where they stand. */
export function isWithoutSummary({ computedIn, summaryRows, figures }: Matrix): boolean {
  const { total, ikm, ikmShares, ikmTexts } = figures;
  return computedIn !== null && summaryRows.size + ikmShares.length + ikmTexts.length === 0 && !total && !ikm;
}

export function question(matrix: Matrix, column: number): QuestionColumn {
  const found = matrix.questions.find((candidate) => candidate.column === column);
  if (!found) throw new Error(`Column ${column} holds no question.`);
  return found;
}

/** True where some unsur has more than one question. */
export function hasSubQuestions(matrix: Matrix): boolean {
  return matrix.unsur.some(({ columns }) => columns.length > 1);
}
