import { useSyncExternalStore } from "react";
import type { MoreProps } from "../../moreProps";
import { WorkButton } from "../WorkButton";

/** The ribbon's command, for an Excel that shows no ribbon of the add-in. */
export function HitungIkm({ session, texts }: MoreProps) {
  const { running } = useSyncExternalStore(session.subscribe, session.state);
  return (
    <div>
      <WorkButton text={texts.pane.hitungIkm} isDisabled={running !== null} onPress={() => void session.hitungIkm()} />
    </div>
  );
}
