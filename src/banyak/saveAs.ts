const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Has the browser save bytes as a file of that name. */
export function saveAs(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has to have begun by then; it keeps what it saves.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
