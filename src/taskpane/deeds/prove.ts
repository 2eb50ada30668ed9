import { breathe } from "../../core/breaths";
import { decisionsIn } from "../../commands/decisions";
import { preferencesIn } from "../../commands/preferences";
import { broughtUpToDate, writtenAnew } from "../../core/proof/edits";
import { isAsWritten, isProof } from "../../core/proof/mark";
import type { PrintedSheet } from "../../core/proof/printedSheet";
import type { Texts } from "../../text/texts";
import type { Answer, Snapshot, Watch } from "../../workbook";
import { engineUnlessStopped } from "../session/engine";
import { met, outcomeOf, type Outcome } from "../session/outcome";
import type { Session } from "../session/session";

const TOP = { row: 0, column: 0 };

/**
 * Writes what a check finds on a sheet of the workbook: the one that it was written on before, unless somebody has changed
 * that since, or where the person has asked for it a new one.
 */
export function prove(session: Session, texts: Texts, isNew = false): Promise<void> {
  return session.work(async (watch) => {
    const read = await session.port.read(watch);
    if (!read.ok) return met(read);
    const seen = read.value;
    const printed = await proofIn(session, seen, texts, watch);
    if (!printed.ok) return met(printed);
    if (printed.value === "nothing") return { kind: "nothing-proved" };
    const earlier = isNew ? [] : seen.workbook.sheets.filter(isProof);
    const own = earlier.find(isAsWritten);
    const [changed] = earlier;
    if (!own && changed) return { kind: "proof-changed", sheet: changed.name };
    const outcome = own
      ? await bringUpToDate(session, own.name, printed.value, seen)
      : await add(session, printed.value, seen);
    if (session.state().review) await session.reviewAgain(watch);
    const { review } = session.state();
    if (outcome.kind === "proved" && review) session.follow([{ sheet: outcome.sheet, cell: TOP }], review.seen);
    return outcome;
  });
}

async function proofIn(
  session: Session,
  seen: Snapshot,
  texts: Texts,
  watch: Watch,
): Promise<Answer<PrintedSheet | "nothing">> {
  const engine = await engineUnlessStopped(watch.signal);
  if (!engine.ok) return engine;
  const done = await session.port.done(seen);
  if (!done.ok) return done;
  const preferences = await preferencesIn(session.port);
  if (!preferences.ok) return preferences;
  const decisions = await decisionsIn(session.port);
  const evidence = { seen, decisions, preferences: preferences.value, done: done.value };
  const printed = await engine.value.proofOf(evidence, texts, (share) => {
    watch.progress(share);
    return breathe(watch.signal);
  });
  return printed ? { ok: true, value: printed } : { ok: false, obstacle: "cancelled", detail: "" };
}

async function add(session: Session, printed: PrintedSheet, seen: Snapshot): Promise<Outcome> {
  const { name, widths, header } = printed;
  const table = { edits: writtenAnew(printed), basis: [] };
  const answer = await session.port.addSheet({ name, table, printing: { columns: widths.length, header }, seen });
  return outcomeOf(answer, (added) => ({ kind: "proved", sheet: added.name, isNew: true, refused: [] }));
}

/** All of it or nothing: half of one check and half of another would prove neither. */
async function bringUpToDate(session: Session, sheet: string, printed: PrintedSheet, seen: Snapshot): Promise<Outcome> {
  const own = seen.workbook.sheets.find(({ name }) => name === sheet);
  const edits = own ? broughtUpToDate(own, printed) : [];
  const answer = await session.port.apply({ edits, groups: [{ edits, basis: [] }], seen, mayReplace: true });
  return outcomeOf(answer, ({ refused, stopped }) =>
    stopped === null
      ? { kind: "proved", sheet, isNew: false, refused }
      : { kind: "obstacle", obstacle: stopped, detail: "" },
  );
}
