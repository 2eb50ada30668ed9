import { Link, Stack, ThemeProvider, type Theme } from "office-ui-fabric-react";
import { useState } from "react";
import { textsOf } from "../text/speak";
import type { Language } from "../text/texts";
import { Pane } from "./Pane";
import type { Session } from "./session";
import type { OfficeStart } from "./startOffice";

interface AppProps {
  readonly start: OfficeStart | "starting";
  readonly session: Session | null;
  readonly theme: Theme;
  readonly language: Language;
  /** Keeps the language that the person has chosen. */
  readonly onLanguage: (language: Language) => void;
}

/** The pane in Office's colours, in the person's language. */
export function App({ start, session, theme, language, onLanguage }: AppProps) {
  const [spoken, speak] = useState(language);
  const texts = textsOf(spoken);
  const other = spoken === "id" ? "en" : "id";
  return (
    <ThemeProvider theme={theme} applyTo="body">
      <main lang={spoken}>
        <Stack tokens={{ padding: 12, childrenGap: 12 }}>
          <Pane start={start} session={session} texts={texts} />
          <div>
            <Link
              lang={other}
              onClick={() => {
                speak(other);
                onLanguage(other);
              }}
            >
              {texts.pane.otherLanguage}
            </Link>
          </div>
        </Stack>
      </main>
    </ThemeProvider>
  );
}
