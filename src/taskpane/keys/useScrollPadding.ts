import { useEffect, type RefObject } from "react";

/** Keeps what gets the keyboard from lying under a part that stays at the upper edge, however high that is by now. */
export function useScrollPadding(place: RefObject<HTMLElement>): void {
  useEffect(() => {
    const measure = () => {
      const part = place.current;
      const isHeld = part !== null && getComputedStyle(part).position === "sticky";
      document.documentElement.style.scrollPaddingTop = isHeld ? `${part.offsetHeight}px` : "";
    };
    measure();
    window.addEventListener("resize", measure);
    return () => {
      window.removeEventListener("resize", measure);
    };
  });
}
