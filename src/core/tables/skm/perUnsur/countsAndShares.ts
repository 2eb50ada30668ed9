/** A column by the words over it, the last of them nearest to its figures. */
interface Headed {
  readonly column: number;
  readonly words: string;
}

/** A column that says what part the column of counts before it is. */
export interface ShareOf {
  readonly column: number;
  readonly words: string;
  /** The column of counts. */
  readonly of: number;
}

const COUNT = /^(f|n|Σ|frek(uensi)?\.?|jml\.?|jumlah|orang|org|resp(onden)?\.?)$/i;
const SHARE = /^(%|persen(tase)?|prosen(tase)?)( ?\(%\))?$/i;
const TOTAL = /^(jumlah|jml\.?|total)$/i;

/**
 * How often each answer was given, and what part of all that is: the columns of counts are called by their banners, that of
 * all answers by who gave them.
 *
 *   Unsur │ Tidak Baik │ Kurang Baik │ Baik  │ Sangat Baik │ Jumlah
 *         │ f │ %      │ f │ %       │ f │ % │ f │ %       │ f │ %
 */
export function countsAndShares(columns: readonly Headed[]) {
  const shares = columns.flatMap((share, at): readonly ShareOf[] => {
    const counted = columns[at - 1];
    const isPair = counted && COUNT.test(lastOf(counted)) && SHARE.test(lastOf(share));
    return isPair && bannerOf(counted) !== "" && bannerOf(counted) === bannerOf(share)
      ? [{ ...share, of: counted.column }]
      : [];
  });
  const isCounted = ({ column }: Headed) => shares.some(({ of }) => of === column);
  const named = columns.map((one) => (isCounted(one) ? { ...one, words: counting(bannerOf(one)) } : one));
  return { columns: named, shares };
}

function counting(banner: string): string {
  return TOTAL.test(banner) ? "Jumlah Responden" : banner;
}

function lastOf({ words }: Headed): string {
  return words.split(", ").at(-1) ?? "";
}

function bannerOf({ words }: Headed): string {
  return words.split(", ").slice(0, -1).at(-1) ?? "";
}
