import { ambiguousNumber } from "./ambiguousNumber";
import { answerOutsideScale } from "./answerOutsideScale";
import { answersTwice } from "./answersTwice";
import { blankAnswer, blankColumn } from "./blankAnswer";
import { constantColumn } from "./constantColumn";
import { gradeDependsOnWeight } from "./gradeDependsOnWeight";
import { identicalAnswers } from "./identicalAnswers";
import { legendWeight, legendWeightBeforeFigures } from "./legendWeight";
import { noRoomForSummary } from "./noRoomForSummary";
import { letteredAnswers, lettersUndecided } from "./letteredAnswers";
import { notAsked } from "./notAsked";
import { numbersAsText } from "./numbersAsText";
import { respondentCount } from "./respondentCount";
import { respondentNumbers } from "./respondentNumbers";
import { rowUndecided } from "./rowUndecided";
import type { Rule } from "../../../rules/rule";
import type { Survey } from "./rule";
import { skippedRespondents } from "./skippedRespondents";
import { scaleUnclear, surveyScale } from "./surveyScale";
import { unansweredRows } from "./unansweredRows";
import { weightsSum, wrongWeight } from "./weightsSum";
import { wordedAnswers, wordsUndecided } from "./wordedAnswers";

/** Every rule of the respondent matrix that is not arithmetic. */
export const surveyRules: readonly Rule<Survey>[] = [
  surveyScale,
  scaleUnclear,
  letteredAnswers,
  lettersUndecided,
  wordedAnswers,
  wordsUndecided,
  answerOutsideScale,
  notAsked,
  blankAnswer,
  blankColumn,
  unansweredRows,
  respondentNumbers,
  skippedRespondents,
  respondentCount,
  legendWeight,
  legendWeightBeforeFigures,
  weightsSum,
  wrongWeight,
  ambiguousNumber,
  identicalAnswers,
  constantColumn,
  numbersAsText,
  gradeDependsOnWeight,
  noRoomForSummary,
  answersTwice,
  rowUndecided,
];
