import { isPlainTotal } from "../layout/labels";
import { isSum, type Line } from "../layout/line";
import { pageRole, type PageRole } from "../layout/pageLabels";
import { foldSpaces } from "../grid/foldSpaces";
import type { Fit, Total } from "./fit";

/**
 * What the rows at the end and the beginning of printed pages add up, and the total below them all. Null where no row is
 * about a page; none where other totals stand among the rows, so that it is not known what belongs to a page.
 *
 *   1  Pelayanan            50         a page: its own rows
 *   2  Promosi              30         what is carried on: that, and what was carried there
 *      Jumlah dipindahkan   80
 *      Jumlah pindahan      80         what was carried on before
 *   3  Pengawasan           20
 *      Jumlah              100         the last page, with what was carried there, or all pages
 */
export function pageTotals(lines: readonly Line[], fit: Fit): readonly Total[] | null {
  const totals = totalsByPage(lines);
  if (!totals) return null;
  return areBelieved(totals, fit) ? totals : [];
}

/** So large a share of what they state must be so. */
const BELIEVED = 0.6;

function areBelieved(totals: readonly Total[], fit: Fit): boolean {
  const knowing = fit.knowing(totals);
  const found = totals.map(({ line, parts }) => knowing.of(line, parts));
  const sum = (key: "stated" | "fitting") => found.reduce((so, own) => so + own[key], 0);
  return sum("fitting") >= sum("stated") * BELIEVED;
}

function totalsByPage(lines: readonly Line[]): readonly Total[] | null {
  if (lines.every(({ label }) => pageRole(label) === null)) return null;
  const roles = rolesOf(lines);
  const whole = lines.findLast((line) => isSum(line) && isPlainTotal(line.label) && roles.get(line) === null);
  const others = lines.filter((line) => line !== whole && isSum(line) && roles.get(line) === null);
  if (others.length > 0 || lines.some((line) => roles.get(line) === "other")) return [];

  const totals: Total[] = [];
  /** The rows of this page, what was carried on to it, and its total once that is there. */
  let rows: Line[] = [];
  let carried: Line | null = null;
  let page: Line | null = null;
  /** What all pages before this one come to, each by its own total or together by the last that was carried on. */
  let before: Line[] = [];
  for (const [at, line] of lines.entries()) {
    const role = roles.get(line) ?? null;
    if (line === whole) add(line, allSoFar());
    else if (role === "page") {
      closePage();
      add(line, rows);
      page = line;
    } else if (role === "toDate") {
      add(line, allSoFar());
      before = [line];
      startPage();
    } else if (role === "before") {
      const opensPage = lines[at + 1]?.kind === "item";
      if (opensPage) closePage();
      // "Halaman sebelumnya" behind several pages may be the last of them, or all.
      const isKnown = before.length > 0 && (before.length === 1 || !opensPage);
      if (isKnown) add(line, before);
      carried = isKnown || line.hasFigures ? line : null;
    } else if (line.kind === "item" && line.hasFigures) {
      closePage();
      rows.push(line);
    }
  }
  return totals;

  function add(line: Line, parts: readonly Line[]): void {
    if (parts.length > 0) totals.push({ line, parts: [...parts].sort((a, b) => a.row - b.row) });
  }

  /** What this page comes to, and what was there before. */
  function allSoFar(): readonly Line[] {
    const own = page === null ? rows : [page];
    return [...(carried === null ? before : [carried]), ...own];
  }

  /** A page whose total is there ends where the next row begins. */
  function closePage(): void {
    if (page === null) return;
    before = [...before, page];
    startPage();
  }

  function startPage(): void {
    [rows, carried, page] = [[], null, null];
  }
}

/** What each row says of a page. "Jumlah halaman 1" told again, below the rows of page 2, is what was there before. */
function rolesOf(lines: readonly Line[]): ReadonlyMap<Line, PageRole | null> {
  const told = new Set<string>();
  return new Map(
    lines.map((line) => {
      const role = pageRole(line.label);
      const label = foldSpaces(line.label).toLowerCase();
      const isAgain = role === "page" && /\d/.test(label) && told.has(label);
      told.add(label);
      return [line, isAgain ? "before" : role];
    }),
  );
}
