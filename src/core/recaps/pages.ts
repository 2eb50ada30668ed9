import { readMonth } from "../dates/months";
import { ORDINAL, ordinalOf } from "../dates/ordinals";
import { foldWords } from "../grid/foldWords";
import { foldSpaces } from "../grid/foldSpaces";
import type { Sheet } from "../grid/sheet";
import { withJumlah } from "../grid/withJumlah";

/** What stands before a name without being a part of it: "Rekap Januari", "1. Januari", "Kec. Ulu". */
const BEFORE =
  /^(?:\d{1,2}[.) -]+(?=\p{L})|(?:rekap(?:itulasi)?|data|laporan|lap|jumlah izin|izin|perizinan|bulan|bln|kecamatan|kec|kelurahan|kel|desa)\b[. ]*)/iu;
const PART = new RegExp(
  String.raw`^(triwulan|tri wulan|tw|kuartal|q|semester|sem|smt)[. -]*(?:ke[ -]?)?(${ORDINAL})(?: ?\([^()]*\))?(?:[ ,]*(?:tahun )?((?:19|20)\d\d))?$`,
  "i",
);

/** The names that a text may mean, the surest first: "Januari 2024" is also "Januari". */
function namesOf(text: string): readonly string[] {
  const whole = withJumlah(foldSpaces(text));
  // "Perizinan" alone is the name of a sheet.
  const folded = whole.replace(BEFORE, "").trim() || whole;
  const month = readMonth(folded);
  if (month) return named(`month ${String(month.month)}`, month.year);
  const [, part, number, year] = PART.exec(folded) ?? [];
  if (part !== undefined) {
    const kind = /^s/i.test(part) ? "semester" : "quarter";
    return named(`${kind} ${String(ordinalOf(number ?? ""))}`, year === undefined ? null : Number(year));
  }
  const plain = foldWords(folded);
  return plain === "" ? [] : [plain];
}

/** Of what kind the period is that a word names; null for any other word. */
export function unitOf(text: string): string | null {
  const [name = ""] = namesOf(text);
  return /^(month|quarter|semester) \d/.exec(name)?.[1] ?? null;
}

function named(name: string, year: number | null): readonly string[] {
  return year === null ? [name] : [`${name} ${String(year)}`, name];
}

/** The sheets of a workbook by what they are called: "Januari" is the sheet "1. Jan" or "JANUARI 2024". */
export class Pages {
  readonly #sheets = new Map<string, Set<Sheet>>();

  constructor(sheets: readonly Sheet[]) {
    for (const sheet of sheets) {
      for (const name of namesOf(sheet.name)) {
        const own = this.#sheets.get(name) ?? new Set();
        this.#sheets.set(name, own.add(sheet));
      }
    }
  }

  /** The one sheet that a word names; null where it names none, or several. */
  namedBy(text: string): Sheet | null {
    if (text === "" || text.length > LONGEST) return null;
    for (const name of namesOf(text)) {
      const [sheet, ...more] = this.#sheets.get(name) ?? [];
      if (sheet) return more.length === 0 ? sheet : null;
    }
    return null;
  }
}

/** Excel names no sheet longer than 31; a word may say more before it. */
const LONGEST = 60;
