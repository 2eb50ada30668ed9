import { areaName } from "../../core/grid/area";
import type { CountedAnswers } from "../../core/tables/table";
import { choiceOf, countedAnswers, wordedExample, wordFor } from "./countedAnswers";
import { counted, numberEn } from "../counted";
import type { SkmTexts } from "./texts";

/** What is said of survey matrices, in English. */
export const skm: SkmTexts = {
  figures: {
    "skm-sum": (unsur) => `ΣNilai ${unsur}`,
    "skm-page-sum": (unsur) => `Page sum ${unsur}`,
    "skm-row-sum": (number) => `Sum of the answers of respondent ${number}`.trim(),
    "skm-row-mean": (number) => `Mean of the answers of respondent ${number}`.trim(),
    "skm-row-ikm": (number) => `Index of respondent ${number}`.trim(),
    "skm-tally": (of) => `Number of answers ${of}`,
    "skm-count": (unsur) => `Number of answers ${unsur}`,
    "skm-nrr": (unsur) => `NRR ${unsur}`,
    "skm-nrr-sub": (unsur) => `NRR ${unsur} (with sub-unsur)`,
    "skm-weight": (unsur) => `Weight ${unsur}`,
    "skm-weighted": (unsur) => `Weighted NRR ${unsur}`,
    "skm-weighted-index": (unsur) => `Weighted index ${unsur}`,
    "skm-index": (unsur) => `Index ${unsur}`,
    "skm-total": () => "Total weighted NRR",
    "skm-ikm": (of) => (of === "" ? "IKM" : `IKM ${of}`),
    "skm-ikm-change": (period) => `Rise of the IKM ${period}`,
    "skm-ikm-share": () => "IKM as a percentage",
    "skm-ikm-text": () => "IKM in the text",
    "skm-kinerja-text": () => "Kinerja in the text",
    "skm-given-share": (unsur) => `Share of answers ${unsur}`,
    "skm-satisfied": (unsur) => `Share satisfied ${unsur}`,
    "skm-unsur-mutu": (unsur) => `Mutu of ${unsur}`,
    "skm-unsur-kinerja": (unsur) => `Kinerja of ${unsur}`,
    "skm-mutu": () => "Mutu pelayanan",
    "skm-kinerja": () => "Kinerja unit pelayanan",
  },
  messages: {
    "nrr-not-reachable": ({ n, below, above }, say) =>
      `${numberEn(n)} answers cannot give that value: ΣNilai ${numberEn(below.sum)} gives ${say.shown(below.mean)}, ` +
      `${numberEn(above.sum)} gives ${say.shown(above.mean)}.`,
    "answer-outside-scale": ({ subject, actual, expected, least, most, words }, say) =>
      `The answer for ${subject} says ${say.shown(actual)}; answers are ${answers(least, most, words)}. ` +
      (expected === null ? "" : `By the column's ΣNilai and NRR it is ${wordFor(say.shown(expected), words)}. `) +
      "Compare it with the questionnaire.",
    "survey-scale": ({ most, factor, basis }, say) =>
      `The answers are read on a scale of 1–${most} (${BASIS[basis]}); IKM = NRR ÷ ${most} × 100, that is NRR × ${say.shown(factor)}.`,
    "scale-unclear": ({ best }) =>
      `The best answer given is ${best}, but nothing says how far the scale goes, so the IKM is not filled in. ` +
      `Write the scale above the table, for example "Skala 1–${best}", then check again.`,
    "lettered-answers": ({ last, most, isFalling }) =>
      `Answers given as letters are read as numbers: a = ${isFalling ? most : 1} to ${last} = ${isFalling ? 1 : most}.`,
    "letters-undecided": ({ last, most }) =>
      `The answers are letters A–${last.toUpperCase()}, but nothing says whether A is the best, so the summary is not ` +
      `filled in. Write "A = ${most}" or "A = 1" above or below the table, then check again.`,
    "worded-answers": ({ answers }) => `Answers given in words are read as numbers: ${countedAnswers(answers)}.`,
    "words-undecided": ({ answers }) =>
      `The answers are words, but it is not clear what they count, so the summary is not filled in. Perhaps ` +
      `${countedAnswers(answers)}. Write what each answer counts above the table, for instance "${wordedExample(answers)}", ` +
      `then check again.`,
    "row-undecided": ({ label }) =>
      `Row "${label}" is not filled in: it may be for one figure or for one under each unsur. Add "per unsur" or "unit ` +
      `pelayanan" to its label, then check again.`,
    "columns-undecided": ({ count }) =>
      `Nothing is computed from columns 1–${count}: they may be ${count} respondents, or how many gave each answer. Write ` +
      `"Responden" or "Jawaban 1" … "Jawaban ${count}" over them, then check again.`,
    "unsur-not-asked": ({ subject, weight }) =>
      `${subject} was not asked` + (weight === null ? "." : `; the weight of each other unsur is ${weight}.`),
    "blank-answer": ({ subject }) =>
      `The answer for ${subject} is blank and is not counted as 0. Compare it with the questionnaire.`,
    "blank-column": ({ subject }) => `Column ${subject} has no answers yet. Fill them in or remove the column.`,
    "unanswered-rows": ({ first, last }) =>
      `${rows(first, last)} numbered but without answers, and not counted. Fill or remove.`,
    "repeated-respondent": ({ number, firstSeen }, say) =>
      `Respondent number ${number} already stands in ${say.cell(firstSeen)}. Check for a questionnaire entered twice.`,
    "respondent-without-number": () => "This row has answers but no respondent number. Fill in the number.",
    "skipped-respondents": ({ first, last }) =>
      `Respondent ${first === last ? `number ${first} is` : `numbers ${first}–${last} are`} missing. ` +
      "Check for questionnaires that were not entered.",
    "respondent-count": ({ stated, counted: answered }) =>
      `The number of respondents says ${numberEn(stated)}, but ${counted(answered, "row has", "rows have")} answers. Make them agree.`,
    "legend-weight": ({ stated, used, recommended }) =>
      `The legend says weight ${stated}, but the figures are computed with ${used}. ` +
      `Make the legend agree with the figures; recommended is ${recommended} (PermenPANRB 14/2017).`,
    "weights-sum": ({ sum }, say) =>
      `The weights of all unsur add up to ${say.shown(sum)} and should add up to 1. Check this row of weights.`,
    "wrong-weight": ({ subject, actual, expected, sum }, say) =>
      `The weight of ${subject} says ${say.shown(actual)} and should be ${say.shown(expected)}: the weights add up to ` +
      `${say.shown(sum)} instead of 1, and the weighted NRR of ${subject} was computed with ${say.shown(expected)}. Replace it.`,
    "identical-answers": ({ first, last, count }) =>
      `${numberEn(count)} respondents in a row (rows ${first}–${last}) gave exactly the same answers. Check for copied rows.`,
    "constant-column": ({ subject, answer, count }) => `All ${numberEn(count)} answers for ${subject} are ${answer}.`,
    "not-attainable": ({ figure, stated, people, below, above }, say) =>
      `${say.figure(figure)} says ${say.shown(stated)}, which ${numberEn(people)} respondents cannot give: answers that add ` +
      `up to ${numberEn(below.sum)} give ${say.shown(below.mean)}, ${numberEn(above.sum)} give ${say.shown(above.mean)}. ` +
      `Check how it was computed, how many respondents there are, or how many answered that unsur.`,
    "further-unsur": ({ count, names, ikm }, say) =>
      `The IKM is computed from ${numberEn(count)} unsur, ${names.join(", ")} among them. From the 9 of PermenPANRB 14/2017 ` +
      `alone it is ${say.shown(ikm)}; use that to compare it with other offices.`,
    "said-unsur": ({ figures }, say) =>
      `This sentence gives unsur other figures than their table: ` +
      `${figures.map(({ name, said, expected }) => `"${name}" ${say.shown(said)}, which should be ${say.shown(expected)}`).join("; ")}. ` +
      `Correct the sentence.`,
    "said-rank": ({ ranks }, say) =>
      ranks
        .map(({ name, own, rank, names, figure }) => {
          const right = names.map((one) => `"${one}"`).join(", ");
          return `This sentence calls the unsur "${name}" the ${rank}, which has ${say.shown(own)}; the ${rank} is ${right} with ${say.shown(figure)}.`;
        })
        .concat("Correct the sentence.")
        .join(" "),
    "kinerja-spelling": ({ actual, expected, cells }, say) =>
      `"${actual}" in ${cells.map(say.cell).join(", ")} is usually written "${expected}". Write it the same everywhere.`,
    "unsur-names": ({ there, names }, say) =>
      `Unsur are called otherwise here than in the table at ${say.place(there)}: ` +
      `${names.map(({ here, there: other }) => `"${here}" and "${other}"`).join("; ")}. One name each is better.`,
    "grade-changed": ({ period, changes }, say) =>
      `Compared with ${period}, the mutu has changed: ` +
      `${changes.map(({ name, from, was, to, is }) => `${name} from ${say.shown(from)} (${was}) to ${say.shown(to)} (${is})`).join("; ")}.`,
    "mean-of-parts": ({ isWeighted, other }, say) =>
      (isWeighted
        ? "This average counts each row by how many answered."
        : "This average counts each row alike, though not as many answered in each.") +
      (other === null
        ? ""
        : isWeighted
          ? ` Each counted alike, the IKM is ${say.shown(other)}.`
          : ` Counted by how many answered, the IKM is ${say.shown(other)}.`),
    "sample-size": ({ population, people, needed }) =>
      `Of a population of ${numberEn(population)} at least ${numberEn(needed)} have to answer (Krejcie and Morgan); ` +
      `${numberEn(people)} did.`,
    "no-summary": ({ ikm, first, last }, say) =>
      `This table has no ΣNilai, NRR and IKM yet; its IKM is ${say.shown(ikm)}. ` +
      `Filling adds them in ${say.cell(first)} to ${say.cell(last)}.`,
    "no-room-for-summary": ({ blocked }, say) =>
      `This table has no ΣNilai, NRR and IKM yet, and there are not enough empty rows below it ` +
      `(${say.cell(blocked)} is filled). Insert empty rows below the last respondent.`,
    "answers-twice": ({ there }) =>
      `These answers stand once more in ${areaName(there)}. What is computed of them stands there; nothing is asked for here.`,
    "grade-depends-on-weight": ({ options }, say) =>
      `The grade depends on the weight: ${options
        .map(({ weight, ikm, grade }) => `${weight} → ${say.shown(ikm)} (${grade})`)
        .join(", ")}. Name the weight in the report.`,
  },
};

const BASIS = {
  words: "by what this sheet says",
  figures: "by the IKM that is stated",
  chosen: "by the settings of this workbook",
  answers: "by the answers given",
} as const;

function answers(least: number, most: number, words: readonly CountedAnswers[]): string {
  if (words.length > 0) return choiceOf(words, "or");
  return least === 1 && most === 4 ? "1, 2, 3 or 4" : `${least} to ${most}`;
}

function rows(first: number, last: number): string {
  return first === last ? `Row ${first} is` : `Rows ${first}–${last} are`;
}
