/** What a row says it is by its label alone. */
export type LabelKind = "total" | "subtotal" | "end" | "item";

const TOTAL = /^(grand )?(jumlah|jml|total)\b/;
const SUB = /^sub ?[-.]? ?(jumlah|jml|total)|^(jumlah|jml|total) (sub|bidang|sektor|kelompok|[ivx]+\b|[a-z]\b)/;
const OVERALL =
  /^(grand )?(jumlah|jml|total)( (seluruh|semua|keseluruhan|total|umum|besar|akhir|izin|perizinan|semuanya|keseluruhannya))*( [:=])?$/;
const END =
  /^(tabel|gambar|grafik|diagram|sumber|keterangan|ket\b|catatan|mengetahui|kepala |nip\b|\*|[a-z .]+, \d{1,2} \p{L}+ \d{4})/u;

/** Reads the label of a row below the header. */
export function labelKind(label: string): LabelKind {
  const text = label.toLowerCase();
  if (SUB.test(text)) return "subtotal";
  if (TOTAL.test(text)) return OVERALL.test(text) ? "total" : "subtotal";
  return END.test(text) ? "end" : "item";
}

/** How a row is numbered: the rows of a group are numbered otherwise than the groups. */
export type Numbering = "roman" | "capital" | "digit" | "small" | null;

/** The style of a number: "I", "A", "1" or "a", with or without a full stop or bracket. */
export function numberingOf(text: string): Numbering {
  const bare = text.trim().replace(/[.)]$/, "");
  if (/^[IVX]+$/.test(bare)) return "roman";
  if (/^[A-Z]$/.test(bare)) return "capital";
  if (/^\d+$/.test(bare)) return "digit";
  return /^[a-z]$/.test(bare) ? "small" : null;
}

/** The number that a label begins with: "A" of "A. Perizinan Berusaha". */
export function leadingNumber(label: string): string {
  return /^([IVX]+|[A-Z]|\d{1,3}|[a-z])[.)] ?\D/.exec(label)?.[1] ?? "";
}
