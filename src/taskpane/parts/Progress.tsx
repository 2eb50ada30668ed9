import { DefaultButton, ProgressIndicator, Stack } from "office-ui-fabric-react";
import type { Texts } from "../../text/texts";

interface ProgressProps {
  readonly share: number;
  readonly texts: Texts;
  readonly onCancel: () => void;
}

/** How far the reading is, and a way to stop it. */
export function Progress({ share, texts, onCancel }: ProgressProps) {
  return (
    <Stack tokens={{ childrenGap: 8 }} horizontalAlign="stretch">
      <ProgressIndicator label={texts.pane.reading} percentComplete={share} />
      <div>
        <DefaultButton text={texts.pane.cancel} onClick={onCancel} />
      </div>
    </Stack>
  );
}
