import { DefaultButton, PrimaryButton } from "office-ui-fabric-react";

interface WorkButtonProps {
  readonly text: string;
  readonly isPrimary?: boolean;
  readonly isDisabled: boolean;
  readonly onPress: () => void;
}

/**
 * A button that stays where it is while work runs. Disabled it does nothing, but keeps the keyboard's focus: who pressed
 * it would otherwise have to begin again from the top of the pane.
 */
export function WorkButton({ text, isPrimary = false, isDisabled, onPress }: WorkButtonProps) {
  const Button = isPrimary ? PrimaryButton : DefaultButton;
  return (
    <Button
      text={text}
      // Three of them stand side by side, or in two rows at most, in the narrowest pane.
      styles={{ root: { minWidth: 0, padding: "0 10px" } }}
      disabled={isDisabled}
      allowDisabledFocus
      onClick={() => {
        if (!isDisabled) onPress();
      }}
    />
  );
}
