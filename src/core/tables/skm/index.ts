import type { Preferences } from "../../preferences/preferences";
import { remembering } from "../../relations/remembering";
import type { Evidence } from "../../relations/findings";
import type { Relation } from "../../relations/relation";
import { applied } from "../../rules/rule";
import type { Steps } from "../../steps";
import type { Around, Reading, Table, TableKind } from "../table";
import { methodInSteps } from "./method/infer";
import { isOwnSurvey, isWithoutSummary, question, type Matrix } from "./matrix";
import type { Method } from "./method/method";
import { plotOf } from "./plot";
import { unreachable } from "./respondents/possibleAverage";
import { readMatrix } from "./summary/reader";
import { matricesInSteps } from "./recognise";
import { skmRelations } from "./summary/relations";
import { rowTotalRelations } from "./summary/rowTotalRelations";
import { tallyRelations } from "./summary/tallyRelations";
import { surveyRules } from "./rules";
import { answersTwice } from "./rules/answersTwice";
import { isDecided } from "./scale/scale";
import { BY_SCALE, bestOfUnclearScale } from "./scale/unclearScale";

/** The respondent matrix of a survey (SKM): answers per respondent and unsur, summed up to the IKM. */
export const skmRespondents: TableKind = {
  kind: "skm-respondents",
  rules: surveyRules,
  ground: "survey",
  figures: [
    "skm-sum",
    "skm-page-sum",
    "skm-row-sum",
    "skm-row-mean",
    "skm-row-ikm",
    "skm-count",
    "skm-tally",
    "skm-nrr",
    "skm-nrr-sub",
    "skm-weighted",
    "skm-index",
    "skm-total",
    "skm-ikm",
    "skm-ikm-share",
    "skm-ikm-change",
    "skm-weighted-index",
    "skm-satisfied",
    "skm-given-share",
    "skm-ikm-text",
    "skm-mutu",
    "skm-kinerja",
    "skm-kinerja-text",
  ],
  filled: ["skm-weight", "skm-unsur-mutu", "skm-unsur-kinerja"],
  recognise,
};

function* recognise({ sheet, preferences }: Around): Steps<readonly Table[]> {
  const matrices = yield* matricesInSteps(sheet, preferences);
  const everybody = matrices.filter(isOwnSurvey).reduce((people, { rows }) => people + rows.answered.length, 0);
  const tables: Table[] = [];
  for (const matrix of matrices) tables.push(yield* tableOf(matrix, everybody, preferences));
  return tables;
}

function* tableOf(matrix: Matrix, everybody: number, preferences: Preferences): Steps<Table> {
  yield;
  const reader = readMatrix(matrix);
  const remembered = remembering(reader);
  const method = yield* methodInSteps(matrix, remembered, preferences);
  const isBare = isWithoutSummary(matrix);
  const rules = isBare ? [answersTwice] : surveyRules;
  const notes = yield* applied(rules, { matrix, reader, method, everybody }, matrix.sheet.name);
  return {
    kind: skmRespondents.kind,
    sheet: matrix.sheet,
    area: matrix.area,
    title: matrix.title,
    relations: matrix.blocked || isBare || !isDecided(matrix.scale) ? [] : knownRelations(matrix, method),
    result: matrix.figures.ikm ?? matrix.figures.ikmShares[0] ?? null,
    reader: remembered,
    evidence: evidenceFrom(matrix),
    entries: null,
    notes,
    newLabels: matrix.newLabels,
    ...(isBare ? {} : readingOf(matrix)),
    joint: null,
    survey: matrix,
    plot: () => plotOf(matrix),
  };
}

/** How answers in words are read, where that is certain enough to compute with. */
function readingOf({ scale: { wording } }: Matrix): { readonly reading?: Reading } {
  if (wording?.isDecided !== true) return {};
  const { answers } = wording;
  return { reading: { key: answers.map(({ number, texts }) => `${number}=${texts.join(",")}`).join(";"), answers } };
}

/** What must hold; without what a scale decides that is unclear. */
function knownRelations(matrix: Matrix, method: Method): readonly Relation[] {
  const relations = [...skmRelations(matrix, method), ...rowTotalRelations(matrix), ...tallyRelations(matrix)];
  return bestOfUnclearScale(matrix) === null ? relations : relations.filter(({ rule }) => !BY_SCALE.has(rule));
}

/** A stated NRR that no whole sum of the answers can give is proof in itself. */
function evidenceFrom(matrix: Matrix): Evidence {
  return ({ relation, stated }) => {
    if (relation.rule !== "skm-nrr" || stated.kind !== "number") return null;
    const { count } = question(matrix, relation.target.column);
    return unreachable(stated.value, stated.decimals, count);
  };
}
