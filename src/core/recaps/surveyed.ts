import type { Area } from "../grid/area";
import type { Rounding } from "../numbers/rounding";
import type { Steps } from "../steps";
import type { ResultUnsur, Table } from "../tables/table";
import type { Source } from "./sources";

/** A survey whose figures other tables may repeat: by its answers, or by a table of its results. */
export interface Surveyed {
  readonly table: Table;
  /** Where its figures are taken from. */
  readonly area: Area;
  /** How many unsur it has. */
  readonly size: number;
  /** Which unsur it has by this name or code; null where it has none or several. */
  called(unsur: ResultUnsur): SurveyedUnsur | null;
  /** A figure by its rule, of one unsur or of all; `passed` is what is done to an NRR before its index is computed. */
  figure(rule: string, of: ResultUnsur | null, passed: Rounding | null): Steps<Source | null>;
}

/** An unsur of a survey: the same number for the same unsur, however it is called; null where only its code is known. */
export interface SurveyedUnsur {
  readonly name: number | null;
}
