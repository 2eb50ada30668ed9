import { serialOfDay } from "../../dates/serial";
import type { Cell } from "../../grid/address";
import { flatMapInHandfuls, type Steps } from "../../steps";
import { columnsAbove } from "./columnsAbove";
import { HOLDER } from "./header";
import type { PermitRegister, RegisterRow } from "./register";

const NUMBER = /\b(no|nomor)\b/;
const OF_PERMIT = /\b([is]jin|izin|perizinan|sk|keputusan|sip[a-z]{0,3}|pbg|slf|imb|sertifikat)\b/;
const OF_OTHERS = /tanggal|tgl|mohon|daftar|registrasi|urut|rekom|berkas|lama\b|ktp|nib\b|oss/;
/** "503/027/DPMPTSP/I/2024": what counts permits through a year, not "27". */
const SPELLED = /\d.*[/.\-\s].*\d/;
/** Where more are repeated, numbers begin anew each month, or one permit is for many. */
const MOST = 3;
const ONE_IN = 10;

interface Numbered extends Pick<RegisterRow, "row" | "date"> {
  /** The number, whatever its case and spaces. */
  readonly number: string;
  /** It with the year and jenis izin of its permit: numbers that do not name them begin anew with each. */
  readonly only: string;
}

/** A number that stands in two cells. */
export interface RepeatedNumber {
  readonly cell: Cell;
  readonly firstSeen: Cell;
}

/**
 * The numbers of permits that another of their year and jenis izin has already, where all others have one of their own.
 * A permit that is listed in several rows, one for each place or vehicle, is of one holder, or of one day and nothing is
 * missing behind it.
 */
export function* repeatedNumbers(register: PermitRegister): Steps<readonly RepeatedNumber[]> {
  const columns = columnsAbove(register);
  const [numbers, ...more] = columns.filter(({ text }) => {
    return NUMBER.test(text) && OF_PERMIT.test(text) && !OF_OTHERS.test(text);
  });
  if (!numbers || more.length > 0) return [];
  const { sheet } = register;
  const { column } = numbers;
  const holder = columns.find(({ text }) => HOLDER.test(text))?.column ?? null;
  const rows = yield* flatMapInHandfuls(register.rows, ({ row, date, name }): readonly Numbered[] => {
    const text = sheet.text(row, column);
    if (!SPELLED.test(text)) return [];
    const number = text.toLowerCase().replace(/\s/g, "");
    const year = date?.kind === "day" ? date.day.year : "";
    return [{ row, date, number, only: `${number}|${year}|${name}` }];
  });
  const firsts = new Map<string, number>();
  const again = yield* flatMapInHandfuls([...rows.keys()], (at) => {
    const only = rows[at]?.only ?? "";
    const first = firsts.get(only);
    if (first === undefined) firsts.set(only, at);
    return first === undefined ? [] : [{ first, at }];
  });
  if (again.length > MOST || again.length * ONE_IN > rows.length) return [];
  return again.flatMap(({ first, at }): readonly RepeatedNumber[] => {
    const [one, other] = [rows[first], rows[at]];
    if (!one || !other || isOneHolder(one, other)) return [];
    if (!areOfTwoDays(one, other) && !(at === first + 1 && isOneMissing(rows, first))) return [];
    return [{ cell: { row: other.row, column }, firstSeen: { row: one.row, column } }];
  });

  function isOneHolder(one: Numbered, other: Numbered): boolean {
    if (holder === null) return false;
    const [name, otherName] = [one, other].map(({ row }) => sheet.text(row, holder).toLowerCase());
    return name === otherName || otherName === "";
  }
}

function areOfTwoDays({ date: one }: Numbered, { date: other }: Numbered): boolean {
  return one?.kind === "day" && other?.kind === "day" && serialOfDay(one.day) !== serialOfDay(other.day);
}

/** 026, 027, 027, 029: the second stands where 028 is missing. */
function isOneMissing(rows: readonly Numbered[], first: number): boolean {
  const [before, own, , behind] = [-1, 0, 1, 2].map((by) => (rows[first + by]?.number.match(/\d+/g) ?? []).map(Number));
  return (own ?? []).some((number, at) => before?.[at] === number - 1 && behind?.[at] === number + 2);
}
