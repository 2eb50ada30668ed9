import { serialOfDay } from "../../../dates/serial";
import { shownCell } from "../../../findings/ofCell";
import { rule, type Hit } from "../../../rules/rule";
import { columnsAbove } from "../columnsAbove";
import { HOLDER } from "../header";
import type { PermitRegister, RegisterRow } from "../register";

const NUMBER = /\b(no|nomor)\b/;
const OF_PERMIT = /\b([is]jin|izin|perizinan|sk|keputusan|sip[a-z]{0,3}|pbg|slf|imb|sertifikat)\b/;
const OF_OTHERS = /tanggal|tgl|mohon|daftar|registrasi|urut|rekom|berkas|lama\b|ktp|nib\b|oss/;
/** "503/027/DPMPTSP/I/2024": what counts permits through a year, not "27". */
const SPELLED = /\d.*[/.\-\s].*\d/;
/** Where more are repeated, numbers begin anew for each jenis izin, or one permit is for many. */
const MOST = 3;
const FEWEST_ROWS = 10;
const ONE_IN = 10;

interface Numbered extends RegisterRow {
  /** The number, whatever its case and spaces. */
  readonly number: string;
}

/**
 * The number of a permit that another has already, where all others have one of their own. A permit that is listed in
 * several rows, one for each place or vehicle, is of one holder, or of one day and nothing is missing behind it.
 */
export const repeatedNumber = rule({
  says: ["register-repeated-number"],
  severity: "warning",
  fix: "none",
  ground: "reading",
  find(register: PermitRegister) {
    const columns = columnsAbove(register);
    const [numbers, ...more] = columns.filter(({ text }) => {
      return NUMBER.test(text) && OF_PERMIT.test(text) && !OF_OTHERS.test(text);
    });
    if (!numbers || more.length > 0) return [];
    const { sheet } = register;
    const holder = columns.find(({ text }) => HOLDER.test(text))?.column ?? null;
    const rows = register.rows.flatMap((row): readonly Numbered[] => {
      const text = sheet.text(row.row, numbers.column);
      return SPELLED.test(text) ? [{ ...row, number: text.toLowerCase().replace(/\s/g, "") }] : [];
    });
    const firsts = new Map<string, number>();
    const again = rows.flatMap((row, at) => {
      const first = firsts.get(row.number);
      if (first === undefined) firsts.set(row.number, at);
      return first === undefined ? [] : [{ first, at }];
    });
    if (rows.length < FEWEST_ROWS || again.length > MOST || again.length * ONE_IN > rows.length) return [];
    return again.flatMap(({ first, at }): Hit<"register-repeated-number">[] => {
      const [one, other] = [rows[first], rows[at]];
      if (!one || !other || isOneHolder(one, other)) return [];
      if (!areOfTwoDays(one, other) && !(at === first + 1 && isOneMissing(rows, first))) return [];
      const cell = { row: other.row, column: numbers.column };
      const actual = shownCell(sheet, cell);
      const message = { key: "register-repeated-number", actual, firstSeen: { ...cell, row: one.row } } as const;
      return [{ cell, actual, message }];
    });

    function isOneHolder(one: Numbered, other: Numbered): boolean {
      if (holder === null) return false;
      const [name, otherName] = [one, other].map(({ row }) => sheet.text(row, holder).toLowerCase());
      return name === otherName || otherName === "";
    }
  },
});

function areOfTwoDays({ date: one }: Numbered, { date: other }: Numbered): boolean {
  return one?.kind === "day" && other?.kind === "day" && serialOfDay(one.day) !== serialOfDay(other.day);
}

/** 026, 027, 027, 029: the second stands where 028 is missing. */
function isOneMissing(rows: readonly Numbered[], first: number): boolean {
  const [before, own, , behind] = [-1, 0, 1, 2].map((by) => (rows[first + by]?.number.match(/\d+/g) ?? []).map(Number));
  return (own ?? []).some((number, at) => before?.[at] === number - 1 && behind?.[at] === number + 2);
}
