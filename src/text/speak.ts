import type { Figure, Message } from "../core/findings/message";
import type { Shown } from "../core/findings/shown";
import { cellName, columnName, type Cell } from "../core/grid/address";
import { sheetPrefix } from "../core/grid/sheetPrefix";
import type { Exact } from "../core/numbers/exact";
import { decimalsOf } from "../core/numbers/exact";
import { halfUp, round } from "../core/numbers/rounding";
import type { Working } from "../core/findings/working";
import { groupThousands } from "./counted";
import { en } from "./en";
import { id } from "./id";
import type { Language, Speech, Texts } from "./texts";

/** All sentences of a language. */
export function textsOf(language: Language): Texts {
  return language === "id" ? id : en;
}

/** Says a message as a sentence. */
export function speak(message: Message, texts: Texts): string {
  const say: Speech = {
    shown: (figure) => writeShown(figure, texts),
    number: (number, decimals) => writeNumber(number, decimals ?? decimalsOf(number.valueOf()), texts),
    working: (working) => explain(working, texts),
    cell: cellName,
    cause: (cause) => (cause.elsewhere ? sheetPrefix(cause.elsewhere.sheet) : "") + cellName(cause),
    column: columnName,
    place: ({ sheet, cell }) => `${sheet}!${cellName(cell)}`,
    figure: (figure) => writeFigure(figure, texts),
    message: (inner) => speak(inner, texts),
  };
  return sentence(message, texts, say);
}

/** Picks the sentence of a message. Each sentence takes just the message of its own key, which the cast says. */
function sentence(message: Message, texts: Texts, say: Speech): string {
  const write = texts.messages[message.key] as (params: Message, say: Speech) => string;
  return write(message, say);
}

/** What the figure of a rule is called: "NRR U1". */
export function writeFigure({ rule, subject }: Figure, { figures }: Texts): string {
  return (figures[rule]?.(subject) ?? `${rule} ${subject}`).trim();
}

/** A cell, with the name of its figure where it has one: "B145 (NRR U1)". */
export function figureName(cell: Cell, figure: Figure | null, texts: Texts): string {
  return figure ? `${cellName(cell)} (${writeFigure(figure, texts)})` : cellName(cell);
}

/** A figure as a person reads it: "3,350", "kosong", or its text. */
export function writeShown(figure: Shown, texts: Texts): string {
  if (figure === null) return texts.nothing;
  return typeof figure === "string" ? figure : writeNumber(figure.number, figure.decimals, texts);
}

/** A number with its decimals in the language's own marks: "103.249,80". */
export function writeNumber(number: Exact, decimals: number, { decimalMark, groupMark }: Texts): string {
  const rounded = round(number, halfUp(decimals));
  const scaled = ((rounded.n * 10n ** BigInt(decimals)) / rounded.d).toString().padStart(decimals + 1, "0");
  const whole = groupThousands(scaled.slice(0, scaled.length - decimals), groupMark);
  const fraction = decimals === 0 ? "" : decimalMark + scaled.slice(scaled.length - decimals);
  return (rounded.s < 0n ? "−" : "") + whole + fraction;
}

/** Numbers in an explanation are cut to what can be checked by hand. */
const EXPLAINED_DECIMALS = 4;

/** How a figure is computed, in numbers: "469 ÷ 140". */
export function explain(working: readonly Working[], texts: Texts): string {
  return working.map((piece) => writeWorking(piece, texts)).join(" ");
}

function writeWorking(piece: Working, texts: Texts): string {
  if ("sign" in piece) return piece.sign;
  if ("rows" in piece) return texts.registerRows(piece.rows, piece.sheet);
  if ("of" in piece) return texts[piece.of](piece.area);
  const { number } = piece;
  if (number.n === 1n && !isShortDecimal(number)) return `1/${number.d}`;
  return writeNumber(number, Math.min(decimalsOf(number.valueOf()), EXPLAINED_DECIMALS), texts);
}

function isShortDecimal(number: Exact): boolean {
  return decimalsOf(number.valueOf()) <= EXPLAINED_DECIMALS;
}
