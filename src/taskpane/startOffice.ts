/**
 * How it went: the page runs in Excel, or in one that is too old, or somewhere else, or Office.js did not come or does
 * not answer.
 */
export type OfficeStart = "in-excel" | "too-old" | "outside-excel" | "missing";

/** Everything the add-in uses is there from this version on: Excel LTSC 2021, and every Microsoft 365 and web client. */
const EXCEL_API = "1.14";

/**
 * Waits until Office.js is ready, at most `timeLimit` milliseconds: where a network blocks the script or part of it,
 * `Office.onReady` never answers and would leave the pane waiting for ever.
 */
export async function startOffice(timeLimit: number): Promise<OfficeStart> {
  if (typeof Office === "undefined") return "missing";
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<OfficeStart>((settle) => {
    timer = setTimeout(settle, timeLimit, "missing");
  });
  const ready = Office.onReady().then(({ host }) => startedIn(host));
  return Promise.race<OfficeStart>([ready, tooLate]).finally(() => {
    clearTimeout(timer);
  });
}

function startedIn(host: Office.HostType): OfficeStart {
  if (host !== Office.HostType.Excel) return "outside-excel";
  return Office.context.requirements.isSetSupported("ExcelApi", EXCEL_API) ? "in-excel" : "too-old";
}
