import type { TextPart } from "../../../relations/textPart";
import { clausesOf, type Clause } from "../../../titles/clauses";
import { REGULATION_GRADES } from "./grades";
import { textParts } from "./ikmText";

const OF_IKM = /\b(?:ikm|skm|indeks kepuasan|kepuasan masyarakat)\b/i;
/** What comes before the figure of a single unsur, of another survey, or a goal. */
const ANOTHERS =
  /\bunsur\b|\btarget|\bsebelum|\blalu\b|banding|naik|turun|\bmeningkat|selisih|\bnasional\b|\bstandar\b|\brata-rata (?:provinsi|kabupaten)/i;
/** An IKM is no lower, and an NRR no higher. */
const LEAST = 25;

const { ikm } = textParts(REGULATION_GRADES);

/** The IKM that one sentence of a text states, with the grade beside it. */
export function ikmSaidIn(nth: number): TextPart {
  return {
    read(text) {
      const clause = clausesOf(text)[nth];
      const found = clause && ikm.read(clause.text);
      if (!found || typeof found === "string" || found.number.compare(LEAST) < 0) return null;
      return isOwn(clause) ? found : null;
    },
    write(text, figure, decimals) {
      const clause = clausesOf(text)[nth];
      if (!clause) return text;
      const end = clause.at + clause.text.length;
      return text.slice(0, clause.at) + ikm.write(clause.text, figure, decimals) + text.slice(end);
    },
  };
}

function isOwn({ text }: Clause): boolean {
  const before = text.slice(0, Math.max(0, text.search(/\d{2,3}[.,]\d{1,4}/)));
  return OF_IKM.test(text) && !ANOTHERS.test(before);
}
