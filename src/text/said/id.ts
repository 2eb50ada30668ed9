import type { WrongSaid } from "../../core/said/messages";
import type { Speech } from "../texts";
import type { SaidTexts } from "./texts";

/** What is said of sentences of a report, in Bahasa Indonesia. */
export const said: SaidTexts = {
  "said-figure": ({ figures }, say) =>
    figures.map((figure) => wrong(figure, say)).join(" ") + " Samakan kalimat ini dengan tabelnya.",
};

function wrong({ of, said: stated, expected, there }: WrongSaid, say: Speech): string {
  const written = say.shown(stated);
  const figure = { ikm: `IKM ${written}`, people: `${written} responden`, permits: `${written} izin terbit` }[of];
  return `Tertulis ${figure}, sedangkan tabel periode itu, ${there.area} di "${there.sheet}", menghasilkan ${say.shown(expected)}.`;
}
