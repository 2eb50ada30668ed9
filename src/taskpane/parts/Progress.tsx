import { DefaultButton, ProgressIndicator, Stack } from "office-ui-fabric-react";
import type { Texts } from "../../text/texts";
import { canStop, type Running } from "../stages";

interface ProgressProps {
  readonly running: Running;
  readonly texts: Texts;
  readonly onCancel: () => void;
}

/** What is being done and, once it is known, how far it is, and a way to stop it or, while the workbook is being changed, a word to wait. */
export function Progress({ running, texts, onCancel }: ProgressProps) {
  const label = texts.pane.stages[running.stage];
  if (!canStop(running)) return <ProgressIndicator label={label} description={texts.pane.notStopped} />;
  return (
    <Stack tokens={{ childrenGap: 8 }} horizontalAlign="stretch">
      <ProgressIndicator label={label} {...(running.share > 0 && { percentComplete: running.share })} />
      <div>
        <DefaultButton text={texts.pane.cancel} onClick={onCancel} />
      </div>
    </Stack>
  );
}
