/** A name as long as Excel allows for a sheet. */
const LONGEST = 31;

/** A name that no sheet has yet: "Rencana", then "Rencana 2". Excel tells names apart by more than their case. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const behind = number === 1 ? "" : ` ${number}`;
    const name = wanted.slice(0, LONGEST - behind.length) + behind;
    if (!known.has(name.toLowerCase())) return name;
  }
}
