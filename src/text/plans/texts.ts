import type { PlanMessages } from "../../core/tables/plans/messages";
import type { Texts } from "../texts";

/** The sentences about plans, realisations and evaluations, in one language. */
export type PlanTexts = Pick<Texts["messages"], keyof PlanMessages>;
