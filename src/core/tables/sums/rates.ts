import { withJumlah } from "../../grid/withJumlah";
import { holdsAt, type Share } from "./shares";
import { nameOf, valueOf, type Strip, type Strips } from "./strips";

const PER =
  /^(?:nilai |investasi )*(?:rata ?[-–]? ?rata|rerata)(?: nilai| investasi| realisasi)*(?: per | ?[/] ?)(?!bulan|hari|jam|tahun|minggu|triwulan|semester)(?<unit>\p{L}{3,})/iu;
const MONEY = /\brp\b|rupiah|us ?\$|\busd\b|investasi|\bnilai\b/i;
const BELIEVED = 0.6;

/** True for the name of so much for each of something: "Rata-rata per Proyek (Rp Juta)". */
export function isRate(words: string): boolean {
  return PER.test(words);
}

/**
 * The money before a strip for each of what it names, where one is called so and one is of money, and most figures do not
 * deny it:
 *
 *   Proyek │ Investasi (Rp Juta) │ Rata-rata per Proyek
 *     40   │      52340,4        │       1308,51
 */
export function ratesOf(strips: Strips): readonly Share[] {
  return strips.strips.flatMap((strip, at): readonly Share[] => {
    const before = strips.strips.slice(0, at);
    const perDay = perWorkingDay(strip, before);
    if (perDay) return isDenied(strips, perDay) ? [] : [perDay];
    const unit = PER.exec(strip.words.at(-1) ?? "")?.groups?.unit?.toLowerCase();
    const isOfUnit = ({ header }: Strip) => unit !== undefined && header.toLowerCase().includes(unit);
    const [whole, ...otherWholes] = before.filter(isOfUnit);
    const [part, ...otherParts] = before.filter((one) => !isOfUnit(one) && MONEY.test(one.header));
    if (!whole || !part || otherWholes.length + otherParts.length > 0) return [];
    const share: Share = { strip, part, whole, scale: 1, isGrowth: false, isRate: true };
    return isDenied(strips, share) ? [] : [share];
  });
}

function isDenied(strips: Strips, share: Share): boolean {
  const stated = strips.places.filter((place) => valueOf(strips, share.strip, place) !== null);
  return stated.filter((place) => holdsAt(strips, share, place)).length < stated.length * BELIEVED;
}

const PER_DAY = /^(?:rata ?[-–]? ?rata|rerata)(?: \p{L}+)?(?: per | ?[/] ?)(hari|bulan|minggu)(?: kerja)?$/iu;

/** "Jumlah │ Hari Kerja │ Rata-rata per Hari": what they come to, on each of so many days. */
function perWorkingDay(strip: Strip, before: readonly Strip[]): Share | null {
  const unit = PER_DAY.exec(nameOf(strip))?.[1]?.toLowerCase();
  if (unit === undefined) return null;
  const isCount = (one: Strip) =>
    new RegExp(`^(jumlah )?${unit}( (kerja|efektif|layanan|buka))?$`, "i").test(withJumlah(nameOf(one)));
  const [whole, ...otherWholes] = before.filter(isCount);
  const figures = before.filter((one) => !isCount(one));
  const sums = figures.filter(({ isSum }) => isSum);
  const [part, ...otherParts] = sums.length > 0 ? sums : figures;
  if (!whole || !part || otherWholes.length + otherParts.length > 0) return null;
  return { strip, part, whole, scale: 1, isGrowth: false, isRate: true };
}
