import { isDone, isIncome } from "../layout/flow";
import { isSum, type Line } from "../layout/line";
import { groupName } from "../layout/rowNumbers";
import type { Total } from "./fit";

/**
 * "Jumlah Masuk" and "Jumlah Selesai": what came in and what came of it are no parts of one whole, as "Diterima" and
 * "Ditolak" are; nor is the first a part of the second.
 */
export function areInAndOut({ line, parts }: Total): boolean {
  if (!parts.some((part) => isSum(part) && CAME_IN.test(part.label))) return false;
  return isDone(line.label) || (parts.every(isSum) && parts.some(({ label }) => isDone(label)));
}

const CAME_IN = /\bmasuk$/i;

/**
 * True for "Berkas Masuk" and "Berkas Keluar" below each other, which "Jumlah" would count twice. "Jumlah Surat" says of
 * letters that came and letters that went that they are all there are.
 */
export function countsTheSameTwice({ line, parts }: Total): boolean {
  const doComeIn = parts.some(comesIn);
  const areAll = parts.every((part) => comesIn(part) || goesOut(part));
  return doComeIn && parts.some(goesOut) && areAll && !areCalledAlike(groupName(line.label), parts);
}

function comesIn({ label }: Line): boolean {
  return CAME_IN.test(label) && isIncome(label);
}

function goesOut({ label }: Line): boolean {
  return isDone(label) || /\bkeluar$/i.test(label);
}

function areCalledAlike(name: string, parts: readonly Line[]): boolean {
  return name !== "" && parts.every(({ label }) => label.toLowerCase().startsWith(name));
}
