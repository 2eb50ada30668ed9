import { investmentPma, investmentPmdn } from "./investment";
import { permits } from "./permits";
import { skmRespondents } from "./skm";
import type { TableKind } from "./table";

/** Every kind of table this program knows. */
export const tableKinds: readonly TableKind[] = [skmRespondents, permits, investmentPmdn, investmentPma];
