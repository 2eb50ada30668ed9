import type { Finding } from "../findings/finding";
import type { Workbook } from "../grid/sheet";
import { exact, type Exact } from "../numbers/exact";
import { findingsOf, type RuleFacts } from "../rules/rule";
import { solve, type Solved } from "../solve";
import type { Steps } from "../steps";
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
  const solved: Solved[] = [];
  for (const table of tables) if (table.survey || table.results || table.counts) solved.push(yield* solve(table));
  const surveys = surveysTold(solved);
  const permits = yield* permitsTold(solved);
  const findings: Finding[] = [];
  if (surveys.length + permits.length === 0) return findings;
  for (const sheet of sheets) {
    yield;
    for (const { cell, sentences } of textsOn(sheet, tables)) {
      const figures = sentences.flatMap((sentence) => figuresIn(sentence, surveys, permits));
      findings.push(...findingsOf(saidElsewhere, { sheet, cell, figures }, sheet.name));
    }
  }
  return findings;
}

function figuresIn(
  sentence: Sentence,
  surveys: readonly SurveyTold[],
  permits: readonly PermitsTold[],
): readonly SaidFigure[] {
  const own = ofPeriod(surveys, sentence.period);
  return [
    ...ikmIn(sentence, toldOf(own, "ikm")),
    ...countedIn("people", PEOPLE, sentence, toldOf(own, "people")),
    ...countedIn("permits", PERMITS, sentence, allKinds(sentence, ofPeriod(permits, sentence.period))),
  ];
}

/** The tables of permits, unless the sentence is about one of their jenis izin. */
function allKinds({ clause }: Sentence, permits: readonly PermitsTold[]): readonly PermitsTold[] {
  const words = clause.text.toLowerCase();
  return permits.some(({ kinds }) => kinds.some((kind) => words.includes(kind))) ? [] : permits;
}

function ikmIn({ nth, text, period }: Sentence, told: SaidFigure["told"]): readonly SaidFigure[] {
  const part = ikmSaidIn(nth, period.year);
  const read = part.read(text);
  if (!read || typeof read === "string") return [];
  return [{ of: "ikm", ...read, told, corrected: (before, figure) => part.write(before, figure, read.decimals) }];
}

function toldOf(surveys: readonly SurveyTold[], of: "ikm" | "people"): SaidFigure["told"] {
  return surveys.flatMap(({ sheet, area, [of]: told }) => (told ? [{ ...told, sheet, area }] : []));
}

function countedIn(
  of: "people" | "permits",
  counted: Counted,
  sentence: Sentence,
  told: SaidFigure["told"],
): readonly SaidFigure[] {
  const count = countIn(sentence.clause.text, counted);
  if (count === null) return [];
  const corrected = (text: string, figure: Exact) => {
    const { at, text: own } = clausesOf(text)[sentence.nth] ?? sentence.clause;
    return text.slice(0, at) + withCount(own, counted, figure) + text.slice(at + own.length);
  };
  return [{ of, number: exact(count.number), decimals: 0, told, corrected }];
}
