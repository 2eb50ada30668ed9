import { budget } from "./budget";
import { complaints, dataRequests } from "./cases";
import { investmentOfBoth, investmentPma, investmentPmdn } from "./investment";
import { investmentSeries } from "./investmentSeries";
import { lkpm } from "./lkpm";
import { permitCounts } from "./permitCounts";
import { permits } from "./permits";
import { evaluation, followUpPlan, followUpRealisation } from "./plans";
import { permitRegister } from "./register";
import { respondentProfile } from "./profile";
import { skmRespondents } from "./skm";
import { skmParts } from "./skm/perPart";
import { skmPeriods } from "./skm/perPeriod";
import { skmResults } from "./skm/perUnsur";
import type { Mark } from "../preferences/hint";
import type { TableKind } from "./table";
import { totals } from "./totals";

/** What is known of tables of sums by their words, the narrower first. */
export const vocabularies = [permitCounts, lkpm, investmentSeries, budget];

const anyTotals = totals(vocabularies);

/** Every kind of table this program knows. */
export const tableKinds: readonly TableKind[] = [
  skmRespondents,
  skmResults,
  skmParts,
  skmPeriods,
  permitRegister,
  complaints,
  dataRequests,
  followUpPlan,
  followUpRealisation,
  evaluation,
  permits,
  investmentPmdn,
  investmentPma,
  investmentOfBoth,
  respondentProfile,
  anyTotals,
];

/** The kinds that a region may be of, where a person says what it is. */
export const markedKinds: Readonly<Record<Mark, readonly TableKind[]>> = {
  survey: [skmRespondents],
  results: [skmResults, skmParts, skmPeriods],
  permits: [permits],
  investment: [investmentPmdn, investmentPma, investmentOfBoth],
  register: [permitRegister],
  totals: [anyTotals],
  any: tableKinds,
};
