import type { KeyboardEvent } from "react";

/** The Enter that asked, held a moment too long, is not to agree as well: the keyboard is on the button by then. */
export function ignoreRepeated(event: KeyboardEvent): void {
  if (event.repeat) event.preventDefault();
}
