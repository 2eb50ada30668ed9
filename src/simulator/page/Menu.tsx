import { useEffect, useRef, useState, type ReactNode } from "react";

/** A button that opens a small box below it; Escape or a click elsewhere closes it, also one into the pane's frame. */
export function Menu({ label, children }: { readonly label: string; readonly children: () => ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const onPress = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    const onLeave = () => {
      setOpen(false);
    };
    // On the document: a button of the box that can be pressed once only loses the focus, and the box its keys.
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === "Escape") setOpen(false);
    };
    document.addEventListener("pointerdown", onPress, true);
    document.addEventListener("keydown", onKey);
    window.addEventListener("blur", onLeave);
    return () => {
      window.removeEventListener("blur", onLeave);
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("pointerdown", onPress, true);
    };
  }, [isOpen]);
  return (
    <div className="menu" ref={box}>
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {label} <span aria-hidden>▾</span>
      </button>
      {isOpen && <div className="box">{children()}</div>}
    </div>
  );
}
