import { readDecimal, type WrittenNumber } from "../../../numbers/readNumber";
import { readUnsurName } from "../header/unsur";

/** An unsur that a sentence names, and what it says of it. */
export interface Mention {
  /** The same for the same unsur, however offices name and number it. */
  readonly unsur: number;
  readonly name: string;
  /** The NRR or index behind its name; null where none is. */
  readonly figure: WrittenNumber | null;
  /** Whether it is said to be the one with the lowest or the highest figure; null where neither is, or it is one of several. */
  readonly rank: "lowest" | "highest" | null;
}

/** "unsur “Biaya/Tarif” …", "unsur Waktu Penyelesaian dengan nilai …", "U3 (Waktu)". */
const NAMED = new RegExp(
  String.raw`[“"]([^“”"]{3,60})[”"]|` +
    String.raw`\bunsur (?:pelayanan )?([^“”"(),.;:\d]{3,60}?)(?= (?:dengan|yang|mendapat\w*|memperoleh|menghasilkan|sebesar|yaitu|` +
    String.raw`adalah|memiliki|mempunyai|bernilai|nilai\w*)\b| ?[(,:])`,
  "giu",
);
/** A figure with decimals that is no share and no part of a date. */
const FIGURE = /(?<![\d.,])\d{1,3}[.,]\d{1,3}(?![\d%]|[.,]\d| ?(?:%|persen|poin))/i;
const RANK = /\b(?:(terendah|paling rendah)|tertinggi|paling tinggi)\b/i;
/** Only such words may stand between an unsur and the figure behind it: any other may make it another's. */
const LINKS =
  /^(?:[\s“”"(),:=]|(?:u\d{1,2}|unsur|pelayanan|ini|yang|dengan|nilai(?:nya)?|skor|ind[ei](?:ks|x)|ikm|skm|nrr|rata|-|per|sebesar|yaitu|yakni|adalah|ialah|mendapat(?:kan)?|memperoleh|diperoleh|meraih|mencapai|menghasilkan|memiliki|mempunyai|menempati|bernilai|berada|tercatat|pada|di|angka|posisi|urutan|peringkat|sebagai|merupakan|menjadi|paling|rendah|tinggi|terendah|tertinggi|hanya|baru|hasil|konversi|kategori|mutu|sangat|baik|kurang|tidak|[a-d])(?![\p{L}\d]))*$/iu;
/** Behind a figure: money, durations, the end of a range, or the unsur that it is of. */
const OF_ELSE =
  /^ ?(?:[–-]|s\.? ?d\b|sampai|hingga|ribu|juta|mil[iy]ar|triliun|bulan|hari|jam|menit|tahun|minggu|kali|orang|responden)|^[)\s]*(?:pada|untuk|bagi|oleh|di(?:raih|miliki|peroleh|capai|tempati)(?: oleh)?) (?:unsur\b|[“"])/iu;
/** Before an unsur: another time, what is aimed at, a difference, a part of the services or of those who answered. */
const ELSEWHERE =
  /\b(?:sebelum\p{L}*|lalu|depan|mendatang|(?:di)?target\p{L}*|(?:di)?harap\p{L}*|(?:di)?rencana\p{L}*|selisih|beda|perbedaan|jarak|kesenjangan|gap|interval|skala|bukan|tidak|belum|selain|kecuali|setelah|sesudah|(?:di ?)?antara|kalangan|responden (?:laki|perempuan|pria|wanita|ber\p{L}+|usia|umur)|(?:pada|di|untuk|dalam|dari) (?:jenis )?(?:layanan|izin|kec\p{L}*|kel\p{L}*|loket|bidang|kategori|mutu))\b/iu;
/** One of several, or next to the one that is meant. */
const ONE_OF_MANY =
  /\b(?:dua|tiga|empat|lima|beberapa|[2-9]) unsur\b|\b(?:disusul|diikuti|kedua|ketiga|berikutnya|ke-? ?\d)(?!\p{L})/iu;
/** Between two unsur of which the same is said. */
const LISTED = /^[”"\s()\d.,]*(?:,|\b(?:dan|serta)\b)[”"\s()\d.,]*(?:dan |serta )?$/i;

/** The unsur that a sentence names, in their order, each with what is said between it and its neighbours. */
export function mentionsIn(text: string): readonly Mention[] {
  const named = [...text.matchAll(NAMED)].flatMap((found) => {
    const name = (found[1] ?? found[2] ?? "").trim();
    const unsur = readUnsurName(name);
    return unsur === null ? [] : [{ unsur, name, from: found.index, to: found.index + found[0].length }];
  });
  const opening = text.slice(0, named[0]?.from ?? 0);
  const isOneOfMany = ONE_OF_MANY.test(opening);
  const isElsewhere = ELSEWHERE.test(opening);
  const between = named.map(({ to }, at) => text.slice(to, named[at + 1]?.from ?? text.length));
  const isListed = (at: number) => at >= 0 && at < named.length - 1 && LISTED.test(withoutUnsur(between[at] ?? ""));
  return named.map(({ unsur, name, from }, at) => {
    const behind = between[at] ?? "";
    const digits = FIGURE.exec(behind);
    const upTo = digits ? behind.slice(0, digits.index) : behind;
    const before = at === 0 ? opening : behindFigure(text.slice(named[at - 1]?.to ?? 0, from));
    if (isElsewhere || ELSEWHERE.test(before)) return { unsur, name, figure: null, rank: null };
    const isOwn = digits !== null && LINKS.test(upTo) && !OF_ELSE.test(behind.slice(digits.index + digits[0].length));
    const isRanked = !isOneOfMany && !isListed(at) && !isListed(at - 1) && !ONE_OF_MANY.test(`${before} ${upTo}`);
    return {
      unsur,
      name,
      figure: isOwn ? readDecimal(digits[0]) : null,
      rank: isRanked ? rankIn(upTo, before) : null,
    };
  });
}

function withoutUnsur(text: string): string {
  return text.replace(/\bunsur\b/gi, "");
}

/** What stands behind the last figure is about the unsur that follows. */
function behindFigure(text: string): string {
  const digits = FIGURE.exec(text);
  return digits ? text.slice(digits.index + digits[0].length) : text;
}

/** Said right behind the name, without so much as a comma, which would begin what is said of the next; else before it. */
function rankIn(behind: string, before: string): Mention["rank"] {
  const after = RANK.exec(behind);
  const upTo = after ? behind.slice(0, after.index) : "";
  const said = after && LINKS.test(upTo) && !/[,:]|\btidak\b/i.test(upTo) ? after : RANK.exec(before);
  const isOneOfTwo = said !== after && (before.match(new RegExp(RANK, "gi")) ?? []).length > 1;
  if (!said || isOneOfTwo) return null;
  return said[1] === undefined ? "highest" : "lowest";
}
