import { IconButton, useTheme } from "office-ui-fabric-react";
import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from "react";
import type { Texts } from "../../../text/texts";
import type { Scope } from "../../session/scope";

interface ScopeMenuProps {
  readonly scope: Scope;
  readonly texts: Texts;
  readonly isDisabled: boolean;
  readonly onChoice: (scope: Scope) => void;
}

const SCOPES: readonly Scope[] = ["workbook", "sheet"];

/** The small half of a split button, and the menu that it opens: Fabric's own would be an eighth of the pane's first load. */
export function ScopeMenu({ scope, texts: { pane }, isDisabled, onChoice }: ScopeMenuProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLDivElement>(null);
  const { palette, semanticColors } = useTheme();
  const close = () => {
    setOpen(false);
    button.current?.querySelector("button")?.focus();
  };
  return (
    <div
      ref={button}
      style={{ position: "relative" }}
      onBlur={({ currentTarget, relatedTarget }: FocusEvent) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <IconButton
        iconProps={{ iconName: "Down" }}
        ariaLabel={pane.chooseScope}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        disabled={isDisabled}
        allowDisabledFocus
        styles={{ root: { width: 26, border: `1px solid ${palette.neutralSecondaryAlt}`, borderLeftWidth: 0 } }}
        onClick={() => {
          if (!isDisabled) setOpen(!isOpen);
        }}
      />
      {isOpen && (
        <div
          role="menu"
          aria-label={pane.chooseScope}
          onKeyDown={(event) => {
            steer(event, close);
          }}
          style={{
            position: "absolute",
            left: 0,
            top: "100%",
            zIndex: 2,
            width: "max-content",
            background: semanticColors.menuBackground,
            border: `1px solid ${palette.neutralSecondaryAlt}`,
          }}
        >
          {SCOPES.map((one) => (
            <Choice
              key={one}
              text={pane.scopes[one]}
              isChosen={one === scope}
              onChoose={() => {
                close();
                onChoice(one);
              }}
            />
          ))}
        </div>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly text: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** One line of the menu; the one that is chosen has the keyboard as soon as it is shown. */
function Choice({ text, isChosen, onChoose }: ChoiceProps) {
  const line = useRef<HTMLButtonElement>(null);
  const { semanticColors } = useTheme();
  useEffect(() => {
    if (isChosen) line.current?.focus();
  }, [isChosen]);
  return (
    <button
      ref={line}
      type="button"
      role="menuitemradio"
      aria-checked={isChosen}
      tabIndex={-1}
      onClick={onChoose}
      style={{
        font: "inherit",
        fontSize: 14,
        display: "block",
        width: "100%",
        minHeight: 32,
        padding: "4px 12px",
        textAlign: "start",
        border: 0,
        background: "none",
        color: semanticColors.menuItemText,
      }}
    >
      <span aria-hidden style={{ display: "inline-block", width: 18 }}>
        {isChosen ? "✓" : ""}
      </span>
      {text}
    </button>
  );
}

/** Up and down go through the menu, Esc and Tab leave it. */
function steer(event: KeyboardEvent<HTMLElement>, close: () => void): void {
  const { key, currentTarget } = event;
  const lines = [...currentTarget.querySelectorAll("button")];
  const at = lines.findIndex((line) => line === document.activeElement);
  if (key === "Escape" || key === "Tab") close();
  else if (key === "ArrowDown") lines[(at + 1) % lines.length]?.focus();
  else if (key === "ArrowUp") lines[(at + lines.length - 1) % lines.length]?.focus();
  else return;
  event.preventDefault();
}
