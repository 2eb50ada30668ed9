import type { Place } from "./generator/place";

/** A cell that a finding names, with the number it says should stand there; null where it says none. */
export interface Named extends Place {
  readonly expected: number | null;
}

/** A finding, as far as it is measured. */
export interface Reported {
  readonly id: string;
  readonly severity: "error" | "warning" | "info";
  readonly role: "cause" | "consequence" | "single";
  readonly named: Named;
  readonly candidates: readonly Named[];
}

/** The rectangle a table was recognised in, both ends included. */
export interface Recognised {
  readonly kind: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What the checker says about one sheet. */
export interface Answer {
  readonly tables: readonly Recognised[];
  readonly findings: readonly Reported[];
}
