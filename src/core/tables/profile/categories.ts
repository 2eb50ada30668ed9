import { foldWords } from "../../grid/foldWords";
import type { CellValue } from "../../grid/sheet";
import { agesIn, isAmongAges } from "./ages";
import type { Characteristic } from "./characteristics";
import { levelsIn } from "./levels";

const JOBS: readonly (readonly [string, RegExp])[] = [
  ["asn", /(?<!non[ -]?)\b(pns|asn|pppk|p3k|aparatur sipil negara|pegawai negeri)\b/],
  ["tni", /\b(tni|tentara)\b/],
  ["polri", /\b(polri|polisi)\b/],
  ["bumn", /\bbumn\b/],
  ["bumd", /\bbumd\b/],
  ["swasta", /\bswasta\b/],
  ["usaha", /wira ?-?(swasta|usaha)|pengusaha|usahawan|pedagang|pelaku usaha/],
  ["pelajar", /\bpelajar\b|\bsiswa\b/],
  ["mahasiswa", /\bmahasiswa/],
  ["petani", /petani|pekebun/],
  ["nelayan", /nelayan/],
  ["buruh", /buruh/],
  ["rumah tangga", /rumah tangga|\birt\b/],
  ["pensiunan", /pensiun/],
  ["honorer", /honorer|non[ -]?asn|tenaga kontrak/],
  ["tidak bekerja", /(tidak|belum) bekerja/],
];

const MALE = /^(l|lk|laki ?-? ?laki|pria)$/;
const FEMALE = /^(p|pr|perempuan|wanita)$/;

/** True for the name of one of the two sexes. */
export function isSex(text: string): boolean {
  return sexIn(text).length > 0;
}

function sexIn(text: string): readonly string[] {
  const bare = text.toLowerCase().trim();
  return MALE.test(bare) ? ["l"] : FEMALE.test(bare) ? ["p"] : [];
}

function disabilityIn(text: string): readonly string[] {
  if (/\b(tidak|non|bukan|normal)\b/.test(text)) return ["tidak"];
  return /^ya\b|^ada\b|disabilitas|difabel|penyandang/.test(text) ? ["ya"] : [];
}

/** What a label or an answer names, in as many parts as it puts together: "PNS/TNI" are two. */
export function partsIn(characteristic: Characteristic, text: string): readonly string[] {
  const small = text.toLowerCase().trim();
  const read: Partial<Record<Characteristic, () => readonly string[]>> = {
    sex: () => sexIn(small),
    education: () => levelsIn(small),
    job: () => JOBS.flatMap(([job, name]) => (name.test(small) ? [job] : [])),
    disability: () => disabilityIn(small),
  };
  const parts = read[characteristic]?.() ?? [];
  return parts.length > 0 ? parts : [foldWords(text)];
}

/** True for the row of what no other names: "Lainnya". */
export function isRest(label: string): boolean {
  return /\blain(nya)?\b|\blain ?- ?lain/i.test(label);
}

/** True for the row of those who left the question blank. */
export function isUnanswered(label: string): boolean {
  return /^(tidak|tdk\.?|belum) (me(njawab|ngisi|nyebutkan)|(di)?(jawab|isi|sebutkan|ketahui))|^(kosong|tanpa jawaban)$/i.test(
    label.trim(),
  );
}

/** Which of some rows an answer belongs to, by their places; null where none or several may be meant. */
export function sorterOf(
  characteristic: Characteristic,
  labels: readonly string[],
): (value: CellValue) => number | null {
  const rows = labels.map((label) => ({
    name: foldWords(label),
    ages: characteristic === "age" ? agesIn(label) : null,
    parts: new Set(partsIn(characteristic, label)),
  }));
  const rest = labels.findIndex(isRest);
  return (value) => {
    const fitting = rows.flatMap((row, at) => (belongs(row, value) ? [at] : []));
    const [only, ...more] = fitting;
    if (more.length > 0) return null;
    return only ?? (rest < 0 || typeof value !== "string" ? null : rest);
  };

  function belongs({ name, ages, parts }: (typeof rows)[number], value: CellValue): boolean {
    if (typeof value === "number") return ages !== null && value >= ages.first && value <= ages.last;
    const text = String(value);
    if (characteristic === "age") {
      const own = agesIn(text);
      return own && ages ? isAmongAges(own, ages) : foldWords(text) === name;
    }
    return foldWords(text) === name || partsIn(characteristic, text).every((part) => parts.has(part));
  }
}
