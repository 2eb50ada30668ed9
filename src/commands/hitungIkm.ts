import { Chains } from "../core/chains";
import { asSaid, checkTable, recogniseInSteps } from "../core/check";
import { countsOf, isBlank, type Counts } from "../core/findings/counts";
import type { Edit } from "../core/edits/edit";
import type { Cell } from "../core/grid/address";
import type { CellValue } from "../core/grid/sheet";
import type { Finding } from "../core/findings/finding";
import type { Exact } from "../core/numbers/exact";
import { isNumber } from "../core/relations/operators";
import { isHidden } from "../core/relations/relation";
import type { Solved } from "../core/solve";
import { atOnce } from "../core/steps";
import type { Table } from "../core/tables/table";
import type { Answer, Applied, Obstacle, Snapshot, Watch, WorkbookPort } from "../workbook";
import { breathe, inBreaths } from "../core/breaths";
import { fillsAsWanted } from "../core/preferences/asWanted";
import type { Preferences } from "../core/preferences/preferences";
import { preferencesIn } from "./preferences";
import { confirmedReadings } from "./readings";
import { wrongIkm, type WrongIkm } from "./wrongIkm";

/** The kind of table whose result is an IKM. */
const SURVEY = "skm-respondents";

/** What one click did: the cells that were filled, and the IKM as its cell shows it now. */
export interface IkmDone {
  readonly applied: Applied;
  readonly sheet: string;
  /** Null where the table has no place for an IKM. */
  readonly cell: Cell | null;
  readonly ikm: CellValue;
  /** What the answers give, where the table has no place for it; null where it has one, or nobody knows. */
  readonly computed: Exact | null;
  /** Why the IKM's cell could not be selected; null where it was, or where there is none. */
  readonly notShown: Obstacle | null;
  /** What the IKM should be, where it is not that; null where it is right, or nobody knows. */
  readonly wrong: WrongIkm | null;
  /** Set where the answers are words, and nobody has confirmed what they count: nothing was filled then. */
  readonly unconfirmed?: boolean;
  /** What is still to be said of the table. */
  readonly counts: Counts;
  /** Sheets that were too large to be read. */
  readonly unread: readonly string[];
}

/**
 * "Hitung IKM": finds the survey on the sheet that the person looks at, else the first of the workbook, fills what is
 * blank in it, and selects the IKM. Gives null where the workbook has no survey.
 */
export async function hitungIkm(port: WorkbookPort, watch?: Watch): Promise<Answer<IkmDone | null>> {
  const read = await port.read(watch);
  if (!read.ok) return read;
  const seen = read.value;
  const wanted = await preferencesIn(port);
  if (!wanted.ok) return wanted;
  const preferences = wanted.value;
  const surveys = await surveysOf(seen, preferences, watch?.signal);
  if (!surveys) return { ok: false, obstacle: "cancelled", detail: "" };
  const table = surveys.find(({ sheet }) => sheet.name === seen.activeSheet) ?? surveys[0];
  if (!table) return { ok: true, value: null };
  const unconfirmed = await isUnconfirmed(table, port);
  const { solved, findings } = atOnce(checkTable(table, preferences));
  const chains = new Chains(solved);
  const groups = unconfirmed ? [] : fillsAsWanted(atOnce(chains.fills()), preferences);
  const applied = await port.apply({ edits: groups.flatMap(({ edits }) => edits), groups, seen, mayReplace: false });
  if (!applied.ok) return applied;
  const { sheet, result } = table;
  const selected = result && (await port.select(sheet.name, result, seen));
  return {
    ok: true,
    value: {
      applied: applied.value,
      sheet: sheet.name,
      cell: result,
      ikm: result && shownAt(table, result, applied.value),
      computed: result || unconfirmed ? null : computedIkm(solved),
      wrong: result && wrongIkm(result, shownAt(table, result, applied.value), findings, chains),
      notShown: selected && !selected.ok ? selected.obstacle : null,
      counts: countsOf(findings.filter((finding) => !isFilled(finding, applied.value))),
      unread: seen.unread,
      ...(unconfirmed && { unconfirmed }),
    },
  };
}

async function isUnconfirmed({ reading }: Table, port: WorkbookPort): Promise<boolean> {
  return reading !== undefined && !(await confirmedReadings(port)).has(reading.key);
}

/** A hidden sheet is nobody's wish: what nobody sees is not filled. Null where the person stops the search. */
async function surveysOf(
  { workbook, hiddenSheets }: Snapshot,
  preferences: Preferences,
  signal?: AbortSignal,
): Promise<Table[] | null> {
  const sheets = workbook.sheets.filter(({ name }) => !hiddenSheets.includes(name));
  const tables = await inBreaths(recogniseInSteps(asSaid({ sheets }, preferences), preferences), () => breathe(signal));
  if (!tables || !(await breathe(signal))) return null;
  return tables.filter(({ kind }) => kind === SURVEY);
}

/** The IKM that is computed all the same where no cell shows it. */
function computedIkm({ judgements }: Solved): Exact | null {
  const own = judgements.find(({ relation }) => relation.rule === "skm-ikm" && isHidden(relation.target));
  return own && isNumber(own.truth) ? own.truth : null;
}

/** What a cell shows after the edits. */
function shownAt({ sheet }: Table, cell: Cell, { made }: Applied): CellValue {
  const own = made.find(({ edit }) => edit.cell.row === cell.row && edit.cell.column === cell.column);
  return own ? own.shows : sheet.value(cell.row, cell.column);
}

function isFilled(finding: Finding, { made }: Applied): boolean {
  const isMade = ({ sheet, cell }: Edit) =>
    made.some(({ edit }) => edit.sheet === sheet && edit.cell.row === cell.row && edit.cell.column === cell.column);
  return isBlank(finding) && finding.fix?.edits.every(isMade) === true;
}
