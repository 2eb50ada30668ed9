import type { HeadingLine } from "../../titles/heading";
import type { FigureColumn } from "./header";
import { statedUnit } from "./roles";

/** How money is written: "Rp juta", "US$ ribu"; what of it nobody says is null. */
export interface MoneyUnit {
  readonly currency: "rupiah" | "dollars";
  /** 1e3, 1e6, 1e9 or 1e12. */
  readonly scale: number | null;
}

/** The unit of a column as its header says it, else the lines above the table. */
export function moneyUnit({ role, header }: FigureColumn, heading: readonly HeadingLine[]): MoneyUnit {
  const scales = [header, ...heading.map(({ text }) => text)].map(statedUnit);
  return { currency: role === "dollars" ? "dollars" : "rupiah", scale: scales.find((scale) => scale !== null) ?? null };
}
