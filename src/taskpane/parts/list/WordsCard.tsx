import { countsOf } from "../../../core/findings/counts";
import { writeCounts } from "../../../text/counts";
import { useList } from "../../list/listContext";
import { WORDS } from "../../list/listing";
import { useWork } from "../../list/workContext";
import { Card } from "./Card";
import { FindingList } from "./FindingList";

/** What is wrong with the titles and captions of the workbook, which belong to no table alone. */
export function WordsCard() {
  const { review, texts } = useWork();
  const { entries } = useList();
  if (!entries.some(({ home }) => home === WORDS)) return null;
  const counts = countsOf(review.words);
  return (
    <Card
      home={WORDS}
      label={texts.pane.words}
      heading={texts.pane.words}
      state={writeCounts(counts, texts)}
      isOpenAtFirst={counts.errors > 0}
    >
      <FindingList home={WORDS} withSheet />
    </Card>
  );
}
