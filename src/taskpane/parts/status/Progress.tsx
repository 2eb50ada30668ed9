import { DefaultButton, ProgressIndicator, Stack } from "office-ui-fabric-react";
import type { Texts } from "../../../text/texts";
import { canStop, sheetReached, type Running } from "../../session/stages";
import { Patience } from "./Patience";
import { Silence } from "./Silence";

interface ProgressProps {
  readonly running: Running;
  readonly texts: Texts;
  readonly onCancel: () => void;
  readonly onGiveUp: () => void;
}

/**
 * What is being done and, once it is known, how far it is, and a way to stop it or, while the workbook is being changed,
 * a word to wait. Excel waits, without a word of its own, while somebody is typing in a cell.
 */
export function Progress({ running, texts, onCancel, onGiveUp }: ProgressProps) {
  const { stage, share } = running;
  const sheet = sheetReached(running);
  const label = sheet === null ? texts.pane.stages[stage] : texts.pane.sheetOf(sheet, running.sheets ?? sheet);
  return (
    <Stack tokens={{ childrenGap: 8 }} horizontalAlign="stretch">
      {canStop(running) ? (
        <>
          <ProgressIndicator label={label} {...(share > 0 && { percentComplete: share })} />
          <div>
            <DefaultButton text={texts.pane.cancel} onClick={onCancel} />
          </div>
        </>
      ) : (
        <>
          <ProgressIndicator label={label} description={texts.pane.notStopped} />
          <Silence key={stage} texts={texts} onGiveUp={onGiveUp} />
        </>
      )}
      {stage !== "checking" && <Patience key={`${stage} ${share}`} sentence={texts.pane.excelWaits} />}
    </Stack>
  );
}
