/** The measures that a text lists: "a. Evaluasi SOP b. Monitoring" are two. */
export function measuresIn(text: string): readonly string[] {
  return text
    .split(/(?:^|\s)(?:[a-z]|\d{1,2})[.)]\s+|\s*[•;▪]\s*|(?:^|\s)[-–]\s+/i)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

const SMALL_WORDS =
  /^(dan|yang|untuk|dengan|pada|dari|oleh|atau|serta|dalam|terkait|secara|tentang|agar|akan|para|bagi)$/;
/** Words of one root share so many letters: "penyediaan" and "menyediakan". */
const ROOT = 5;

/** True where something done tells of at least half of a measure's words, or of words of the same roots. */
export function tellsOf(done: string, measure: string): boolean {
  const asked = wordsOf(measure);
  const told = wordsOf(done);
  const found = asked.filter((word) => told.some((other) => areAkin(word, other)));
  return asked.length === 0 || found.length * 2 >= asked.length;
}

const STATE =
  /^(belum|sudah|telah|selesai|tercapai|proses|dalam|masih|semua|seluruhnya|ter(laksana|realisasi|penuhi)|di(laksanakan|lakukan|tindaklanjuti|kerjakan|realisasikan)|dapat|baik)$/;

/** True for what says how far everything has come, and of nothing by itself: "Sudah dilaksanakan", "100%", "Belum, karena …". */
export function speaksOfAll(done: string): boolean {
  return /\bbelum\b/i.test(done) || wordsOf(done).every((word) => STATE.test(word));
}

function wordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return [...new Set(words)].filter((word) => !SMALL_WORDS.test(word));
}

function areAkin(one: string, other: string): boolean {
  if (one === other) return true;
  for (let at = 0; at + ROOT <= one.length; at++) if (other.includes(one.slice(at, at + ROOT))) return true;
  return false;
}
