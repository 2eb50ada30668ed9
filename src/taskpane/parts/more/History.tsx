import { DefaultButton, Label, Stack, Text } from "office-ui-fabric-react";
import { useState, useSyncExternalStore } from "react";
import { isoDay } from "../../../core/dates/isoDay";
import { cellName } from "../../../core/grid/address";
import type { Texts } from "../../../text/texts";
import type { PastStep, StepDid } from "../../../workbook";
import { undoStep } from "../../deeds/history";
import type { Session } from "../../session/session";
import { ignoreRepeated } from "../../keys/ignoreRepeated";
import { useEscape } from "../../keys/useEscape";
import { usePast } from "../../deeds/usePast";
import { Disclosure } from "../Disclosure";

interface HistoryProps {
  readonly session: Session;
  readonly texts: Texts;
}

/** Everything that was done in the workbook and can be taken back, the last first, each by itself. */
export function History({ session, texts }: HistoryProps) {
  const { steps, running } = useSyncExternalStore(session.subscribe, session.state);
  const past = usePast(session, steps, running !== null);
  const { history } = texts;
  return (
    <Stack tokens={{ childrenGap: 6 }} role="group" aria-label={history.heading}>
      <Label>{history.heading}</Label>
      {past.length === 0 ? (
        <Text variant="small">{history.none}</Text>
      ) : (
        <Disclosure label={history.show(past.length)}>
          {past.map((step) => (
            <Step key={step.id} step={step} isBusy={running !== null} session={session} texts={texts} />
          ))}
        </Disclosure>
      )}
    </Stack>
  );
}

interface StepProps extends HistoryProps {
  readonly step: PastStep;
  readonly isBusy: boolean;
}

function Step({ step: { id, at, isOwn, did, waitsFor }, isBusy, session, texts }: StepProps) {
  const [asking, ask] = useState<"not yet" | "now" | "declined">("not yet");
  const { history } = texts;
  const made = new Date(at);
  const when = history.when(isoDay(made), timeOf(made));
  const what = whatWasDone(did, texts);
  return (
    <Stack tokens={{ childrenGap: 4 }} horizontalAlign="start">
      <Text variant="small" block styles={{ root: { fontWeight: 600 } }}>
        {when}
      </Text>
      <Text variant="small" block>
        {what}
        {!isOwn && ` (${history.others})`}
      </Text>
      {waitsFor > 0 ? (
        <Text variant="small" block>
          {history.waits(waitsFor)}
        </Text>
      ) : asking === "now" ? (
        <Question
          texts={texts}
          isBusy={isBusy}
          onAgree={() => void undoStep(session, id)}
          onKeep={() => {
            ask("declined");
          }}
        />
      ) : (
        <DefaultButton
          // Who declines is led back here.
          autoFocus={asking === "declined"}
          text={history.undo}
          ariaLabel={history.undoOf(when, what)}
          disabled={isBusy}
          onClick={() => {
            if (isOwn) void undoStep(session, id);
            else ask("now");
          }}
        />
      )}
    </Stack>
  );
}

interface QuestionProps {
  readonly texts: Texts;
  readonly isBusy: boolean;
  readonly onAgree: () => void;
  readonly onKeep: () => void;
}

/** Asks before a step is taken back that this pane has not made. */
function Question({ texts: { history, pane }, isBusy, onAgree, onKeep }: QuestionProps) {
  useEscape(onKeep);
  return (
    <Stack tokens={{ childrenGap: 6 }} role="group" aria-label={history.othersAsk}>
      <Text variant="small">{history.othersAsk}</Text>
      <Stack horizontal wrap tokens={{ childrenGap: 8 }}>
        <DefaultButton
          autoFocus
          text={history.othersYes}
          disabled={isBusy}
          onKeyDown={ignoreRepeated}
          onClick={onAgree}
        />
        <DefaultButton text={pane.keep} onClick={onKeep} />
      </Stack>
    </Stack>
  );
}

/** "09:05", as the clock of the machine has it. */
function timeOf(date: Date): string {
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");
}

/** So many cells, and sheets, tell which they are; the others are counted. */
const MOST_NAMED = 3;

function whatWasDone(did: StepDid, { history, marks }: Texts): string {
  if (did.kind === "sheet") return history.sheetAdded(did.sheet);
  if (did.kind === "chart") {
    return did.isNew ? history.chartMade(did.title, did.sheet) : history.chartUpdated(did.title, did.sheet);
  }
  const say = did.kind === "marks" ? marks.did : history.cells;
  const told = did.sheets.slice(0, MOST_NAMED).map(({ sheet, cells }) => {
    const named = cells.slice(0, MOST_NAMED).map(cellName);
    return say(sheet, cells.length, [...named, ...(cells.length > named.length ? ["…"] : [])].join(", "));
  });
  const others = did.sheets.slice(MOST_NAMED);
  const cells = others.reduce((sum, one) => sum + one.cells.length, 0);
  return [...told, ...(others.length > 0 ? [history.more(others.length, cells)] : [])].join("; ");
}
