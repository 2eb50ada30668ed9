import { isOwnSurvey, type Matrix } from "../matrix";

/** The respondents of a survey by what a column beside the answers says of them: their service, counter or unit. */
export interface Grouping {
  readonly matrix: Matrix;
  readonly column: number;
  /** The rows of each, by its name in small letters. */
  readonly groups: ReadonlyMap<string, Group>;
}

/** The respondents of one service. */
export interface Group {
  readonly rows: readonly number[];
  /** Its name in every way that it is written. */
  readonly names: ReadonlySet<string>;
}

const MOST_GROUPS = 60;
/** A column of names of respondents has about as many as there are rows. */
const FEWEST_EACH = 2;

/**
 * The columns by which a survey's respondents are of one service or another:
 *
 *   No │ Jenis Layanan │ U1 │ U2
 *   1  │ PBG           │ 3  │ 4
 *   2  │ SLF           │ 4  │ 4
 *   3  │ PBG           │ 3  │ 3
 */
export function groupingsOf(matrix: Matrix): readonly Grouping[] {
  const { columns, numberColumn } = matrix;
  if (!isOwnSurvey(matrix)) return [];
  const found: Grouping[] = [];
  for (let column = columns.left; column < columns.labelsEnd; column++) {
    const groups = column === numberColumn ? null : groupsIn(matrix, column);
    if (groups) found.push({ matrix, column, groups });
  }
  return found;
}

function groupsIn({ sheet, rows }: Matrix, column: number): Grouping["groups"] | null {
  const groups = new Map<string, { rows: number[]; names: Set<string> }>();
  for (const row of rows.answered) {
    const value = sheet.value(row, column);
    const name = sheet.text(row, column).toLowerCase();
    if (typeof value !== "string" || name === "") return null;
    const group = groups.get(name) ?? { rows: [], names: new Set() };
    group.rows.push(row);
    group.names.add(value);
    groups.set(name, group);
    if (groups.size > MOST_GROUPS) return null;
  }
  return groups.size > 1 && rows.answered.length >= groups.size * FEWEST_EACH ? groups : null;
}
