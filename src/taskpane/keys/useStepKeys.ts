import { useEffect } from "react";

/**
 * Alt with an arrow goes through the findings, wherever in the pane the keyboard is: neither a browser nor Excel takes
 * these keys from a pane. In a field for text they are the field's.
 */
export function useStepKeys(step: (by: 1 | -1) => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isText = event.target instanceof Element && event.target.closest("textarea, input[type=text]") !== null;
      if (!event.altKey || event.ctrlKey || event.metaKey || isText) return;
      if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
      event.preventDefault();
      step(event.key === "ArrowDown" ? 1 : -1);
    };
    document.addEventListener("keydown", listen);
    return () => {
      document.removeEventListener("keydown", listen);
    };
  }, [step]);
}
