import { inBreaths, type Pause } from "../../core/breaths";
import { asSaid, checkTables, recogniseInSteps, type Checked } from "../../core/check";
import type { Workbook } from "../../core/grid/sheet";
import type { Preferences } from "../../core/preferences/preferences";
import { isProof } from "../../core/proof/mark";
import type { PrintedSheet } from "../../core/proof/printedSheet";
import { asPart, type Steps } from "../../core/steps";
import { changeLines, type Decisions } from "../../text/proof/lines";
import { proofSheet } from "../../text/proof/proofSheet";
import { summaryOf } from "../../text/proof/summary";
import type { Texts } from "../../text/texts";
import type { Done, Snapshot } from "../../workbook";

/** What a proof is made of. */
export interface Evidence {
  readonly seen: Snapshot;
  readonly decisions: Decisions;
  readonly preferences: Preferences;
  readonly done: Done;
}

/**
 * Checks a workbook as it is at this moment, and writes down what came of it. "nothing" where there is nothing that it could
 * be of: no table, no finding, and nothing that was done; null where the person stops it.
 */
export async function proofOf(
  { seen, decisions, preferences, done }: Evidence,
  texts: Texts,
  pause: Pause,
): Promise<PrintedSheet | "nothing" | null> {
  const checked = await inBreaths(checkInSteps(asSaid(seen.workbook, preferences), preferences), pause);
  if (!checked) return null;
  const proofs = new Set(seen.workbook.sheets.filter(isProof).map(({ name }) => name));
  const changes = done.changes.filter(({ sheet }) => !proofs.has(sheet));
  if (checked.tables.length + checked.findings.length + changes.length === 0) return "nothing";
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

function* checkInSteps(workbook: Workbook, preferences: Preferences): Steps<Checked> {
  const tables = yield* asPart(recogniseInSteps(workbook, preferences), 0, 1 / 2);
  return yield* asPart(checkTables(workbook, tables, preferences), 1 / 2, 1);
}
