import type { WrongSaid } from "../../core/said/messages";
import type { Speech } from "../texts";
import type { SaidTexts } from "./texts";

/** What is said of sentences of a report, in English. */
export const said: SaidTexts = {
  "said-figure": ({ figures }, say) =>
    figures.map((figure) => wrong(figure, say)).join(" ") + " Make the sentence agree with the table.",
};

function wrong({ of, said: stated, expected, there }: WrongSaid, say: Speech): string {
  const written = say.shown(stated);
  const figure = { ikm: `an IKM of ${written}`, people: `${written} respondents`, permits: `${written} permits` }[of];
  return `This says ${figure}, but the table of that period, ${there.area} in "${there.sheet}", gives ${say.shown(expected)}.`;
}
