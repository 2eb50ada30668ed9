/** Thousandths as Indonesians write them: 103249800 with two decimals is "103.249,80". */
export function numberText(thousandths: number, decimals: number, isGrouped: boolean): string {
  const { whole, fraction } = digitsOf(thousandths, decimals);
  const grouped = isGrouped ? whole.replace(/\B(?=(\d{3})+$)/g, ".") : whole;
  return (thousandths < 0 ? "-" : "") + (fraction === "" ? grouped : `${grouped},${fraction}`);
}

/** The digits before and behind the decimal mark, without a sign. */
export function digitsOf(thousandths: number, decimals: number): { readonly whole: string; readonly fraction: string } {
  const digits = String(Math.abs(thousandths)).padStart(4, "0");
  if (/[1-9]/.test(digits.slice(digits.length - 3 + decimals))) {
    throw new Error(`${thousandths} thousandths do not fit into ${decimals} decimals.`);
  }
  return { whole: digits.slice(0, -3), fraction: digits.slice(-3).slice(0, decimals) };
}

/** The thousandths that these digits mean; at most three may stand behind the mark. */
export function thousandthsOf(whole: string, fraction: string): number {
  return Number(whole + fraction.padEnd(3, "0"));
}
