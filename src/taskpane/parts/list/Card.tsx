import { Stack, Text, useTheme } from "office-ui-fabric-react";
import type { ReactNode } from "react";
import { useList } from "../../list/listContext";

interface CardProps {
  /** The part of the list that it is. */
  readonly home: string;
  /** What a screen reader calls it. */
  readonly label: string;
  readonly heading: string;
  /** What else there is to say of it once it is folded out, a line each. */
  readonly lines?: readonly string[];
  /** How it stands: what a person looks for first. */
  readonly state: string;
  /** True where it is folded out before the person says otherwise. */
  readonly isOpenAtFirst: boolean;
  readonly children: ReactNode;
}

/** A part of the list, folded away below a heading that says how it stands. */
export function Card({ home, label, heading, lines = [], state, isOpenAtFirst, children }: CardProps) {
  const { isOpen: openness, fold } = useList();
  const { semanticColors, palette } = useTheme();
  const isOpen = openness(home, isOpenAtFirst);
  return (
    <Stack
      as="section"
      aria-label={label}
      tokens={{ childrenGap: 8, padding: "0 0 8px" }}
      styles={{ root: { borderTop: `1px solid ${semanticColors.variantBorder}` } }}
    >
      <Text as="h3" variant="medium" block styles={{ root: { margin: 0 } }}>
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={() => {
            fold(home, !isOpen);
          }}
          style={{
            font: "inherit",
            color: palette.neutralPrimary,
            background: "none",
            border: 0,
            padding: "6px 0",
            width: "100%",
            textAlign: "start",
            display: "flex",
            gap: 6,
            cursor: "pointer",
          }}
        >
          <span aria-hidden>{isOpen ? "▾" : "▸"}</span>
          <span style={{ minWidth: 0, flex: 1 }}>
            <span style={{ fontWeight: 600 }}>{heading}</span>
            <Text variant="small" block>
              {state}
            </Text>
          </span>
        </button>
      </Text>
      {isOpen && (
        <>
          {lines.length > 0 && (
            <Stack tokens={{ childrenGap: 2 }}>
              {lines.map((line) => (
                <Text key={line} variant="small" block>
                  {line}
                </Text>
              ))}
            </Stack>
          )}
          {children}
        </>
      )}
    </Stack>
  );
}
