import { Label, Stack, useTheme } from "office-ui-fabric-react";
import { useId, type ReactNode } from "react";

interface ChoiceProps {
  readonly label: ReactNode;
  readonly value: string;
  readonly options: readonly { readonly key: string; readonly text: string }[];
  readonly onChoose: (key: string) => void;
  /** True where something else than usual is chosen. */
  readonly isMarked?: boolean;
}

/** One choice of several in one line: the browser's own list, which needs no code and is known to every screen reader. */
export function Choice({ label, value, options, onChoose, isMarked = false }: ChoiceProps) {
  const id = useId();
  const { palette, semanticColors } = useTheme();
  return (
    <Stack tokens={{ childrenGap: 2 }}>
      <Label htmlFor={id} styles={{ root: { padding: 0, fontWeight: isMarked ? 600 : 400 } }}>
        {label}
      </Label>
      <select
        id={id}
        value={value}
        style={{
          font: "inherit",
          width: "100%",
          minHeight: 32,
          padding: "2px 4px",
          color: semanticColors.inputText,
          background: semanticColors.inputBackground,
          border: `1px solid ${isMarked ? palette.themePrimary : semanticColors.inputBorder}`,
        }}
        onChange={({ target }) => {
          onChoose(target.value);
        }}
      >
        {options.map(({ key, text }) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </Stack>
  );
}
