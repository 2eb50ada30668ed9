import { Stack } from "office-ui-fabric-react";
import type { Texts } from "../../../text/texts";
import type { Session } from "../../session/session";
import type { State } from "../../session/state";
import { ScopeMenu } from "./ScopeMenu";
import { WorkButton } from "../WorkButton";

interface WorkBarProps {
  readonly session: Session;
  readonly state: State;
  readonly texts: Texts;
  /** How many blank cells can be filled in. */
  readonly blanks: number;
  readonly onFill: () => void;
}

/**
 * What is done most, at the upper edge of the pane wherever a person is in it. One button at most is strong: to check,
 * until that is done or where it is out of date, and then to fill in.
 */
export function WorkBar({ session, state, texts, blanks, onFill }: WorkBarProps) {
  const { pane } = texts;
  const { running, review, stale, steps, sheet } = state;
  const isBusy = running !== null;
  const isFresh = review !== null && stale === null;
  const scope = sheet === null ? "workbook" : "sheet";
  return (
    <Stack horizontal wrap tokens={{ childrenGap: 6 }}>
      <Stack horizontal>
        <WorkButton
          isPrimary={!isFresh}
          text={pane.check}
          isDisabled={isBusy}
          onPress={() => void session.periksa(scope)}
        />
        <ScopeMenu
          scope={scope}
          texts={texts}
          isDisabled={isBusy}
          onChoice={(chosen) => void session.periksa(chosen)}
        />
      </Stack>
      {!review && <WorkButton text={pane.hitungIkm} isDisabled={isBusy} onPress={() => void session.hitungIkm()} />}
      {blanks > 0 && <WorkButton isPrimary={isFresh} text={pane.fill(blanks)} isDisabled={isBusy} onPress={onFill} />}
      <WorkButton icon="Undo" text={pane.undo} isDisabled={isBusy || steps === 0} onPress={() => void session.undo()} />
    </Stack>
  );
}
