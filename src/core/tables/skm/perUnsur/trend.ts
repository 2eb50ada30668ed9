import { periodNamed } from "../../../dates/periodNamed";
import { linesAround, yearAround } from "../../../titles/aroundTable";
import type { PeriodResults } from "../../table";
import type { Field } from "./fields";
import { unsurIn } from "./resultFigures";
import type { UnsurTable } from "./unsurTable";

/**
 * What a table with a column for each period says of every period, which the survey of that period gives as well:
 *
 *   Unsur       │ TW I  │ TW II
 *   Persyaratan │ 82,50 │ 83,75    ◀─ index of "Persyaratan" in TW II
 *   IKM         │ 84,10 │ 85,02    ◀─ IKM of TW II
 */
export function trendOf(table: UnsurTable): readonly PeriodResults[] {
  const parts = table.fields.filter(isPart);
  const rule = parts.length === 0 ? null : averagesOf(table, parts);
  if (rule === null) return [];
  const year = yearAround(table);
  return parts.flatMap(({ column, words }): readonly PeriodResults[] => {
    const period = periodOver(words, year);
    if (!period) return [];
    const lines = table.lines.flatMap(({ row, label }) => {
      const of = unsurIn(table, row, label);
      return of ? [{ cell: { row, column }, rules: [rule], of, isNamed: true, tells: true }] : [];
    });
    const ends = table.ends.flatMap(({ row, role }) => {
      const isIkm =
        (role === "ikm" || role === "index") && !table.sheet.isCovered(row, column) && !isOfAllPeriods(table, row);
      return isIkm ? [{ cell: { row, column }, rules: ["skm-ikm"], of: null, isNamed: true, tells: false }] : [];
    });
    return [{ period, figures: [...lines, ...ends] }];
  });
}

function isPart({ kind }: Field): boolean {
  return kind === "part";
}

/**
 * An IKM that stands in no column of a period, but beside these, is asked of none of them:
 *
 *   Unsur       │ April │ Mei  │ Rata-rata
 *   Persyaratan │ 3,40  │ 3,53 │ 3,47
 *   IKM         │       │      │ 86,39
 */
function isOfAllPeriods({ sheet, fields }: UnsurTable, row: number): boolean {
  const stated = fields.filter(({ column }) => !sheet.looksBlank(row, column));
  return stated.length > 0 && !stated.some(isPart);
}

const INDEX = /\bindeks?\b|\bindex\b|\bkonversi\b|\bikm\b/i;
const AVERAGE = /\bnrr\b|rata[ -]*rata|rerata/i;

/** What the columns are, by their figures; where they are blank by the words over them or the title. Null where none tells. */
function averagesOf(table: UnsurTable, parts: readonly Field[]): "skm-nrr" | "skm-index" | null {
  if (table.isOnHundred) return "skm-index";
  const isStated = parts.some(({ column }) => table.lines.some(({ row }) => !table.sheet.looksBlank(row, column)));
  if (isStated) return "skm-nrr";
  const over = parts.map((field) => field.words).join(" ");
  const words =
    INDEX.test(over) || AVERAGE.test(over)
      ? over
      : linesAround(table)
          .map(({ text }) => text)
          .join(" ");
  if (INDEX.test(words) === AVERAGE.test(words)) return null;
  return INDEX.test(words) ? "skm-index" : "skm-nrr";
}

/** "Tahun 2024, TW II": the last words name the period, those over them may name its year. */
function periodOver(words: string, year: number | null) {
  const said = /\b(?:19|20)\d\d\b/.exec(words)?.[0];
  return periodNamed(words.split(", ").at(-1) ?? "", said === undefined ? year : Number(said));
}
