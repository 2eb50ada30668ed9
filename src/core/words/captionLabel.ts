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
  /** The text with another number. */
  numbered(number: number): { readonly label: string; readonly text: string };
}

const LABEL =
  /^(\s*(tabel|table|gambar|grafik|diagram|bagan)\.?\s+(?:no(?:mor)?\.?\s*)?)((?:\d+[.-])*)(\d+)(?![\d\p{L}])/iu;
/** "Tabel 2 di atas menunjukkan …" speaks of a table. */
const PROSE =
  /^ ?(di ?atas|di ?bawah|tersebut|berikut|ini|menunjuk|memperlihat|menyaji|menggambar|dapat|adalah|merupakan|yang|dan|s\.? ?d\b|sampai|,)/i;
/** "Tabel 2. Laporan ......... 7" stands in a list of tables. */
const LEADERS = /[.…_]{4,}\s*\d*$/;
const LONGEST = 250;

/** Reads the label of a caption; null where a text is none, but speaks of a table or lists it. */
export function captionLabel(text: string): CaptionLabel | null {
  const match = LABEL.exec(text);
  if (!match || text.length > LONGEST || LEADERS.test(text)) return null;
  const [whole, before = "", kind = "", chapter = "", digits = ""] = match;
  const rest = text.slice(whole.length);
  if (PROSE.test(rest)) return null;
  return {
    kind: kind.toLowerCase(),
    series: `${kind.toLowerCase()} ${chapter}`,
    number: Number(digits),
    label: whole.trim(),
    title: rest.replace(/^[\s.:)\-–]+/, "").trim(),
    numbered(number) {
      const label = `${before}${chapter}${number}`;
      return { label: label.trim(), text: label + rest };
    },
  };
}
