import { BLANK_FIGURE, type Finding } from "./finding";

/** How many findings there are of each sort; this is what is counted wherever findings are counted. */
export interface Counts {
  /** What is wrong in itself. */
  readonly errors: number;
  /** What is wrong only because something else is. */
  readonly consequences: number;
  /** What has to be looked at. */
  readonly warnings: number;
  /** Figures that are still to be filled in. */
  readonly blanks: number;
  readonly notices: number;
}

/** Counts findings; one that follows from none of them, or of those with the `ids`, is counted as wrong in itself. */
export function countsOf(
  findings: readonly Finding[],
  ids: ReadonlySet<string> = new Set(findings.map(({ id }) => id)),
): Counts {
  const sorts = findings.map((finding) => ({ sort: sortOf(finding, ids), cells: cellsOf(finding) }));
  const count = (sort: keyof Counts) =>
    sorts.filter((one) => one.sort === sort).reduce((sum, { cells }) => sum + cells, 0);
  return {
    errors: count("errors"),
    consequences: count("consequences"),
    warnings: count("warnings"),
    blanks: count("blanks"),
    notices: count("notices"),
  };
}

/** The counts of several tables together. */
export function sumOf(counts: readonly Counts[]): Counts {
  const sum = (sort: keyof Counts) => counts.reduce((all, one) => all + one[sort], 0);
  return {
    errors: sum("errors"),
    consequences: sum("consequences"),
    warnings: sum("warnings"),
    blanks: sum("blanks"),
    notices: sum("notices"),
  };
}

/** True for a finding that only says that something is not filled in yet. */
export function isBlank({ rule, message }: Finding): boolean {
  return rule === BLANK_FIGURE || message.key === "no-summary";
}

/** True where nothing is wrong, doubtful or missing. */
export function isFine({ errors, consequences, warnings, blanks }: Counts): boolean {
  return errors + consequences + warnings + blanks === 0;
}

function sortOf(finding: Finding, ids: ReadonlySet<string>): keyof Counts {
  if (isBlank(finding)) return "blanks";
  if (finding.severity === "warning") return "warnings";
  if (finding.severity === "info") return "notices";
  return finding.cause !== null && ids.has(finding.cause) ? "consequences" : "errors";
}

/** A summary that is missing as a whole is one finding, but as many cells to fill. */
function cellsOf(finding: Finding): number {
  return isBlank(finding) && finding.rule !== BLANK_FIGURE ? (finding.fix?.edits.length ?? 0) : 1;
}
