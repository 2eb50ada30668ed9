import { cellName } from "../grid/address";
import { areaName } from "../grid/area";
import { UNROUNDED } from "../numbers/rounding";
import { COUNT } from "../numbers/kind";
import { countRows } from "../relations/countRows";
import type { Relation } from "../relations/relation";
import type { PermitRegister } from "../tables/register/register";
import { isOfChannel, namesOf, type Countable } from "./countable";
import { countFormula } from "./formula";
import type { IssuedRow } from "./indexed";
import { countOf, type Tally } from "./tally";

/** "This cell is the number of those rows", with the formula that counts them: one relation for each tally of a table. */
export function tallyRelations(tallies: readonly Tally[]): readonly Relation[] {
  const asked = new Map<string, Asked | null>();
  return tallies.map((tally) => {
    const { cell } = tally;
    const all = [tally, ...tally.joined];
    const formulas = all.map(formulaFor);
    return {
      rule: "permits-register",
      subject: cell.subject,
      target: cell.cell,
      operator: countRows(countOf(tally), all.map(({ source }) => source.register.sheet.name).join(", ")),
      sources: [],
      formula: formulas.includes(null) ? null : `=${formulas.map((one) => one?.slice(1)).join("+")}`,
      unsaid: "register",
      kind: COUNT,
      passesOn: UNROUNDED,
      fewestDecimals: null,
    };
  });

  function formulaFor(tally: Tally): string | null {
    const { sheet, area } = tally.source.register;
    const key = [sheet.name, areaName(area), cellName(tally.cell.label)].join();
    const known = asked.get(key);
    const own = known === undefined ? askedFor(tally) : known;
    asked.set(key, own);
    return own && formulaOf(tally, own);
  }
}

/** What the formulas of a jenis izin ask for: its name to the letter, and its channel where that matters. */
interface Asked {
  readonly kind: string;
  readonly channel: string | null;
}

function formulaOf({ countable, cell, year, source, rows }: Tally, { kind, channel }: Asked): string | null {
  const { sheet } = countable.table;
  return countFormula(source, { sheet: sheet.name, label: cell.label, kind, year, month: cell.month, channel }, rows);
}

/**
 * Null where a formula would not count every row of the jenis izin, in whatever month: then it would be right by chance
 * at best. That is so where dates are typed as text, or names differ in more than their case.
 */
function askedFor({ countable, cell, source }: Tally): Asked | null {
  const kind = countable.table.sheet.value(cell.label.row, cell.label.column);
  if (typeof kind !== "string") return null;
  const ofChannel = (row: IssuedRow) => isOfChannel(countable, row);
  const ofKind = namesOf(countable, cell)
    .flatMap((name) => source.byName.get(name) ?? [])
    .filter(ofChannel);
  const models = ofKind.length > 0 ? ofKind : source.rows.filter(ofChannel);
  const isLive =
    models.every(({ row }) => isDateNumber(source.register, row)) &&
    ofKind.every((row) => source.register.ownKind !== null || row.kind.toLowerCase() === kind.toLowerCase());
  const channels = channelsOf(countable, source.register, models);
  return isLive && channels.length <= 1 ? { kind, channel: channels[0] ?? null } : null;
}

function isDateNumber({ sheet, header }: PermitRegister, row: number): boolean {
  return typeof sheet.value(row, header.date) === "number";
}

/** The channels that a formula has to ask for, as the register writes them; none where the table takes all. */
function channelsOf({ counts }: Countable, { header }: PermitRegister, rows: readonly IssuedRow[]): readonly string[] {
  if (counts.channel === null || header.channel === null) return [];
  return [...new Map(rows.map(({ channelText }) => [channelText.toLowerCase(), channelText])).values()];
}
