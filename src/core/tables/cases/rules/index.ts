import type { Rule } from "../../../rules/rule";
import type { CaseList } from "../caseList";
import { blankParts } from "./blanks";
import { incompleteIncoming, incompleteReplies } from "./incompleteLetters";
import { laterEvent } from "./laterEvent";
import { letterMonth } from "./letterMonth";
import { letterOrder } from "./letterOrder";
import { openCases } from "./openCases";
import { outsidePeriod } from "./outsidePeriod";
import { repeatedLetters } from "./repeatedLetters";
import { unlikeDates } from "./unlikeDates";
import { wrongWeekday } from "./wrongWeekday";

/** Every rule of a list of complaints or requests. */
export const caseRules: readonly Rule<CaseList>[] = [
  outsidePeriod,
  laterEvent,
  wrongWeekday,
  letterMonth,
  incompleteReplies,
  repeatedLetters,
  incompleteIncoming,
  blankParts,
  letterOrder,
  unlikeDates,
  openCases,
];
