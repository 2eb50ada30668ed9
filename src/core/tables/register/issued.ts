import { permitNames } from "./names";
import { otherViews } from "./views";
import type { PermitRegister } from "./register";

/** The jenis izin that registers list, and what else recaps count their permits by, by their folded names. */
export type Issued = ReadonlySet<string>;

export function issuedIn(registers: readonly PermitRegister[]): Issued {
  return new Set(
    registers.flatMap((register) => [register, ...otherViews(register)].flatMap(({ names }) => [...names])),
  );
}

/** True for a jenis izin that a register lists. */
export function isIssued(issued: Issued, label: string): boolean {
  return permitNames(label).some((name) => issued.has(name));
}
