/** How it went: the page runs in Excel, or somewhere else, or Office.js did not come or does not answer. */
export type OfficeStart = "in-excel" | "outside-excel" | "missing";

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
  const ready = Office.onReady().then(({ host }) => (host === Office.HostType.Excel ? "in-excel" : "outside-excel"));
  return Promise.race<OfficeStart>([ready, tooLate]).finally(() => {
    clearTimeout(timer);
  });
}
