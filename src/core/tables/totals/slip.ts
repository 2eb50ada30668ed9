/** Fewer digits are off by one of them by chance, too. */
const FEWEST_DIGITS = 3;

/** True where a figure is another one mistyped: one digit is another, two have changed places, or zeros are lost or too many. */
export function isOneSlip(stated: number, meant: number): boolean {
  const [own, other] = [digitsOf(stated), digitsOf(meant)];
  if (own === "" || other === "" || Math.min(own.length, other.length) < FEWEST_DIGITS || own === other) return false;
  if (own.length !== other.length) return bare(own) === bare(other);
  const places = Array.from(own, (digit, at) => (digit === other[at] ? -1 : at)).filter((at) => at >= 0);
  const [first = 0, second = 0] = places;
  if (places.length === 1) return true;
  return places.length === 2 && second === first + 1 && own[first] === other[second] && own[second] === other[first];
}

function digitsOf(value: number): string {
  return Number.isInteger(value) && value > 0 ? String(value) : "";
}

function bare(digits: string): string {
  return digits.replace(/0+$/, "");
}
