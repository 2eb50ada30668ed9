import type { Chains } from "../core/chains";
import type { Finding } from "../core/findings/finding";
import type { Figure } from "../core/findings/message";
import type { Cell } from "../core/grid/address";
import type { CellValue } from "../core/grid/sheet";
import { exact, type Exact } from "../core/numbers/exact";
import { halfUp, round } from "../core/numbers/rounding";
import { sameValue } from "../core/relations/operators";

/** An IKM that stands in its cell but is not what the answers give. */
export interface WrongIkm {
  readonly expected: { readonly number: Exact; readonly decimals: number };
  /** The figures that make it wrong, with their cells; none where nothing but the IKM itself is wrong. */
  readonly causes: readonly { readonly cell: Cell; readonly figure: Figure | null }[];
}

/** Compares the IKM that a cell shows with what the check says of it: a figure that was filled in may rest on wrong ones. */
export function wrongIkm(cell: Cell, shows: CellValue, findings: readonly Finding[], chains: Chains): WrongIkm | null {
  const expected = findings.find((finding) => isAt(finding, cell) && finding.expected !== null)?.expected;
  if (typeof shows !== "number" || typeof expected !== "object" || expected === null) return null;
  if (sameValue(round(exact(shows), halfUp(expected.decimals)), expected.number)) return null;
  const causes = chains.causesOf(cell).map((cause) => ({ cell: cause, figure: figureAt(findings, cause) }));
  return { expected, causes };
}

function figureAt(findings: readonly Finding[], cell: Cell): Figure | null {
  const message = findings.find((finding) => isAt(finding, cell) && finding.message.key === "wrong-figure")?.message;
  return message?.key === "wrong-figure" ? message.figure : null;
}

function isAt({ cell }: Finding, { row, column }: Cell): boolean {
  return cell.row === row && cell.column === column;
}
