/** The sample workbook, which lies beside the pane. */
export const SAMPLE = "contoh/kotim-tw2-2024.xlsx";

/**
 * Opens the sample in a window of its own; false where it cannot be fetched, or where this Excel opens no workbook for an
 * add-in (on the iPad, or where a browser keeps new windows away): the person may still download it.
 */
export async function openSample(): Promise<boolean> {
  try {
    await Excel.createWorkbook(await fetched(SAMPLE));
    return true;
  } catch {
    return false;
  }
}

/** A file of the pane's own server, as base64. */
async function fetched(file: string): Promise<string> {
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`${file} was answered with ${answer.status}.`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
