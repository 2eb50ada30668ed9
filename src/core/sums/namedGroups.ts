import { isSum, type Line } from "../layout/line";

/**
 * True where the only sum of a table, still blank, says by their letters, or numbers, that it adds up just these lines:
 *
 *   A  Wilayah Utara
 *   B  Wilayah Selatan
 *      TOTAL (A + B)
 */
export function areNamedByTotal(heads: readonly Line[], lines: readonly Line[]): boolean {
  const [only, ...others] = lines.filter(isSum);
  const names = LETTERS.exec(only?.label ?? "")
    ?.groups?.names?.split("+")
    .map((name) => name.trim().toUpperCase());
  const numbers = heads.map(({ number }) => number.trim().replace(/[.)]$/, "").toUpperCase());
  const isToCome = only?.hasFigures === false;
  return isToCome && others.length === 0 && numbers.length > 1 && names?.join() === numbers.join();
}

const LETTERS = /^(?:grand )?(?:jumlah|total)\b[^()+]*\(? ?(?<names>[a-z]+(?: ?\+ ?[a-z]+)+) ?\)?$/i;
