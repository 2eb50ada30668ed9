import { holdsAt, type Share } from "./shares";
import { valueOf, type Strip, type Strips } from "./strips";

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
    const unit = PER.exec(strip.words.at(-1) ?? "")?.groups?.unit?.toLowerCase();
    const before = strips.strips.slice(0, at);
    const isOfUnit = ({ header }: Strip) => unit !== undefined && header.toLowerCase().includes(unit);
    const [whole, ...otherWholes] = before.filter(isOfUnit);
    const [part, ...otherParts] = before.filter((one) => !isOfUnit(one) && MONEY.test(one.header));
    if (!whole || !part || otherWholes.length + otherParts.length > 0) return [];
    const share: Share = { strip, part, whole, scale: 1, isGrowth: false, isRate: true };
    const stated = strips.places.filter((place) => valueOf(strips, strip, place) !== null);
    const holding = stated.filter((place) => holdsAt(strips, share, place));
    return holding.length >= stated.length * BELIEVED ? [share] : [];
  });
}
