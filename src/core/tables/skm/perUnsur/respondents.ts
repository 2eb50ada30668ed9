import type { Steps } from "../../../steps";
import type { Cell } from "../../../grid/address";
import type { Area } from "../../../grid/area";
import type { Sheet } from "../../../grid/sheet";
import { withJumlah } from "../../../grid/withJumlah";
import type { Period } from "../../../dates/periods";
import type { Reader } from "../../../relations/reader";
import { linesAround } from "../../../titles/aroundTable";
import { clausesOf, isSamePeriod } from "../../../titles/clauses";
import { periodOf } from "../../../titles/heading";
import { isAnothers } from "../summary/anothers";
import type { Field } from "./fields";
import { textsAbout } from "./textsAbout";

/** "Jumlah Responden : 80 orang", where the number may stand in a cell beside. */
const LABEL = /^(?:jumlah|total|banyaknya)?\.? ?(?:seluruh )?(?:responden|sampel)\b[^\d]*(\d[\d.]*)?/i;
/** When they answered is no count of theirs: "Responden Triwulan III Tahun 2024". */
const WHEN =
  /\b(?:triwulan|tw|semester|smt|tahun|thn|bulan|periode|tanggal|tgl)\b\.?\s*(?:ke[ -]?)?(?:\d{1,4}|[ivx]+)\b|(?<![:=]\s*)\b(?:19|20)\d\d\b(?!\s*(?:orang|responden))/gi;
/** "dari 140 responden", "140 orang peserta survei", "(n = 140)". */
const SAID = /\b(\d[\d.]*) (?:orang )?(?:responden|peserta)\b|\bn ?= ?(\d[\d.]*)/i;
const SOME = /\b(?:laki|perempuan|pria|wanita)\b/i;
/** So many rows above and below a table are read. */
const REACH = 8;
/** So much of the lines must speak for one number of respondents. */
const BELIEVED = 0.6;
const FEWEST_LINES = 4;
const MOST_DECIMALS = 6;
/** Averages of few decimals leave room for many numbers. */
const MOST_POSSIBLE = 200;

interface Asked {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly fields: readonly Field[];
  readonly lines: readonly { readonly row: number }[];
  readonly reader: Reader;
}

/** How many answered: as a line near the table says, or one about its period, else as its sums and averages have it. */
export function* respondentsOf(asked: Asked): Steps<Cell | number | null> {
  const { sheet, area } = asked;
  const lines = linesAround(asked);
  yield;
  const period = periodOf(lines);
  yield;
  const stated = statedIn(sheet, rowsAround(area, sheet), period);
  yield;
  const ofPeriod = () => textsAbout(sheet, area, period).map(({ clause }) => peopleSaidIn(clause.text));
  return stated ?? ofPeriod().find((said) => said !== null) ?? countedFrom(asked);
}

/**
 * How many the lines around a place say have answered, or a sentence about its period; none of a table's own lines, which
 * `isOwn` knows.
 */
export function peopleSaidNear(sheet: Sheet, area: Area, isOwn: (row: number) => boolean): number | null {
  const period = periodOf(linesAround({ sheet, area }));
  const rows = rowsAround(area, sheet).filter((row) => !isOwn(row));
  const stated = statedIn(sheet, rows, period);
  if (typeof stated === "number") return stated;
  const beside = stated === null ? null : sheet.value(stated.row, stated.column);
  if (typeof beside === "number") return beside;
  const told = textsAbout(sheet, area, period).filter(({ cell }) => !isOwn(cell.row));
  return told.map(({ clause }) => peopleSaidIn(clause.text)).find((said) => said !== null) ?? null;
}

/** From the table upwards first, then downwards from its last row, which may say it in a summary. */
function rowsAround({ top, bottom }: Area, sheet: Sheet): readonly number[] {
  const above = Array.from({ length: REACH }, (_, at) => top - 1 - at);
  const below = Array.from({ length: REACH }, (_, at) => bottom + at);
  return [...above, ...below].filter((row) => row >= 0 && row < sheet.rowCount);
}

/** What is said of another period is not meant. */
function statedIn(sheet: Sheet, rows: readonly number[], period: Period | null): Cell | number | null {
  for (const row of rows) {
    for (const column of sheet.columns(row)) {
      const text = sheet.text(row, column);
      const label = labelOf(text);
      const own = clausesOf(text).filter((clause) => !period || !clause.period || isSamePeriod(period, clause.period));
      const said = own.map((clause) => peopleSaidIn(clause.text)).find((count) => count !== null) ?? null;
      if (said !== null) return said;
      if (!label) continue;
      const beside = sheet.columns(row).find((other) => other > column && typeof sheet.value(row, other) === "number");
      if (beside !== undefined) return { row, column: beside };
    }
  }
  return null;
}

/** How many people a sentence says have answered. */
export function peopleSaidIn(text: string): number | null {
  const sentence = SAID.exec(text);
  const isOwn = sentence !== null && !isAnothers(text.slice(0, sentence.index));
  const said = labelOf(text)?.[1] ?? (isOwn ? sentence.slice(1).find(Boolean) : undefined);
  return said === undefined ? null : Number(said.replaceAll(".", ""));
}

/** "Jumlah sampel minimal : 278" is how many should have answered, "Responden perempuan : 36" some of those who have. */
function labelOf(text: string): RegExpExecArray | null {
  const label = LABEL.exec(withJumlah(text).replace(WHEN, " "));
  return label && !isAnothers(label[0]) && !SOME.test(label[0]) ? label : null;
}

/** The one number of people by which most of the sums give the average beside them. */
function countedFrom({ fields, lines, reader }: Asked): number | null {
  const [sum, nrr] = (["sum", "nrr"] as const).map((kind) => fields.find((field) => field.kind === kind));
  if (!sum || !nrr) return null;
  const possible = lines.flatMap(({ row }) => {
    const total = reader.stated({ row, column: sum.column });
    const average = reader.stated({ row, column: nrr.column });
    if (total.kind !== "number" || average.kind !== "number" || average.value.compare(0) <= 0) return [];
    return [peopleBetween(total.value.valueOf(), average.value.valueOf(), average.decimals)];
  });
  const votes = new Map<number, number>();
  for (const people of possible.flat()) votes.set(people, (votes.get(people) ?? 0) + 1);
  const [best, next] = [...votes].sort((one, other) => other[1] - one[1]);
  if (!best || possible.length < FEWEST_LINES) return null;
  const [people, borneOut] = best;
  return borneOut >= possible.length * BELIEVED && borneOut !== next?.[1] ? people : null;
}

/** Every number of people by which a sum gives an average as it is rounded. */
function peopleBetween(total: number, average: number, decimals: number): readonly number[] {
  const half = 0.5 / 10 ** Math.min(decimals, MOST_DECIMALS);
  const [fewest, most] = [Math.ceil(total / (average + half)), Math.floor(total / Math.max(average - half, half))];
  return Array.from({ length: Math.max(0, Math.min(most - fewest + 1, MOST_POSSIBLE)) }, (_, at) => fewest + at);
}
