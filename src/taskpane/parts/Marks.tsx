import { DefaultButton, Stack, Text } from "office-ui-fabric-react";
import { useSyncExternalStore } from "react";
import { cellsToMark, unmark } from "../deeds/marks";
import { usePast } from "../usePast";
import { useWork } from "../workContext";
import { MarkButton } from "./MarkButton";

/** Marks all cells of the list on their sheets, and takes marks away, also those from before the pane was closed. */
export function Marks() {
  const { session, review, texts, isBusy } = useWork();
  const { steps } = useSyncExternalStore(session.subscribe, session.state);
  const isMarked = usePast(session, steps, isBusy).some(({ did }) => did.kind === "marks");
  const findings = [...review.tables.flatMap((table) => [...table.findings, ...table.led]), ...review.words];
  if (cellsToMark(findings).length === 0 && !isMarked) return null;
  return (
    <Stack role="group" aria-label={texts.marks.heading} tokens={{ childrenGap: 6 }} horizontalAlign="start">
      <Text variant="small">{texts.marks.about}</Text>
      <Stack horizontal wrap tokens={{ childrenGap: 8 }}>
        <MarkButton findings={findings} />
        {isMarked && <DefaultButton text={texts.marks.unmark} disabled={isBusy} onClick={() => void unmark(session)} />}
      </Stack>
    </Stack>
  );
}
