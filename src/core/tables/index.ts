import { investmentPma, investmentPmdn } from "./investment";
import { permits } from "./permits";
import { permitRegister } from "./register";
import { skmRespondents } from "./skm";
import { skmResults } from "./skm/perUnsur";
import type { TableKind } from "./table";
import { totals } from "./totals";

/** Every kind of table this program knows. */
export const tableKinds: readonly TableKind[] = [
  skmRespondents,
  skmResults,
  permitRegister,
  permits,
  investmentPmdn,
  investmentPma,
  totals,
];
