import { ambiguousNumber } from "./ambiguousNumber";
import { answerOutsideScale } from "./answerOutsideScale";
import { blankAnswer } from "./blankAnswer";
import { constantColumn } from "./constantColumn";
import { gradeDependsOnWeight } from "./gradeDependsOnWeight";
import { identicalAnswers } from "./identicalAnswers";
import { legendWeight } from "./legendWeight";
import { noRoomForSummary } from "./noRoomForSummary";
import { letteredAnswers } from "./letteredAnswers";
import { notAsked } from "./notAsked";
import { numbersAsText } from "./numbersAsText";
import { respondentCount } from "./respondentCount";
import { respondentNumbers } from "./respondentNumbers";
import { rowUndecided } from "./rowUndecided";
import type { SurveyRule } from "./rule";
import { skippedRespondents } from "./skippedRespondents";
import { surveyScale } from "./surveyScale";
import { unansweredRows } from "./unansweredRows";
import { weightsSum } from "./weightsSum";
import { wordedAnswers } from "./wordedAnswers";

/** Every rule of the respondent matrix that is not arithmetic. */
export const surveyRules: readonly SurveyRule[] = [
  surveyScale,
  letteredAnswers,
  wordedAnswers,
  answerOutsideScale,
  notAsked,
  blankAnswer,
  unansweredRows,
  respondentNumbers,
  skippedRespondents,
  respondentCount,
  legendWeight,
  weightsSum,
  ambiguousNumber,
  identicalAnswers,
  constantColumn,
  numbersAsText,
  gradeDependsOnWeight,
  noRoomForSummary,
  rowUndecided,
];
