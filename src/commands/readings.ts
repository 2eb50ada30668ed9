import type { Answer, WorkbookPort } from "../workbook";

/** The name of the setting that keeps which readings of answers in words a person has confirmed. */
const READINGS = "bacaan";

/** The keys of the readings that were confirmed in this workbook; none where Excel does not say. */
export async function confirmedReadings(port: WorkbookPort): Promise<ReadonlySet<string>> {
  const kept = await port.recall(READINGS);
  return new Set(kept.ok && kept.value !== null ? kept.value.split("\n") : []);
}

/** Keeps in the workbook that a reading was confirmed. */
export async function confirmReading(port: WorkbookPort, key: string): Promise<Answer<null>> {
  const confirmed = await confirmedReadings(port);
  return port.remember(READINGS, [...new Set([...confirmed, key])].join("\n"));
}
