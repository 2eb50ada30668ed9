import { useEffect, useRef, useSyncExternalStore } from "react";
import { simulatorTextsOf } from "../../text/simulator/simulatorTexts";
import { ChartStrip } from "./ChartStrip";
import { DropZone } from "./DropZone";
import { say } from "./notice";
import { PaneFrame } from "./PaneFrame";
import { Ribbon } from "./Ribbon";
import type { Workplace } from "./workplace";

interface PageProps {
  readonly workplace: Workplace;
  /** The element that Univer draws into. */
  readonly grid: HTMLElement;
}

/** The whole page: what it is for, the ribbon, the spreadsheet, and the pane beside it. */
export function Page({ workplace, grid }: PageProps) {
  const view = useSyncExternalStore(workplace.subscribe, workplace.view);
  const { language } = view.surroundings;
  const texts = simulatorTextsOf(language);
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.append(grid), [grid]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.title;
  }, [language, texts]);
  const notice = view.notice && say(view.notice, language);
  const { simulator } = workplace;
  return (
    <DropZone workplace={workplace} texts={texts}>
      <header className="top">
        <h1>{texts.title}</h1>
        <p>{texts.purpose}</p>
      </header>
      <Ribbon workplace={workplace} view={view} texts={texts} />
      <p className={notice?.isBad ? "notice bad" : "notice"} role="status">
        {notice?.sentences.join(" ")}
      </p>
      <main>
        <section ref={place} className="sheet" aria-label={texts.sheet} />
        {simulator && (
          <PaneFrame
            key={view.pane}
            simulator={simulator}
            isShown={view.isPaneShown}
            texts={texts}
            onClose={() => {
              workplace.hidePane();
            }}
          />
        )}
      </main>
      {simulator && <ChartStrip book={simulator.book} texts={texts} />}
    </DropZone>
  );
}
