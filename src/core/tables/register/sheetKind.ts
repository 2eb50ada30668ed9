import { readMonth } from "../../dates/months";
import type { Sheet } from "../../grid/sheet";
import { permitName, permitNames } from "./names";

/** What stands in a title before the name of what it lists, and behind it. */
const BEFORE = /^(?:(?:buku|register|daftar|data|laporan|rekap(?:itulasi)?|penerbitan)\b ?)+/i;
const BEHIND = /\b(?:yang )?(?:ter|di ?ter)bit(?:kan)?\b.*$|\b(?:bulan|triwulan|semester|periode|tahun)\b.*$/i;
/** Longer texts are no names of a jenis izin; recaps stand near the top of their sheets. */
const LONGEST = 60;
const ROWS = 500;

/** The names in a workbook's sheets, read where they are asked for. */
export class ListedNames {
  readonly #names = new Map<Sheet, ReadonlySet<string>>();

  constructor(private readonly sheets: readonly Sheet[]) {}

  /** The jenis izin that all rows of a sheet are of, by its name or a title, where another sheet lists it; else null. */
  kindOf(sheet: Sheet, titles: readonly string[]): string | null {
    const called = titles.map((title) => title.replace(BEFORE, "").replace(BEHIND, "").trim());
    return called.find((title) => this.isListed(title, sheet)) ?? null;
  }

  /** True for the name of a jenis izin that another sheet than this lists. */
  isListed(name: string, except: Sheet): boolean {
    return name !== "" && readMonth(name) === null && permitNames(name).some((own) => this.#isOn(own, except));
  }

  #isOn(name: string, except: Sheet): boolean {
    return this.sheets.some((sheet) => sheet !== except && this.#of(sheet).has(name));
  }

  #of(sheet: Sheet): ReadonlySet<string> {
    const known = this.#names.get(sheet) ?? new Set(namesOn(sheet));
    this.#names.set(sheet, known);
    return known;
  }
}

function namesOn(sheet: Sheet): readonly string[] {
  return sheet.textRows.slice(0, ROWS).flatMap((row) =>
    sheet.columns(row).flatMap((column) => {
      const text = sheet.text(row, column);
      return text === "" || text.length > LONGEST ? [] : [permitName(text)];
    }),
  );
}
