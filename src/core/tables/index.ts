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
import type { TableKind } from "./table";
import { totals } from "./totals";

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
  totals([permitCounts, lkpm, investmentSeries, budget]),
];
