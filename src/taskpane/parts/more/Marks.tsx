import { DefaultButton, Stack, Text } from "office-ui-fabric-react";
import { useSyncExternalStore } from "react";
import { cellsToMark, unmark } from "../../deeds/marks";
import { usePast } from "../../deeds/usePast";
import { useWork } from "../../list/workContext";
import { Disclosure } from "../Disclosure";
import { MarkButton } from "./MarkButton";

/** Marks all cells of the list on their sheets, and takes marks away, also those from before the pane was closed. */
export function Marks() {
  const { session, review, texts, isBusy } = useWork();
  const { steps } = useSyncExternalStore(session.subscribe, session.state);
  const isMarked = usePast(session, steps, isBusy).some(({ did }) => did.kind === "marks");
  const findings = [...review.tables.flatMap((table) => [...table.findings, ...table.led]), ...review.words];
  const isOffered = cellsToMark(findings).length > 0;
  if (!isOffered && !isMarked) return null;
  return (
    <Stack
      role="group"
      aria-label={texts.marks.heading}
      tokens={{ childrenGap: 8 }}
      styles={{ root: { marginBottom: 12 } }}
      horizontalAlign="start"
    >
      {isOffered && (
        <Disclosure label={texts.marks.heading}>
          <Text variant="small">{texts.marks.about}</Text>
          <div>
            <MarkButton findings={findings} />
          </div>
        </Disclosure>
      )}
      {isMarked && <DefaultButton text={texts.marks.unmark} disabled={isBusy} onClick={() => void unmark(session)} />}
    </Stack>
  );
}
