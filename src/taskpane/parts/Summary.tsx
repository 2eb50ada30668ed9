import { Text } from "office-ui-fabric-react";
import { writeCounts } from "../../text/counts";
import type { Texts } from "../../text/texts";
import type { Review } from "../review";

interface SummaryProps {
  readonly review: Review | null;
  readonly texts: Texts;
}

/** What a check has found in a sentence or two, which a screen reader says as soon as it is there; empty before. */
export function Summary({ review, texts }: SummaryProps) {
  return (
    <div role="status">
      <Text variant="small">{review && summaryOf(review, texts)}</Text>
    </div>
  );
}

function summaryOf(review: Review, texts: Texts): string {
  const found = foundIn(review, texts);
  return review.seen.isManual ? `${found} ${texts.pane.manual}` : found;
}

function foundIn({ tables, counts }: Review, texts: Texts): string {
  if (tables.length === 0) return texts.pane.noTables;
  return texts.pane.summary(tables.length, writeCounts(counts, texts));
}
