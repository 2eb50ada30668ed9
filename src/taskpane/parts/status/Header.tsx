import { ActionButton, Stack, Text } from "office-ui-fabric-react";
import type { Texts } from "../../../text/texts";

interface HeaderProps {
  readonly texts: Texts;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** The product's name, and the way to what is not needed for every check. */
export function Header({ texts, isOpen, onToggle }: HeaderProps) {
  return (
    <Stack horizontal wrap horizontalAlign="space-between" verticalAlign="center">
      <Text as="h1" variant="xLarge" styles={{ root: { margin: 0 } }}>
        {texts.pane.name}
      </Text>
      <ActionButton
        iconProps={{ iconName: "More" }}
        text={texts.pane.more}
        aria-expanded={isOpen}
        styles={{ root: { height: 32, padding: "0 4px" }, label: { margin: "0 2px" } }}
        onClick={onToggle}
      />
    </Stack>
  );
}
