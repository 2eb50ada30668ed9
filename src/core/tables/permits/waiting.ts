import type { Sheet } from "../../grid/sheet";
import { isIssued, type Issued } from "../register/issued";
import type { Header } from "./header";
import { readLine } from "./lines";

/**
 * The rows below a header that wait for their figures: those of a jenis izin that a register lists, and those numbered
 * as they are. Without a register a row without figures is a heading.
 */
export function waitingRows(sheet: Sheet, header: Header, last: number, issued: Issued): ReadonlySet<number> {
  if (issued.size === 0) return new Set();
  const lines = [];
  for (let row = header.bottom + 1; row <= last; row++) lines.push(readLine(sheet, header, row));
  const items = lines.filter(({ kind }) => kind === "item");
  const listed = items.filter(({ label }) => isIssued(issued, label));
  const numberings = new Set(listed.map(({ numbering }) => numbering));
  const waiting = items.filter(
    (line) => listed.includes(line) || (line.numbering !== null && numberings.has(line.numbering)),
  );
  return new Set(waiting.filter(({ label }) => label !== "").map(({ row }) => row));
}
