import { DefaultButton, Stack, Text } from "office-ui-fabric-react";
import { useSyncExternalStore } from "react";
import { CHOICES, DEFAULTS } from "../../../core/preferences/preferences";
import { keptText } from "../../../core/preferences/kept";
import { preferenceTextsOf } from "../../../text/preferences/preferenceTexts";
import type { Texts } from "../../../text/texts";
import type { Session } from "../../session/session";
import { Became } from "./Became";
import { Choice } from "./Choice";
import { Rules } from "./Rules";
import { useKept } from "./useKept";

interface PreferencesProps {
  readonly session: Session;
  readonly texts: Texts;
}

/** How this workbook is checked and filled; what is chosen is kept in it at once. */
export function Preferences({ session, texts }: PreferencesProps) {
  const { running } = useSyncExternalStore(session.subscribe, session.state);
  const { preferences, change, became } = useKept(session);
  const say = preferenceTextsOf(texts.language);
  if (!preferences) return <Became became={became} texts={texts} />;
  const choose = (chosen: Partial<typeof preferences>) => {
    void change((now) => ({ ...now, ...chosen }));
  };
  return (
    <Stack tokens={{ childrenGap: 12 }} role="group" aria-label={texts.settings.preferences}>
      <Text variant="small">{say.kept}</Text>
      {(["weight", "rounding", "writing"] as const).map((name) => (
        <Choice
          key={name}
          label={say[name].label}
          value={preferences[name]}
          options={CHOICES[name].map((key) => ({
            key,
            text: (say[name].options as Readonly<Record<string, string>>)[key] ?? key,
          }))}
          onChoose={(value) => {
            choose({ [name]: value });
          }}
        />
      ))}
      <Choice
        label={say.scale.label}
        value={String(preferences.scale ?? "")}
        options={CHOICES.scale.map((best) => ({
          key: String(best ?? ""),
          text: best === null ? say.scale.unsaid : say.scale.upTo(best),
        }))}
        onChoose={(value) => {
          choose({ scale: value === "" ? null : Number(value) });
        }}
      />
      <Rules
        levels={preferences.levels}
        say={say}
        texts={texts}
        onChange={(levels) => {
          choose({ levels });
        }}
      />
      <Stack horizontal wrap tokens={{ childrenGap: 8 }}>
        <DefaultButton
          text={say.reset}
          disabled={keptText({ ...preferences, hints: [] }) === null}
          onClick={() => {
            void change(({ hints }) => ({ ...DEFAULTS, hints }));
          }}
        />
        <DefaultButton
          text={say.checkAgain}
          disabled={running !== null}
          // Pressed once more it does nothing: one piece of work runs at a time.
          allowDisabledFocus
          onClick={() => void session.periksa()}
        />
      </Stack>
      <Became became={became} texts={texts} />
    </Stack>
  );
}
