import type { Finding } from "../findings/finding";
import type { Workbook } from "../grid/sheet";
import { exact, type Exact } from "../numbers/exact";
import { findingsOf, type RuleFacts } from "../rules/rule";
import { solve, type Solved } from "../solve";
import { flatMapInSteps, type Steps } from "../steps";
import type { Table } from "../tables/table";
import { ikmSaidIn } from "../tables/skm/grade/saidIkm";
import { clausesOf } from "../titles/clauses";
import { permitsTold, type PermitsTold } from "./permits";
import { saidElsewhere, type SaidFigure } from "./rule";
import { countIn, PEOPLE, PERMITS, withCount, type Counted } from "./counts";
import { ofPeriod, textsOn, type Sentence } from "./sentences";
import { surveysTold, type SurveyTold } from "./surveys";

/** The rules of sentences about tables anywhere in the workbook. */
export const saidRules: readonly RuleFacts[] = [saidElsewhere];

/** What sentences of a report say of the tables of their period, on whatever sheet these stand. */
export function* checkSaid({ sheets }: Workbook, tables: readonly Table[]): Steps<readonly Finding[]> {
  const texts = yield* flatMapInSteps(sheets, (sheet) => textsOn(sheet, tables));
  const said = texts.flatMap(({ sheet, cell, sentences }) => {
    const figures = sentences.flatMap(figuresIn);
    return figures.length === 0 ? [] : [{ sheet, cell, figures }];
  });
  // What tables say is added up only where a sentence says it, too.
  if (said.length === 0) return [];
  const solved: Solved[] = [];
  for (const table of tables) if (table.survey || table.results || table.counts) solved.push(yield* solve(table));
  const isAbout = (of: Read["of"]) => said.some(({ figures }) => figures.some((figure) => figure.of === of));
  const surveys = surveysTold(solved);
  const permits = isAbout("permits") ? yield* permitsTold(solved) : [];
  return said.flatMap(({ sheet, cell, figures }) => {
    const held = figures.map((figure) => ({ ...figure, told: toldOf(figure, surveys, permits) }));
    return findingsOf(saidElsewhere, { sheet, cell, figures: held }, sheet.name);
  });
}

/** A figure that a sentence states. */
type Read = Omit<SaidFigure, "told"> & { readonly sentence: Sentence };

function figuresIn(sentence: Sentence): readonly Read[] {
  return [...ikmIn(sentence), ...countedIn("people", PEOPLE, sentence), ...countedIn("permits", PERMITS, sentence)];
}

/** What the tables of its period say of the same. */
function toldOf(
  { of, sentence }: Read,
  surveys: readonly SurveyTold[],
  permits: readonly PermitsTold[],
): SaidFigure["told"] {
  if (of === "permits") return allKinds(sentence, ofPeriod(permits, sentence.period));
  return ofPeriod(surveys, sentence.period).flatMap(({ sheet, area, [of]: told }) =>
    told ? [{ ...told, sheet, area }] : [],
  );
}

/** The tables of permits, unless the sentence is about one of their jenis izin. */
function allKinds({ clause }: Sentence, permits: readonly PermitsTold[]): readonly PermitsTold[] {
  const words = clause.text.toLowerCase();
  return permits.some(({ kinds }) => kinds.some((kind) => words.includes(kind))) ? [] : permits;
}

function ikmIn(sentence: Sentence): readonly Read[] {
  const { nth, text, period } = sentence;
  const part = ikmSaidIn(nth, period.year);
  const read = part.read(text);
  if (!read || typeof read === "string") return [];
  const corrected = (before: string, figure: Exact) => part.write(before, figure, read.decimals);
  return [{ of: "ikm", sentence, ...read, corrected }];
}

function countedIn(of: "people" | "permits", counted: Counted, sentence: Sentence): readonly Read[] {
  const count = countIn(sentence.clause.text, counted);
  if (count === null) return [];
  const corrected = (text: string, figure: Exact) => {
    const { at, text: own } = clausesOf(text)[sentence.nth] ?? sentence.clause;
    return text.slice(0, at) + withCount(own, counted, figure) + text.slice(at + own.length);
  };
  return [{ of, sentence, number: exact(count.number), decimals: 0, corrected }];
}
