import { withJumlah } from "../../../grid/withJumlah";
import { isShare } from "../../../layout/vocabulary";
import type { Share } from "../shares";
import type { Place, Strip } from "../strips";

/** The last of them that is one of 1 and of 100: a share of which nothing is stated may be written either way. */
export const SCALES = [1, 100] as const;

/** The same share of 1, and of 100. */
export function eitherScale(
  share: Pick<Share, "strip" | "part" | "whole"> & { readonly total?: Place; readonly isGrowth?: boolean },
): readonly Share[] {
  return SCALES.map((scale) => ({ isGrowth: false, ...share, scale }));
}

/** "%", "Persentase Realisasi", "Serapan (%)", but not "Fisik (%)", which is of something else. */
const SAYS_SHARE =
  /^(?=.*(%|pers|pros))[(]?((%|persen(tase)?|prosen(tase)?|capaian|serapan|penyerapan|realisasi|keuangan|anggaran|tingkat|dari|target|pagu|keu|kepatuhan|pelaporan)[ ()]*)+$/i;
/** "Capaian" alone may be what came of a plan; behind that it is a share of it. */
const SAYS_IT_BEHIND = /^(tingkat )?(capaian|kepatuhan|serapan|penyerapan)( kinerja)?$/i;
/** "% thd Total", "Kontribusi (%)", "Persentase dari Jumlah": of all that is counted, also where some of it was planned. */
const SAYS_PART =
  /^(?=.*(%|pers|pros))(?=.*(total|jumlah|keseluruhan|kontribusi|proporsi|porsi|share))[(]?((%|persen(tase)?|prosen(tase)?|kontribusi|proporsi|porsi|share|dari|thd[.p]?|terhadap|total|jumlah|keseluruhan)[ ()]*)+$/i;
const BARE_PART = /^(kontribusi|proporsi|porsi|share)$/i;
const BARE_SHARE = /^[(]?(%|persen(tase)?|prosen(tase)?)[)]?$/i;

/** True for the name of a share of what was planned or is counted, which it does not name. */
export function saysShare(name: string): boolean {
  return SAYS_SHARE.test(name);
}

/** The same for one that is named as what came of a plan may be. */
export function saysShareBehind(name: string): boolean {
  return SAYS_IT_BEHIND.test(name);
}

/** True for the name of a part of all that is counted: "Kontribusi", "% thd Total". */
export function saysPart(name: string): boolean {
  return SAYS_PART.test(withJumlah(name)) || BARE_PART.test(name);
}

/** True for "%" and no more. */
export function isBareShare(name: string): boolean {
  return BARE_SHARE.test(name);
}

/** Each share is of what stands between it and the one before: "Pagu │ Realisasi │ % │ Sisa │ %". */
export function sinceShare(before: readonly Strip[]): readonly Strip[] {
  return before.slice(before.findLastIndex(({ header }) => isShare(header)) + 1);
}
