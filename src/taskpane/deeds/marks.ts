import type { Finding } from "../../core/findings/finding";
import { cellKey } from "../../core/grid/address";
import type { Answer, MarkPlan, Place, Snapshot, WorkbookPort } from "../../workbook";
import { met, outcomeOf } from "../session/outcome";
import type { Review } from "../session/review";
import type { Session } from "../session/session";

/** The cells that findings are about: each once, as the worst of what was found in it; notices are not marked. */
export function cellsToMark(findings: readonly Finding[]): MarkPlan["cells"] {
  const cells = new Map<string, MarkPlan["cells"][number]>();
  for (const { severity, sheet, cell } of findings) {
    const place = `${sheet}!${cellKey(cell.row, cell.column)}`;
    if (severity === "error" || (severity === "warning" && !cells.has(place))) {
      cells.set(place, { sheet, cell, sort: severity });
    }
  }
  return [...cells.values()];
}

/** Marks cells on their sheets. */
export function mark(session: Session, cells: MarkPlan["cells"], seen: Snapshot): Promise<void> {
  return session.work(async () => {
    return outcomeOf(await session.port.mark({ cells, seen }), (marked) => ({ kind: "marked", marked }));
  });
}

interface Unmarked {
  readonly cells: number;
  readonly locked: readonly Place[];
}

/** Removes all marks, whichever pane has put them there: those that were put last first. */
export function unmark(session: Session): Promise<void> {
  return session.work(async () => {
    const answer = await removeMarks(session.port);
    return answer.ok ? { kind: "unmarked", ...answer.value } : met(answer);
  });
}

async function removeMarks(port: WorkbookPort): Promise<Answer<Unmarked>> {
  const history = await port.history();
  if (!history.ok) return history;
  let cells = 0;
  const locked: Place[] = [];
  for (const { id, did } of history.value) {
    if (did.kind !== "marks") continue;
    const undone = await port.undoStep(id);
    if (!undone.ok) return undone;
    cells += undone.value?.marks ?? 0;
    locked.push(...(undone.value?.left ?? []).filter(({ reason }) => reason === "protected"));
  }
  return { ok: true, value: { cells, locked } };
}

/** Takes the marks off the cells in which a check finds nothing any more; where Excel does not let it, they stay until then. */
export async function keepMarks(port: WorkbookPort, { tables, words }: Review, signal: AbortSignal): Promise<void> {
  const found = tables.flatMap(({ findings, led, followers }) => [...findings, ...led, ...followers]);
  await port.keepMarks(cellsToMark([...found, ...words]), signal);
}
