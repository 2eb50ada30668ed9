import type { Answer, Named, Recognised, Reported } from "./answer";
import type { Mistyped } from "./generator/mistype/mistyped";
import type { Place } from "./generator/place";
import type { Page, Table } from "./generator/table";

/** How well one mistyped figure was named. */
export interface Score {
  /** Some error or warning in the table that the clean table does not have. */
  readonly isDetected: boolean;
  /** The figure is the cell of a finding that is no consequence, or among its candidates. */
  readonly isCandidate: boolean;
  /** The figure is the cell itself of such a finding. */
  readonly isFirst: boolean;
  /** What is expected of the named figure is what stood there; null where it was not named. */
  readonly isValueRight: boolean | null;
  /** Other figures that new errors accuse as causes. */
  readonly othersAccused: number;
}

/** Compares what is said of a mistyped sheet with what is said of the clean one. */
export function scoreOf(page: Page, { table, figure }: Mistyped, clean: Answer, wrong: Answer): Score {
  const known = new Set(clean.findings.map(identity));
  const fresh = wrong.findings.filter(
    (finding) => finding.severity !== "info" && !known.has(identity(finding)) && tableAt(page, finding.named) === table,
  );
  const mistyped = table.figures[figure];
  if (!mistyped) throw new Error(`The table has no figure ${figure}.`);
  const causes = fresh.filter(({ role }) => role !== "consequence");
  const first = causes.map(({ named }) => named).find((named) => isAt(named, mistyped));
  const candidate = first ?? causes.flatMap(({ candidates }) => candidates).find((named) => isAt(named, mistyped));
  return {
    isDetected: fresh.length > 0,
    isCandidate: candidate !== undefined,
    isFirst: first !== undefined,
    isValueRight: candidate === undefined ? null : isExpected(candidate, mistyped.value, mistyped.decimals),
    othersAccused: causes.filter(({ severity, named }) => severity === "error" && !isAt(named, mistyped)).length,
  };
}

/** What is said of clean tables and should not be, and how well they were recognised. */
export interface CleanScore {
  readonly table: Table;
  readonly hasError: boolean;
  readonly hasWarning: boolean;
  /** A warning other than that a cell is blank. */
  readonly hasOddWarning: boolean;
  /** Some recognised table holds figures of it. */
  readonly isFound: boolean;
  /** Recognised tables hold all its figures and none of another table; PMDN beside PMA are two. */
  readonly isWhole: boolean;
}

/** Scores every table of a clean sheet; `isBlank` tells whether nothing stands in a cell. */
export function cleanScores(page: Page, answer: Answer, isBlank: (place: Place) => boolean): readonly CleanScore[] {
  return page.tables.map((table) => {
    const inside = answer.findings.filter(({ named }) => tableAt(page, named) === table);
    const warnings = inside.filter(({ severity }) => severity === "warning");
    const others = page.tables.filter((other) => other !== table).flatMap(({ figures }) => figures);
    const own = answer.tables.filter((area) => !others.some((figure) => holds(area, figure)));
    return {
      table,
      hasError: inside.some(({ severity }) => severity === "error"),
      hasWarning: warnings.length > 0,
      hasOddWarning: warnings.some(({ named }) => !isBlank(named)),
      isFound: answer.tables.some((area) => table.figures.some((figure) => holds(area, figure))),
      isWhole: table.figures.every((figure) => own.some((area) => holds(area, figure))),
    };
  });
}

/** The table of a cell: what stands between two tables is the lower one's title, what stands below all the last one's. */
function tableAt({ tables }: Page, { row }: Place): Table | undefined {
  return tables.find(({ figures }) => figures.some((figure) => figure.row >= row)) ?? tables.at(-1);
}

function identity({ id, severity }: Reported): string {
  return `${severity} ${id}`;
}

function isAt(named: Place, { row, column }: Place): boolean {
  return named.row === row && named.column === column;
}

function isExpected({ expected }: Named, thousandths: number, decimals: number): boolean {
  if (expected === null) return false;
  const shown = (number: number) => Math.round(number * 10 ** decimals);
  return shown(expected) === shown(thousandths / 1000);
}

function holds({ top, left, bottom, right }: Recognised, { row, column }: Place): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
