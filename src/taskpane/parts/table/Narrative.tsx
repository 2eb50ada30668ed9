import { DefaultButton, Stack, Text, TextField, type ITextField } from "office-ui-fabric-react";
import { useRef, useState } from "react";
import type { Story } from "../../../core/narrative/story";
import { writeNumber } from "../../../text/speak";
import { useWork } from "../../list/workContext";
import { writeText } from "../../deeds/writeText";

/** A paragraph for the report, made of a table's checked figures, to be copied, or written into a cell of the workbook. */
export function Narrative({ story }: { readonly story: Story }) {
  const { session, texts, isBusy } = useWork();
  const { narrative } = texts;
  const field = useRef<ITextField>(null);
  const [said, setSaid] = useState("");
  const paragraph = narrative.tell(story, (figure, decimals) => writeNumber(figure, decimals, texts));
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(paragraph);
      setSaid(narrative.copied);
    } catch {
      // Excel shows the pane in a frame that may not copy by itself everywhere; the person may.
      setSaid(narrative.copyYourself);
    }
  };
  return (
    <>
      <TextField
        componentRef={field}
        multiline
        autoAdjustHeight
        resizable={false}
        readOnly
        value={paragraph}
        ariaLabel={narrative.heading}
      />
      <Stack horizontal wrap tokens={{ childrenGap: 8 }}>
        <DefaultButton text={narrative.copy} onClick={() => void copy()} />
        <DefaultButton text={narrative.write} disabled={isBusy} onClick={() => void writeText(session, paragraph)} />
      </Stack>
      <Text variant="small">{narrative.writeHint}</Text>
      <div role="status">{said}</div>
    </>
  );
}
