import { UNROUNDED } from "../numbers/rounding";
import type { Relation } from "../relations/relation";
import { countRows } from "./countRows";
import type { PermitRegister } from "../tables/register/register";
import { isOfChannel, namesOf, type Countable } from "./countable";
import { countFormula } from "./formula";
import type { IssuedRow } from "./indexed";
import type { Tally } from "./tallies";

/** "This cell is the number of those rows", with the formula that counts them. */
export function tallyRelation(tally: Tally): Relation {
  const { cell, source, rows } = tally;
  return {
    rule: "permits-register",
    subject: cell.subject,
    target: cell.cell,
    operator: countRows(rows.length, source.register.sheet.name),
    sources: [],
    formula: formulaOf(tally),
    passesOn: UNROUNDED,
    fewestDecimals: null,
  };
}

/** A formula only where it would count every row of the jenis izin in whatever month: else it is right by chance. */
function formulaOf({ countable, cell, year, source, rows }: Tally): string | null {
  const { sheet } = countable.table;
  const kind = sheet.value(cell.label.row, cell.label.column);
  if (typeof kind !== "string") return null;
  const ofChannel = (row: IssuedRow) => isOfChannel(countable, row);
  const ofKind = namesOf(countable, cell)
    .flatMap((name) => source.byName.get(name) ?? [])
    .filter(ofChannel);
  const models = ofKind.length > 0 ? ofKind : source.rows.filter(ofChannel);
  const isLive =
    models.every(({ row }) => isDateNumber(source.register, row)) &&
    ofKind.every((row) => row.kind.toLowerCase() === kind.toLowerCase());
  const channels = channelsOf(countable, source.register, models);
  if (!isLive || channels.length > 1) return null;
  const channel = channels[0] ?? null;
  return countFormula(source, { sheet: sheet.name, label: cell.label, kind, year, month: cell.month, channel }, rows);
}

function isDateNumber({ sheet, header }: PermitRegister, row: number): boolean {
  return typeof sheet.value(row, header.date) === "number";
}

/** The channels that a formula has to ask for, as the register writes them; none where the table takes all. */
function channelsOf({ counts }: Countable, { header }: PermitRegister, rows: readonly IssuedRow[]): readonly string[] {
  if (counts.channel === null || header.channel === null) return [];
  return [...new Map(rows.map(({ channelText }) => [channelText.toLowerCase(), channelText])).values()];
}
