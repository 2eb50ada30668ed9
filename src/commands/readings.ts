import { readingToConfirm } from "../core/answers/answersInWords";
import type { Table } from "../core/tables/table";
import type { Answer, WorkbookPort } from "../workbook";

/** The name of the setting that keeps which readings of answers in words or letters a person has confirmed. */
const READINGS = "bacaan";

/** The keys of the readings that were confirmed in this workbook; none where Excel does not say. */
export async function confirmedReadings(port: WorkbookPort): Promise<ReadonlySet<string>> {
  const kept = await port.recall(READINGS);
  return new Set(kept.ok ? read(kept.value) : []);
}

/** The same, asked for only where some table has such answers; null where none has. */
export async function readingsOf(port: WorkbookPort, tables: readonly Table[]): Promise<ReadonlySet<string> | null> {
  return tables.some((table) => readingToConfirm(table) !== null) ? confirmedReadings(port) : null;
}

/** Keeps in the workbook that a reading was confirmed; not where Excel does not say what else was: that would be lost. */
export async function confirmReading(port: WorkbookPort, key: string): Promise<Answer<null>> {
  const kept = await port.recall(READINGS);
  if (!kept.ok) return kept;
  return port.remember(READINGS, [...new Set([...read(kept.value), key])].join("\n"));
}

function read(kept: string | null): readonly string[] {
  return kept?.split("\n") ?? [];
}
