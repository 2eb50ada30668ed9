import type { Workplace } from "./workplace";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const SAMPLE = "kotim-tw2-2024.xlsx";

/**
 * Opens a file of this machine, which a person chose or dropped; a folder that was dropped looks like one. Where work
 * would be lost with the workbook that is open, `question` is asked first.
 */
export async function openFile(
  workplace: Pick<Workplace, "tell" | "open" | "isUnsaved">,
  file: File,
  question: string,
): Promise<void> {
  if (workplace.isUnsaved && !window.confirm(question)) return;
  workplace.tell({ kind: "opening" });
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes) workplace.open(file.name, new Uint8Array(bytes));
  else workplace.tell({ kind: "problem", file: file.name, problem: "not-readable" });
}

/** Opens the published report of Kotawaringin Timur that comes with the page. */
export async function openSample(workplace: Workplace): Promise<void> {
  const answer = await fetch(`contoh/${SAMPLE}`).catch(() => null);
  if (answer?.ok) workplace.open(SAMPLE, new Uint8Array(await answer.arrayBuffer()));
  else workplace.tell({ kind: "sampleMissing" });
}

/** Saves the workbook into the folder that the browser downloads to. */
export function saveFile(workplace: Workplace): void {
  const saved = workplace.save();
  if (!saved) return;
  const address = URL.createObjectURL(new Blob([new Uint8Array(saved.bytes)], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = saved.file;
  link.click();
  URL.revokeObjectURL(address);
}
