import { useEffect } from "react";

/** Does something when Esc is pressed, wherever in the pane the keyboard is, as long as the part that asks is shown. */
export function useEscape(onEscape: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === "Escape") onEscape();
    };
    document.addEventListener("keydown", listen);
    return () => {
      document.removeEventListener("keydown", listen);
    };
  }, [onEscape]);
}
