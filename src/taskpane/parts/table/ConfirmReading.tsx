import { PrimaryButton, Stack, Text } from "office-ui-fabric-react";
import type { Reading } from "../../../core/tables/table";
import { countedAnswers } from "../../../text/skm/countedAnswers";
import { useWork } from "../../list/workContext";
import { confirm } from "../../deeds/confirm";

/** Asks whether answers in words are read as the numbers that are meant; nothing is filled before. */
export function ConfirmReading({ reading }: { readonly reading: Reading }) {
  const { session, texts, isBusy } = useWork();
  return (
    <Stack tokens={{ childrenGap: 6 }} horizontalAlign="start">
      <Text variant="small">{texts.pane.reading}</Text>
      <ul style={{ margin: 0, paddingLeft: 18 }}>
        {reading.answers.map((answer) => (
          <li key={answer.number}>
            <Text variant="small">{countedAnswers([answer])}</Text>
          </li>
        ))}
      </ul>
      <PrimaryButton
        text={texts.pane.confirmReading}
        disabled={isBusy}
        onClick={() => void confirm(session, reading.key)}
      />
    </Stack>
  );
}
