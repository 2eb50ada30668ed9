import { Stack, Text, Toggle } from "office-ui-fabric-react";
import { useId, useSyncExternalStore } from "react";
import type { Texts } from "../../../text/texts";
import { chooseWatching } from "../../deeds/watching";
import type { Session } from "../../session/session";

interface WatchingProps {
  readonly session: Session;
  readonly texts: Texts;
}

/** Whether the list follows what is edited. */
export function Watching({ session, texts: { watching } }: WatchingProps) {
  const { isWatching } = useSyncExternalStore(session.subscribe, session.state);
  const about = useId();
  return (
    <Stack>
      <Toggle
        label={watching.label}
        onText={watching.on}
        offText={watching.off}
        checked={isWatching}
        aria-describedby={about}
        styles={{ root: { marginBottom: 4 } }}
        onChange={(_event, isOn) => void chooseWatching(session, isOn === true)}
      />
      <Text id={about} variant="small">
        {watching.about}
      </Text>
    </Stack>
  );
}
