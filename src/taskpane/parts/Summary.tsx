import { Text } from "office-ui-fabric-react";
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

function summaryOf(review: Review, { pane }: Texts): string {
  return review.seen.isManual ? `${foundIn(review, pane)} ${pane.manual}` : foundIn(review, pane);
}

function foundIn({ tables, words }: Review, pane: Texts["pane"]): string {
  if (tables.length === 0) return pane.noTables;
  const all = [...tables.flatMap((table) => table.findings), ...words];
  const findings = all.filter(({ severity }) => severity !== "info");
  return pane.summary(tables.length, findings.length, tables.flatMap(({ fills }) => fills).length);
}
