/** The numbered label that a caption begins with. */
export interface CaptionLabel {
  /** What is numbered: "tabel", "gambar". */
  readonly kind: string;
  /** The same with the chapter: "tabel", "gambar 2." */
  readonly series: string;
  readonly number: number;
  /** The label as it is written: "Tabel 2". */
  readonly label: string;
  /** What follows it: "Laporan Penerbitan Perizinan". */
  readonly title: string;
  /** True for "Tabel 2 (Lanjutan)", which has the number of the table that it goes on with. */
  readonly isContinued: boolean;
  /** The text with another number. */
  numbered(number: number): { readonly label: string; readonly text: string };
}

const LABEL =
  /^(\s*(tabel|table|gambar|grafik|diagram|bagan)\.?\s+(?:no(?:mor)?\.?\s*)?)((?:\d+[.-])*)(\d+)(?![\d\p{L}])/iu;
/** "Tabel 2 di atas menunjukkan …" speaks of a table. */
const PROSE =
  /^ ?(di ?atas|di ?bawah|tersebut|berikut|ini|menunjuk|memperlihat|menyaji|menggambar|dapat|adalah|merupakan|yang|dan|s\.? ?d\b|sampai|,)/i;
/** So does "Tabel 2 terlihat bahwa …": a title begins with a capital, a verb in a sentence does not. */
const VERB = /^ (ter|di|me)\p{Ll}{3,}/u;
/** "Izin Sambungan Air" goes on with nothing. */
const CONTINUED =
  /[([] ?(?:lanjutan|sambungan)(?: (?:dari )?tabel [\d.]+| \d+)? ?[)\]]|\b(?:lanjutan|sambungan)[ .]*$/i;
/** "Tabel 2. Laporan ......... 7" stands in a list of tables. */
const LEADERS = /[.…_]{4,}\s*\d*$/;
const LONGEST = 250;

/** Reads the label of a caption; null where a text is none, but speaks of a table or lists it. */
export function captionLabel(text: string): CaptionLabel | null {
  const match = LABEL.exec(text);
  if (!match || text.length > LONGEST || LEADERS.test(text)) return null;
  const [whole, before = "", kind = "", chapter = "", digits = ""] = match;
  const rest = text.slice(whole.length);
  if (PROSE.test(rest) || VERB.test(rest)) return null;
  return {
    kind: kind.toLowerCase(),
    series: `${kind.toLowerCase()} ${chapter}`,
    number: Number(digits),
    label: whole.trim(),
    isContinued: CONTINUED.test(rest),
    title: rest.replace(/^[\s.:)\-–]+/, "").trim(),
    numbered(number) {
      const label = `${before}${chapter}${number}`;
      return { label: label.trim(), text: label + rest };
    },
  };
}
