import { Stack, Text } from "office-ui-fabric-react";
import { useSyncExternalStore } from "react";
import { prove } from "../../deeds/prove";
import type { MoreProps } from "../../moreProps";
import { WorkButton } from "../WorkButton";

/** Writes what a check finds on a sheet that can be printed and kept with the report. */
export function ProofSheet({ session, texts }: MoreProps) {
  const { running } = useSyncExternalStore(session.subscribe, session.state);
  const { proof } = texts;
  return (
    <Stack tokens={{ childrenGap: 4 }} horizontalAlign="start">
      <WorkButton text={proof.make} isDisabled={running !== null} onPress={() => void prove(session, texts)} />
      <Text variant="small">{proof.hint}</Text>
    </Stack>
  );
}
