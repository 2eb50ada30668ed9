import { rule, type Rule } from "../../../rules/rule";
import type { MessageKey } from "../../../findings/message";
import type { Matrix } from "../matrix";
import type { Method } from "../method/method";
import type { MatrixReader } from "../summary/reader";

/** What a rule of the matrix may look at. */
export interface Survey {
  readonly matrix: Matrix;
  readonly reader: MatrixReader;
  readonly method: Method;
  /** How many respondents all matrices of the sheet have together. */
  readonly everybody: number;
}

/** Declares a rule of the respondent matrix that is not arithmetic. */
export const surveyRule = <K extends MessageKey>(declared: Rule<Survey, K>): Rule<Survey, K> => rule(declared);

/** The name of the unsur or question that a column belongs to: "U1", "U3.2". */
export function subjectOf({ unsur }: Matrix, column: number): string {
  const owner = unsur.find(({ columns }) => columns.includes(column));
  if (!owner) return "";
  return owner.columns.length === 1 ? owner.label : `${owner.label}.${owner.columns.indexOf(column) + 1}`;
}
