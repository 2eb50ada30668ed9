import type { Texts } from "../text/texts";
import type { Session } from "./session/session";

/** What a line under "Lainnya" is given. */
export interface MoreProps {
  readonly session: Session;
  readonly texts: Texts;
}
