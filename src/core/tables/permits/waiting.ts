import type { Sheet } from "../../grid/sheet";
import type { Line } from "../../layout/line";
import { HANDFUL, type Steps } from "../../steps";
import { isIssued, type Issued } from "../register/issued";
import type { Header } from "./header";
import { readLine } from "./lines";

/**
 * The rows below a header that wait for their figures: those of a jenis izin that a register lists, and those numbered
 * as they are. Without a register a row without figures is a heading.
 */
export function* waitingRows(sheet: Sheet, header: Header, last: number, issued: Issued): Steps<ReadonlySet<number>> {
  if (issued.size === 0) return new Set();
  const items: Line[] = [];
  const listed = new Set<Line>();
  for (let row = header.bottom + 1; row <= last; row++) {
    if (row % HANDFUL === 0) yield;
    const line = readLine(sheet, header, row);
    if (line.kind !== "item") continue;
    items.push(line);
    if (isIssued(issued, line.label)) listed.add(line);
  }
  const numberings = new Set([...listed].map(({ numbering }) => numbering));
  const waiting = items.filter(
    (line) => listed.has(line) || (line.numbering !== null && numberings.has(line.numbering)),
  );
  return new Set(waiting.filter(({ label }) => label !== "").map(({ row }) => row));
}
