import { isDone, isReceived } from "../../../layout/flow";
import { isTotal } from "../../../layout/vocabulary";
import type { Share } from "../shares";
import { nameOf, type Strip } from "../strips";
import { eitherScale } from "./words";

/** "Masuk │ Selesai │ Proses │ % Penyelesaian": the one that is named, of what came in, or of "Jumlah". */
export function sharesOfReceived(strip: Strip, before: readonly Strip[]): readonly Share[] {
  const named = (SHARE_OF.exec(nameOf(strip))?.groups?.name ?? "").trim().toLowerCase();
  const isNamed = (one: Strip) =>
    nameOf(one).toLowerCase() === named ||
    (OUTCOME.test(named) && outcomeIn(one) === outcomeIn(strip) && isNegated(nameOf(one)) === isNegated(named));
  const [part, ...otherParts] = before.filter(isNamed);
  const came = before.filter((one) => isReceived(nameOf(one)) || isTotal(nameOf(one)) || QUEUE.test(nameOf(one)));
  const [whole, ...otherWholes] =
    came.length > 0 || !PUNCTUAL.test(named) ? came : before.filter((one) => isDone(nameOf(one)));
  // "% Puas" may be of those who are "Sangat Puas" as well.
  if (before.some((one) => nameOf(one).toLowerCase().replace(MORE, "") === named && one !== part)) return [];
  if (!part || !whole || part === whole || otherParts.length + otherWholes.length > 0) return [];
  return eitherScale({ strip, part, whole });
}

/** "elesai" in "Penyelesaian" as in "Selesai". */
function outcomeIn(strip: Strip): string | undefined {
  return OUTCOME.exec(nameOf(strip))?.[0].toLowerCase();
}

const OUTCOME = /elesai|erbit|olak|tepat waktu|lambat/i;
/** "Tidak Tepat Waktu", "Belum Selesai" are all the others. */
const NOT = /\b(tidak|tdk|belum)\b/i;

/** "Selesai Tidak Tepat Waktu" was done all the same. */
function isNegated(name: string): boolean {
  return NOT.test(name.slice(0, OUTCOME.exec(name)?.index ?? 0));
}

/** Who took a number: "Antrian Diambil │ Terlayani │ Tidak Hadir │ % Terlayani". */
const QUEUE = /^(nomor )?antr[ie]an( (di)?ambil)?$/i;
/** In time or late is whatever was done. */
const PUNCTUAL = /tepat waktu|lambat/i;
const MORE = /^(sangat|amat|cukup|lebih) /;
const SHARE_OF = /^(?:%|persentase|persen|prosentase) ?(?<name>[^%]+)$/i;
