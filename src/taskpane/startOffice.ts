/**
 * How it went: the page runs in Excel, or in one that is too old, or somewhere else, or Office.js did not come or does
 * not answer.
 */
export type OfficeStart = "in-excel" | "too-old" | "outside-excel" | "missing";

/** Everything the add-in uses is there from this version on: Excel LTSC 2021, and every Microsoft 365 and web client. */
const EXCEL_API = "1.14";

/**
 * Waits until Office.js is ready. Where a network blocks part of it, `Office.onReady` never answers; on a slow line it
 * answers late. So after `timeLimit` milliseconds `onLate` is told, and the waiting goes on.
 */
export async function startOffice(timeLimit: number, onLate: () => void): Promise<OfficeStart> {
  if (typeof Office === "undefined") return "missing";
  const timer = setTimeout(onLate, timeLimit);
  try {
    const { host } = await Office.onReady();
    return startedIn(host);
  } finally {
    clearTimeout(timer);
  }
}

function startedIn(host: Office.HostType): OfficeStart {
  if (host !== Office.HostType.Excel) return "outside-excel";
  return Office.context.requirements.isSetSupported("ExcelApi", EXCEL_API) ? "in-excel" : "too-old";
}
