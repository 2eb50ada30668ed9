import { checkTables, recognise } from "../../src/core/check";
import type { Sheet } from "../../src/core/grid/sheet";
import { storiesOf } from "../../src/core/narrative/stories";
import { atOnce } from "../../src/core/steps";
import { textsOf, writeNumber } from "../../src/text/speak";

/** The paragraphs that are told of the tables of some sheets, in Bahasa Indonesia; what tells nothing is left out. */
export function told(...sheets: readonly Sheet[]): readonly string[] {
  const { tables } = atOnce(checkTables({ sheets }, recognise({ sheets })));
  const texts = textsOf("id");
  return [...atOnce(storiesOf(tables)).values()].map((story) =>
    texts.narrative.tell(story, (one, places) => writeNumber(one, places, texts)),
  );
}
