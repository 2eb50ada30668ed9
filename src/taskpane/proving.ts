import { inBreaths, type Pause } from "../core/breaths";
import { checkTables, recogniseInSteps, type Checked } from "../core/check";
import type { Workbook } from "../core/grid/sheet";
import { isProof } from "../core/proof/mark";
import type { PrintedSheet } from "../core/proof/printedSheet";
import { asPart, type Steps } from "../core/steps";
import { changeLines, type Decisions } from "../text/proof/lines";
import { proofSheet } from "../text/proof/proofSheet";
import { summaryOf } from "../text/proof/summary";
import type { Texts } from "../text/texts";
import type { Done, Snapshot } from "../workbook";

/** What a proof is made of. */
export interface Evidence {
  readonly seen: Snapshot;
  readonly decisions: Decisions;
  readonly done: Done;
}

/** Checks a workbook as it is at this moment, and writes down what came of it; null where the person stops it. */
export async function proofOf(
  { seen, decisions, done }: Evidence,
  texts: Texts,
  pause: Pause,
): Promise<PrintedSheet | null> {
  const checked = await inBreaths(checkInSteps(seen.workbook), pause);
  if (!checked) return null;
  const proofs = new Set(seen.workbook.sheets.filter(isProof).map(({ name }) => name));
  const changes = done.changes.filter(({ sheet }) => !proofs.has(sheet));
  return proofSheet(
    {
      moment: new Date(),
      workbook: done.workbook,
      summary: summaryOf(checked, decisions, seen.unread, texts),
      done: { fixed: changeLines(changes, "fixed", texts), filled: changeLines(changes, "filled", texts) },
    },
    texts,
  );
}

function* checkInSteps(workbook: Workbook): Steps<Checked> {
  const tables = yield* asPart(recogniseInSteps(workbook), 0, 1 / 2);
  return yield* asPart(checkTables(workbook, tables), 1 / 2, 1);
}
