import { DefaultButton, Stack, Text } from "office-ui-fabric-react";
import { useEffect, useState } from "react";
import type { Texts } from "../../../text/texts";

/** After so many milliseconds without an answer Excel is not merely slow. */
const LONG = 30_000;

interface SilenceProps {
  readonly texts: Texts;
  readonly onGiveUp: () => void;
  readonly after?: number;
}

/**
 * A word to who waits for an Excel that does not answer (office-js issue 6150), and the choice to go on waiting or to
 * give up. Who goes on is asked again as much later.
 */
export function Silence({ texts, onGiveUp, after = LONG }: SilenceProps) {
  const [round, setRound] = useState(0);
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(setLong, after, true);
    return () => {
      clearTimeout(timer);
    };
  }, [round, after]);
  const goOn = () => {
    setLong(false);
    setRound(round + 1);
  };
  return (
    <div role="status">
      {isLong && (
        <Stack tokens={{ childrenGap: 8 }}>
          <Text variant="small">{texts.pane.silent}</Text>
          <Stack horizontal wrap tokens={{ childrenGap: 8 }}>
            <DefaultButton text={texts.pane.goOnWaiting} onClick={goOn} />
            <DefaultButton text={texts.pane.giveUp} onClick={onGiveUp} />
          </Stack>
        </Stack>
      )}
    </div>
  );
}
