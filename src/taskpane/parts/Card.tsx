import { Stack, Text, useTheme } from "office-ui-fabric-react";
import type { ReactNode } from "react";

interface CardProps {
  /** What a screen reader calls it. */
  readonly label: string;
  readonly heading: string;
  /** What else there is to say of it, a line each. */
  readonly lines?: readonly string[];
  /** How it stands: what a person looks for first. */
  readonly state: string;
  readonly children: ReactNode;
}

/** A part of the list with a heading of its own. */
export function Card({ label, heading, lines = [], state, children }: CardProps) {
  const edge = useTheme().semanticColors.variantBorder;
  return (
    <Stack
      as="section"
      aria-label={label}
      tokens={{ childrenGap: 8, padding: "8px 0" }}
      styles={{ root: { borderTop: `1px solid ${edge}` } }}
    >
      <Stack tokens={{ childrenGap: 2 }}>
        <Text as="h3" variant="mediumPlus" block styles={{ root: { margin: 0 } }}>
          {heading}
        </Text>
        {lines.map((line) => (
          <Text key={line} variant="small" block>
            {line}
          </Text>
        ))}
        <Text variant="small" block styles={{ root: { fontWeight: 600 } }}>
          {state}
        </Text>
      </Stack>
      {children}
    </Stack>
  );
}
