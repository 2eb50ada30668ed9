import { useRef, useState } from "react";
import type { TrialTexts } from "../text/trial/texts";
import { agreements } from "./agreement";
import { BEHAVIOURS } from "./behaviours";
import { resultText } from "./result";
import type { Surroundings } from "./surroundings";
import { tryOut, type Trial, type Tried } from "./tryOut";
import { UndoPart } from "./UndoPart";
import type { UndoOutcome } from "./undoTrial";

interface TrialPageProps {
  readonly tried: Tried;
  readonly surroundings: Surroundings;
  readonly texts: TrialTexts;
}

/** One button that asks this Excel everything, and what it answered as a text to copy. */
export function TrialPage({ tried, surroundings, texts }: TrialPageProps) {
  const [done, setDone] = useState<number | null>(null);
  const [trial, setTrial] = useState<Trial | null>(null);
  const [undo, setUndo] = useState<readonly UndoOutcome[] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const start = async () => {
    setTrial(null);
    setFailure(null);
    setDone(0);
    try {
      setTrial(await tryOut(BEHAVIOURS, tried, setDone));
    } catch (error) {
      setFailure(String(error));
    } finally {
      setDone(null);
    }
  };
  return (
    <main style={{ padding: 12, font: '14px/1.4 "Segoe UI", sans-serif' }}>
      <h1 style={{ fontSize: 20 }}>{texts.title}</h1>
      <p>{texts.purpose}</p>
      <button type="button" disabled={done !== null} onClick={() => void start()}>
        {texts.start}
      </button>
      <p role="status">
        {done !== null && texts.progress(done, BEHAVIOURS.length)}
        {failure !== null && texts.failed(failure)}
        {trial && told(trial, texts)}
      </p>
      {trial && (
        <>
          <ResultText text={resultText(surroundings, trial, undo)} texts={texts} />
          <UndoPart tried={tried} texts={texts} onOutcomes={setUndo} />
        </>
      )}
    </main>
  );
}

function told({ outcomes, left }: Trial, texts: TrialTexts): string {
  const { documented, supposed } = agreements(outcomes);
  const done = texts.done(documented, supposed);
  return left.length === 0 ? done : `${done} ${texts.left(left.join(", "))}`;
}

function ResultText({ text, texts }: { readonly text: string; readonly texts: TrialTexts }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState("");
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setSaid(texts.copied);
    } catch {
      // Excel on the web shows the page in a frame that may not copy by itself; the person may.
      setSaid(texts.copyYourself);
    }
  };
  return (
    <section>
      <textarea ref={field} readOnly value={text} aria-label={texts.result} style={{ width: "100%", height: 160 }} />
      <button type="button" onClick={() => void copy()}>
        {texts.copy}
      </button>
      <p role="status">{said}</p>
    </section>
  );
}
