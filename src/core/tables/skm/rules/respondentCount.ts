import type { Cell } from "../../../grid/address";
import { withJumlah } from "../../../grid/withJumlah";
import { shownCell } from "../../../findings/ofCell";
import { shownNumber } from "../../../findings/shown";
import { exact } from "../../../numbers/exact";
import { readNumber } from "../../../numbers/readNumber";
import type { Matrix } from "../matrix";
import { surveyRule } from "./rule";

const LABEL =
  /^(?:jumlah|total|banyaknya)\.? (?:seluruh |total )?(?:responden(?: skm| survei)?|ku[ei]sioner(?= (?:yang )?(?:terisi|masuk|kembali)))(?: yang)?(?: (?:mengisi|terisi|masuk|kembali))?(?: \(n\))?/i;
const AFTER = /^\s*[:=]?\s*(\d[\d.]*)?\s*(?:\([a-z ]+\))?\s*(?:orang|responden|org|ku[ei]sioner|lembar)?\s*\.?$/i;
/** A count stands at most so many rows above the header, and so many cells right of its label. */
const REACH_UP = 12;
const REACH_RIGHT = 3;

/** A respondent count stated beside the table that is neither its number of rows with answers nor that of the whole sheet. */
export const respondentCount = surveyRule({
  says: ["respondent-count"],
  severity: "error",
  fix: "ask",
  ground: "agreement",
  find: ({ matrix, everybody }) => {
    if (matrix.sharesRows) return [];
    const counted = matrix.rows.answered.length;
    return statedCounts(matrix).flatMap(({ cell, stated, inText }) => {
      if (stated === counted || stated === everybody) return [];
      const expected = shownNumber(exact(counted));
      const text = String(matrix.sheet.value(cell.row, cell.column));
      const value = inText ? text.replace(/\d[\d.]*/, String(counted)) : counted;
      return [
        {
          cell,
          actual: shownCell(matrix.sheet, cell),
          expected: inText ? String(value) : expected,
          message: { key: "respondent-count", stated, counted },
          edits: [{ sheet: matrix.sheet.name, cell, value }],
        } as const,
      ];
    });
  },
});

interface StatedCount {
  readonly cell: Cell;
  readonly stated: number;
  readonly inText: boolean;
}

/** Every "Jumlah responden : 140" above or below the answers, the number in the same cell or right of it. */
function statedCounts({ sheet, area, columns, rows, zone, summaryRows }: Matrix): StatedCount[] {
  const found: StatedCount[] = [];
  for (let row = Math.max(zone.above, area.top - REACH_UP); row <= zone.to; row++) {
    if ((row >= area.top && row <= rows.last) || row === summaryRows.get("count")) continue;
    for (let column = Math.max(0, columns.left - 1); column <= columns.lastUnsur + REACH_RIGHT; column++) {
      const text = withJumlah(sheet.text(row, column));
      const label = LABEL.exec(text);
      const rest = label && AFTER.exec(text.slice(label[0].length));
      if (!rest) continue;
      if (rest[1] !== undefined) found.push({ cell: { row, column }, stated: wholeNumber(rest[1]), inText: true });
      else found.push(...numberRightOf(row, column));
    }
  }
  return found.filter(({ stated }) => Number.isInteger(stated));

  function numberRightOf(row: number, label: number): StatedCount[] {
    for (let column = label + 1; column <= label + REACH_RIGHT; column++) {
      const value = sheet.value(row, column);
      if (value === null || value === ":" || value === "=") continue;
      const stated = typeof value === "number" ? value : wholeNumber(String(value).replace(/^[:=]\s*/, ""));
      return [{ cell: { row, column }, stated, inText: typeof value === "string" }];
    }
    return [];
  }
}

/** A whole number in Indonesian writing, "1.250" included: a count has no decimals. */
function wholeNumber(text: string): number {
  const digits = /^\d[\d.]*/.exec(text)?.[0] ?? "";
  const reading = readNumber(digits);
  if (reading === null) return Number.NaN;
  return (reading.kind === "number" ? reading.value : reading.grouped.value).valueOf();
}
