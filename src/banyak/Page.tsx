import { useEffect, useState } from "react";
import { banyakTextsOf } from "../text/banyak/banyakTexts";
import { textsOf } from "../text/speak";
import type { Language } from "../text/texts";
import type { Hand } from "./checkAll";
import { Choice } from "./Choice";
import { Results } from "./Results";
import { useMany, type Many } from "./useMany";

interface PageProps {
  readonly spoken: Language;
  readonly newHand: () => Hand;
}

/** The page for many workbooks: what it does, where files are chosen, how far it is, and what came of it. */
export function Page({ spoken, newHand }: PageProps) {
  const [language, setLanguage] = useState(spoken);
  const { many, choose, cancel } = useMany(language, newHand);
  const page = banyakTextsOf(language);
  const other = language === "id" ? "en" : "id";
  const isRunning = many.state === "running";
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${page.title} – Rekap PTSP`;
  }, [language, page]);
  return (
    <main>
      <p className="links">
        <a href="bantuan.html">{page.help}</a>
        <button
          type="button"
          lang={other}
          onClick={() => {
            setLanguage(other);
          }}
        >
          {page.otherLanguage}
        </button>
      </p>
      <h1>{page.title}</h1>
      <p>{page.lead}</p>
      <p>
        <strong>{page.stays}</strong>
      </p>
      <Choice texts={page} onChoose={choose} />
      {isRunning && (
        <div className="progress">
          <progress value={many.files.length} max={many.of} aria-label={page.progress(many.files.length, many.of)} />
          <span aria-hidden="true">{page.progress(many.files.length, many.of)}</span>
          <button type="button" onClick={cancel}>
            {page.cancel}
          </button>
        </div>
      )}
      <p role="status">{ended(many, language)}</p>
      {many.files.length > 0 && (
        <Results files={many.files} texts={textsOf(language)} page={page} isWhole={!isRunning} />
      )}
    </main>
  );
}

/** How the work has ended; nothing while it goes on, which the bar tells. */
function ended({ state, files, of }: Many, language: Language): string {
  const page = banyakTextsOf(language);
  if (state === "stopped") return page.stopped(files.length, of);
  return state === "done" ? page.done(of) : "";
}
