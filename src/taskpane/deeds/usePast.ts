import { useEffect, useState } from "react";
import type { PastStep } from "../../workbook";
import type { Session } from "../session/session";

/** The steps that the workbook keeps, the last first; asked for anew once a piece of work is done. */
export function usePast(session: Session, steps: number, isBusy: boolean): readonly PastStep[] {
  const [past, setPast] = useState<readonly PastStep[]>([]);
  useEffect(() => {
    if (isBusy) return;
    let isWanted = true;
    void session.port.history().then((answer) => {
      if (isWanted && answer.ok) setPast(answer.value);
    });
    return () => {
      isWanted = false;
    };
  }, [session, steps, isBusy]);
  return past;
}
