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
      // Three of them stand side by side in a pane of 320 px that has a scroll bar, in two rows in the narrowest.
      styles={{ root: { minWidth: 0, padding: "0 8px" }, label: { margin: "0 2px" } }}
      disabled={isDisabled}
      allowDisabledFocus
      onClick={() => {
        if (!isDisabled) onPress();
      }}
    />
  );
}
