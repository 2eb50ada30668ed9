import { Link, Stack, Text } from "office-ui-fabric-react";
import type { Texts } from "../../text/texts";

interface HeaderProps {
  readonly texts: Texts;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** The product's name, and the way to the settings. */
export function Header({ texts, isOpen, onToggle }: HeaderProps) {
  return (
    <Stack horizontal wrap horizontalAlign="space-between" verticalAlign="baseline">
      <Text as="h1" variant="xLarge" styles={{ root: { margin: 0 } }}>
        {texts.pane.name}
      </Text>
      <Link aria-expanded={isOpen} onClick={onToggle}>
        {texts.settings.title}
      </Link>
    </Stack>
  );
}
