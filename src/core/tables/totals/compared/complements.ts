import { bannerOf } from "../../../layout/banner";
import { isAllOf, isAllOfThem, isOppositeOf } from "../../../layout/complements";
import { isShare } from "../../../layout/vocabulary";
import { nameOf, valueOf, type Place, type Strip, type Strips } from "../../sums/strips";
import { isBorneOut, type Difference } from "./differences";

/** So much of what is stated must say it. */
const BELIEVED = 0.75;
/** A header has at most so many rows. */
const HEADER = 4;

/**
 * All less those of whom something is told, right behind the two:
 *
 *   Izin Terbit │ Tepat Waktu │ Terlambat
 *       60      │     58      │     2
 *
 * Not where anything else stands behind them: "Dicabut" is told of others, "Jumlah" is what both come to.
 */
export function complementOf(strips: Strips, strip: Strip, before: readonly Strip[]): readonly Difference[] {
  const [some, whole, other] = [...before].reverse();
  if (!whole || !some || strips.areRows || !isOppositeOf(nameOf(strip), nameOf(some))) return [];
  if (!isAllOf(nameOf(whole), nameOf(some)) || ![bannerOf(strip), ""].includes(bannerOf(whole))) return [];
  // "Pegawai │ Hari Kerja │ Hadir": of which of the two, no name says.
  if (other && isAllOf(nameOf(other), nameOf(some))) return [];
  if (!isLast(strips, strip) || strips.places.some((place) => isBelow(strips, whole, some, place))) return [];
  const own = { strip, from: [whole], less: [some] };
  return isBorneOut(strips, own, BELIEVED) ? [own] : [];
}

/** More in time than were done at all: it is of something else. */
function isBelow(strips: Strips, whole: Strip, some: Strip, place: Place): boolean {
  const [all, part] = [whole, some].map((one) => valueOf(strips, one, place));
  return all != null && part != null && all < part;
}

/** True where behind it stand only shares, a remark or the next of such groups, whether filled or still blank. */
export function isLast(strips: Strips, strip: Strip): boolean {
  for (let column = strip.at + 1; ; column++) {
    const name = headOf(strips, column);
    if (!isShare(name)) return name === "" || REMARK.test(name) || isAllOfThem(name);
  }
}

const REMARK = /^(ket|keterangan|catatan)\b/i;
/** The words nearest above the figures of a column. */
function headOf({ sheet, places }: Strips, column: number): string {
  const top = places[0]?.at ?? 0;
  const rows = Array.from({ length: HEADER }, (_, at) => top - 1 - at).filter((row) => row >= 0);
  return rows.map((row) => sheet.text(row, column).trim()).find((text) => /\p{L}|%/u.test(text)) ?? "";
}
