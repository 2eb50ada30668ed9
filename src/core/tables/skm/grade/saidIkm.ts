import { OTHER_SURVEY } from "../otherSurvey";
import type { TextPart } from "../../../relations/textPart";
import { clausesOf, type Clause } from "../../../titles/clauses";
import { periodsIn } from "../../../dates/periods";
import { isAnothers } from "../summary/anothers";
import { REGULATION_GRADES } from "./grades";
import { ikmPlaceIn, textParts } from "./ikmText";

const OF_IKM = /\b(?:ikm|skm|indeks kepuasan|kepuasan masyarakat)\b/gi;
/** What comes before the figure of a single unsur ("dari 9 unsur" is of all), a hope, a measure, or two that are compared. */
const NOT_ONE =
  /(?<!\d |\d\) |semua |seluruh |sembilan )\bunsur\b|\bharap|banding|naik|turun|\bmeningkat|\blebih (?:tinggi|rendah|baik|besar)\b|\bnasional\b|\brata-rata |\b(?:interval|rentang|diberikan)\b/i;
const OWN_WORDS = String.raw`(?:ini|kami|kita|yang|sebesar|adalah|yaitu|mencapai|pada|tahun|triwulan|semester)\b`;
/** Behind the word IKM, before its figure: whose it is where it is not the office's, or what else was asked. */
const OF_OTHERS = new RegExp(
  String.raw`\b(?:provinsi|kabupaten|kota|kecamatan|kelurahan|desa|puskesmas|rsud|loket|konter|counter|rumah sakit|opd)\b|` +
    String.raw`\b(?:dinas|badan) (?!${OWN_WORDS})|` +
    String.raw`(?<!unit |mutu |kualitas )\blayanan (?!publik|perizinan|terpadu|${OWN_WORDS})|` +
    String.raw`\b(?:${OTHER_SURVEY}|korupsi)\b`,
  "i",
);
const OFFICE = /\b(?:dpm-?)?ptsp\b|penanaman modal|satu pintu/i;
/** Behind a figure: it is a share, or where a range begins. */
const NOT_ALONE = /^ ?(?:%|persen|[-–—] ?\d|s[./]? ?d\b|sampai|hingga)/i;
/** "Nomor 14 Tahun 2017" is a law. */
const YEAR = /(?<!\d tahun )\b(?:19|20)\d\d\b/gi;
/** An IKM is no lower, and an NRR no higher. */
const LEAST = 25;

const { ikm } = textParts(REGULATION_GRADES);

/** The IKM that one sentence of a text states, with the grade beside it; not that of another year than `year`. */
export function ikmSaidIn(nth: number, year: number | null): TextPart {
  return {
    read(text) {
      const clause = clausesOf(text)[nth];
      const found = clause && ikm.read(clause.text);
      if (!found || typeof found === "string" || found.number.compare(LEAST) < 0) return null;
      return isOwn(clause, year) ? found : null;
    },
    write(text, figure, decimals) {
      const clause = clausesOf(text)[nth];
      if (!clause) return text;
      const end = clause.at + clause.text.length;
      return text.slice(0, clause.at) + ikm.write(clause.text, figure, decimals) + text.slice(end);
    },
  };
}

/** True for a text that states the IKM of another office, of one service, or of another survey. */
export function isOfOthers(text: string): boolean {
  const place = ikmPlaceIn(text);
  return place !== null && namesOthers(text.slice(0, place.start));
}

function isOwn({ text }: Clause, year: number | null): boolean {
  const place = ikmPlaceIn(text);
  if (!place || NOT_ALONE.test(text.slice(place.start + place.digits.length))) return false;
  const before = text.slice(0, place.start);
  const isAboutIkm = before.search(OF_IKM) >= 0;
  if (!isAboutIkm || NOT_ONE.test(before) || isAnothers(before) || namesOthers(before)) return false;
  return isOfOneTime(before, year);
}

/** Behind the last word for the IKM stands whose it is, if anybody's. */
function namesOthers(before: string): boolean {
  const mention = [...before.matchAll(OF_IKM)].at(-1);
  const behind = before.slice(mention?.index ?? before.length);
  return OF_OTHERS.test(behind) && !OFFICE.test(behind);
}

/** The years that a text names, but for those of laws. */
export function yearsIn(text: string): ReadonlySet<number> {
  return new Set([...text.matchAll(YEAR)].map(([own]) => Number(own)));
}

/** Where several periods stand before a figure, it may be that of any of them. */
function isOfOneTime(before: string, year: number | null): boolean {
  const periods = new Set(periodsIn(before).map(({ months }) => months.join()));
  const years = yearsIn(before);
  const isOfYear = year === null || [...years].every((own) => own === year);
  return periods.size < 2 && years.size < 2 && isOfYear;
}
