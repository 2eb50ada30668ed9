import { termAfter, termBefore, type Term } from "../term";
import { dateMentions } from "./dateMentions";
import type { Mention } from "./mention";
import { monthMentions } from "./monthMentions";
import { partMentions } from "./partMentions";
import { isFree, replaced } from "./replacement";
import { sayingsIn } from "./sayings";
import { isInside, spanOf, spanOfTerm, type Said, type Span } from "./span";
import { spanLater, type Saying } from "./spanLater";
import { writtenLater, type Later } from "./writtenLater";
import { yearsLater } from "./yearWords";

/** What is known of a text beside its words. */
export interface TextPlace {
  /** True for the title of a table of the term: whatever term it names is meant for that one. */
  readonly isOwn?: boolean;
  /** True over figures that count from January on. */
  readonly isCumulative?: boolean;
  /** True in a table that compares the term with another: "TW II 2023" beside "TW II 2024". */
  readonly isCompared?: boolean;
  /** Months that stand beside it in their own cells: they tell whether "Mei" is short. */
  readonly beside?: readonly string[];
}

const YEAR = 12;

/**
 * A text a term later: the periods that it names move, wherever they stand, and all else stays to the letter.
 *
 *   Realisasi Triwulan II (Dua) Tahun 2024, 1 April s.d. 30 Juni 2024
 *   Realisasi Triwulan III (Tiga) Tahun 2024, 1 Juli s.d. 30 September 2024
 */
export function laterText(text: string, from: Term, place: TextPlace = {}): string {
  if (!/[\p{L}\d]/u.test(text)) return text;
  const own = place.isOwn ? leftOverIn(text, from) : null;
  return own ? upTo(termAfter(from), text, own, place) : aTermLater(text, from, place);
}

/** A text that was left over from an earlier term moves as often as it takes, with its months and its year. */
function upTo(to: Term, text: string, own: Term, place: TextPlace): string {
  const perYear = YEAR / to.length;
  const distance = ((to.year ?? 0) - (own.year ?? to.year ?? 0)) * perYear + to.number - own.number;
  if (distance <= 0) return aTermLater(text, termBefore(to), place);
  let [later, term] = [text, own];
  for (let done = 0; done < distance; done++) {
    later = aTermLater(later, term, place);
    term = termAfter(term);
  }
  return later;
}

/**
 * The term that a title was left over from, where it names one that is not what it is meant for; one without a year is the
 * last of its number. Null where none was left over.
 */
function leftOverIn(text: string, term: Term): Term | null {
  const [one, ...more] = mentionsIn(text, term, { isOwn: true }).filter(({ length }) => length === term.length);
  if (!one || more.length > 0 || one.isUpTo) return null;
  const number = Math.ceil(one.month / term.length);
  if (number === term.number) return null;
  const { length, year } = term;
  return { length, number, year: one.year ?? (year && year - Number(number > term.number)) };
}

function mentionsIn(text: string, term: Term, { beside = [], isOwn = false }: TextPlace): readonly Mention[] {
  const own = spanOfTerm({ ...term, year: 0 });
  const isMeant = (length: number, month: number) => {
    const span = { from: month - 1, to: month - 2 + length };
    return isInside(span, own) || isInside(own, span);
  };
  const found: Mention[] = [];
  for (const one of [...partMentions(text, isMeant), ...dateMentions(text), ...monthMentions(text, beside, isOwn)])
    if (isFree(one.start, one.end, found)) found.push(one);
  return found.sort((a, b) => a.start - b.start);
}

function aTermLater(text: string, term: Term, place: TextPlace): string {
  const mentions = mentionsIn(text, term, place);
  const all = sayingsIn(mentions);
  const spans = spansOf(all, term, place);
  const others = place.isCompared ? [...spans, spanOfTerm(term)] : spans;
  const later = all.map((said, at): Later => {
    const span = spans[at] ?? spanOfTerm(term);
    const part = all.findIndex((other, its) => isMonths(said) && !isMonths(other) && isSame(spans[its], span));
    return { said, span, later: spanLater(span, term, sayingOf(all[part] ?? said, place), others) };
  });
  const found = writtenLater(later);
  return replaced(text, [...found, ...yearsLater(text, term, mentions)]);
}

/** The months of all that a text says; a title's only quarter is the one that it is meant for. */
function spansOf(all: readonly Said[], term: Term, { isOwn = false }: TextPlace): readonly Span[] {
  const named = all.filter(({ mentions: [first] }) => first.length === term.length && first.length > 1);
  return all.map((said) => {
    const isMeant = isOwn && named.length === 1 && named[0] === said && said.mentions.length === 1;
    return isMeant ? spanOfTerm(term) : spanOf(said, term);
  });
}

function isMonths({ mentions: [first] }: Said): boolean {
  return first.length === 1;
}

function isSame(one: Span | undefined, other: Span): boolean {
  return one?.from === other.from && one.to === other.to;
}

/** How it is said; "Semester I (Januari s.d. Juni)" are the months of the semester. */
function sayingOf({ mentions: [first, last] }: Said, { isCumulative = false }: TextPlace): Saying {
  return { isUpTo: first.isUpTo, hasEnds: last !== undefined, isPart: first.length > 1, isCumulative };
}
