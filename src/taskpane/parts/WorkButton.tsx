import { DefaultButton } from "office-ui-fabric-react";

interface WorkButtonProps {
  readonly text: string;
  /** A drawing before the text. */
  readonly icon?: string;
  readonly isPrimary?: boolean;
  readonly isDisabled: boolean;
  readonly onPress: () => void;
}

/** Three buttons stand side by side in a pane of 320 px; in a narrower one a drawing has to say what it does. */
const NARROWEST = "@media (max-width: 309px)";
const VISUALLY_HIDDEN = {
  position: "absolute",
  width: 1,
  height: 1,
  overflow: "hidden",
  clipPath: "inset(50%)",
} as const;

/**
 * A button that stays where it is while work runs. Disabled it does nothing, but keeps the keyboard's focus: who pressed
 * it would otherwise have to begin again from the top of the pane.
 */
export function WorkButton({ text, icon, isPrimary = false, isDisabled, onPress }: WorkButtonProps) {
  return (
    <DefaultButton
      // The same button whether it is strong or not: another one would lose the keyboard.
      primary={isPrimary}
      text={text}
      styles={{
        root: { minWidth: 0, height: "auto", minHeight: 32, padding: "0 8px" },
        label: { margin: "0 2px", lineHeight: "1.3", ...(icon !== undefined && { [NARROWEST]: VISUALLY_HIDDEN }) },
        icon: { margin: 0 },
      }}
      {...(icon !== undefined && { iconProps: { iconName: icon } })}
      disabled={isDisabled}
      allowDisabledFocus
      onClick={() => {
        if (!isDisabled) onPress();
      }}
    />
  );
}
