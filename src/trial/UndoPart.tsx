import { useState } from "react";
import type { TrialTexts } from "../text/trial/texts";
import type { Tried } from "./tryOut";
import { undoTrial, type UndoOutcome, type UndoStep } from "./undoTrial";

interface UndoPartProps {
  readonly tried: Tried;
  readonly texts: TrialTexts;
  readonly onOutcomes: (outcomes: readonly UndoOutcome[]) => void;
}

type Running = ReturnType<typeof undoTrial>;

/** The part of the trial that needs a person's hand on Ctrl+Z: asks for one step after the other. */
export function UndoPart({ tried, texts, onOutcomes }: UndoPartProps) {
  const [running, setRunning] = useState<Running | null>(null);
  const [step, setStep] = useState<UndoStep | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const goOn = async (trial: Running) => {
    setRunning(trial);
    setStep(null);
    try {
      const next = await trial.next();
      if (!next.done) {
        setStep(next.value);
        return;
      }
      onOutcomes(next.value);
    } catch (error) {
      setFailure(String(error));
    }
    setRunning(null);
  };
  return (
    <section>
      <h2 style={{ fontSize: 16 }}>{texts.undo}</h2>
      <p>{step ? texts.undoPrompts[step.prompt](step.sheet) : texts.undoPurpose}</p>
      {running === null && (
        <button type="button" onClick={() => void goOn(undoTrial(tried))}>
          {texts.undo}
        </button>
      )}
      {running !== null && step && (
        <button type="button" onClick={() => void goOn(running)}>
          {texts.goOn}
        </button>
      )}
      {failure !== null && <p role="alert">{texts.failed(failure)}</p>}
    </section>
  );
}
