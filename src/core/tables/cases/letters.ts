import type { Day } from "../../dates/serial";
import { daysIn } from "../../dates/readDate";
import type { Cell } from "../../grid/address";
import { saysNone, saysNothing, type Entry } from "../../layout/entries";
import { textOf, type CaseList, type Role } from "./caseList";
import { dayIn } from "./dates";
import { lettersIn, type LetterNumber } from "./letter";

/** A letter as a case names it. */
export interface Letter {
  readonly cell: Cell;
  /** All that stands there: "Kepala BPJS … 250/DPMPTSP/PM/V/2024". */
  readonly text: string;
  readonly number: LetterNumber | null;
  readonly day: Day | null;
  /** Whose request it is about; "" where no column says it. */
  readonly person: string;
}

/** Number and day of a letter, in one column or two: "No. Surat & Tgl". */
export function letterOf(list: CaseList, one: Entry, role: "incoming" | "reply"): Letter | null {
  const column = list.columns.get(role);
  if (column === undefined) return null;
  const text = textOf(list, one, role);
  const apart = dateBeside(role);
  const [number = null] = lettersIn(text);
  const rest = number ? text.replace(number.text, " ") : text;
  const [named] = daysIn(rest);
  const day = list.columns.has(apart) ? dayIn(list, one, apart) : (named?.day ?? null);
  return { cell: { row: one.top, column }, text, number, day, person: textOf(list, one, "person") };
}

/** Every letter of a list in one of its columns, as it is listed. */
export function lettersOf(list: CaseList, role: "incoming" | "reply"): readonly Letter[] {
  return list.cases.flatMap((one) => letterOf(list, one, role) ?? []);
}

/** What belongs into a column of letters, by the words over it and beside it. */
export function asksFor(
  list: CaseList,
  role: "incoming" | "reply",
): { readonly number: boolean; readonly date: boolean } {
  const words = (list.headers.get(role) ?? "").toLowerCase();
  const apart = dateBeside(role);
  return {
    number: /\b(no|nomor|nomer)\b/.test(words),
    date: list.columns.has(apart) || /\b(tgl|tanggal)\b/.test(words),
  };
}

/** True for a letter that has no number: a digit beside its day may be one, however it is written ("236", "B-124"). */
export function isUnnumbered({ text, number }: Letter): boolean {
  return number === null && !/\d/.test(withoutDays(text));
}

function withoutDays(text: string): string {
  return daysIn(text).reduceRight((rest, { at, length }) => rest.slice(0, at) + rest.slice(at + length), text);
}

const OTHERWISE =
  /\b(di(jawab|balas|jelaskan|beri(kan)?|kirim(kan)?|serahkan|sampaikan|ambil|penuhi|tolak|layani|teruskan|proses)|langsung|lisan|via|lewat|melalui|wa|whats ?app|telp|telepon|e-?mail|surel|tatap muka|soft ?(copy|file)|hard ?copy|flash ?dis[ck]k?|lampiran|terlampir|belum|sudah|proses|menunggu|selesai)\b/i;

/** True for a request that was answered without a letter, or is not yet: "Dijawab langsung", "Masih dalam proses". */
export function isWithoutLetter({ text, number }: Letter): boolean {
  if (number !== null) return false;
  return saysNothing(text) || saysNone(text) || OTHERWISE.test(text);
}

function dateBeside(role: "incoming" | "reply"): Role {
  return role === "reply" ? "replyDate" : "incomingDate";
}
