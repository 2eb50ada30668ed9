import { DefaultButton, Stack, Text } from "office-ui-fabric-react";
import { prove } from "../deeds/prove";
import { useWork } from "../workContext";

/** Writes what was found on a sheet that can be printed and kept with the report. */
export function ProofSheet() {
  const { session, texts, isBusy } = useWork();
  const { proof } = texts;
  return (
    <Stack tokens={{ childrenGap: 4 }} horizontalAlign="start">
      <DefaultButton
        text={proof.make}
        disabled={isBusy}
        allowDisabledFocus
        onClick={() => void prove(session, texts)}
      />
      <Text variant="small">{proof.hint}</Text>
    </Stack>
  );
}
