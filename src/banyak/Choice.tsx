import { useRef, useState, type DragEvent } from "react";
import type { BanyakTexts } from "../text/banyak/texts";
import { chosenFiles, droppedFiles, type Chosen } from "./chosen";

interface ChoiceProps {
  readonly texts: BanyakTexts;
  readonly onChoose: (chosen: readonly Chosen[]) => void;
}

/** Where files or folders are dropped, with two buttons for who has no mouse. */
export function Choice({ texts, onChoose }: ChoiceProps) {
  const [isOver, setOver] = useState(false);
  const [isEmpty, setEmpty] = useState(false);
  const take = (chosen: readonly Chosen[]) => {
    setEmpty(chosen.length === 0);
    if (chosen.length > 0) onChoose(chosen);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void droppedFiles(event.dataTransfer.items).then(take);
  };
  return (
    <div
      className={isOver ? "drop over" : "drop"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={drop}
    >
      <p>{texts.dropHere}</p>
      <div className="buttons">
        <Picker text={texts.chooseFiles} isFolder={false} onPick={take} />
        <Picker text={texts.chooseFolder} isFolder onPick={take} />
      </div>
      <p role="status">{isEmpty && texts.nothingChosen}</p>
    </div>
  );
}

interface PickerProps {
  readonly text: string;
  readonly isFolder: boolean;
  readonly onPick: (chosen: readonly Chosen[]) => void;
}

/** A button before the browser's own field, which would speak the browser's language. */
function Picker({ text, isFolder, onPick }: PickerProps) {
  const field = useRef<HTMLInputElement | null>(null);
  return (
    <>
      <button
        type="button"
        className="primary"
        onClick={() => {
          field.current?.click();
        }}
      >
        {text}
      </button>
      <input
        ref={(input) => {
          field.current = input;
          // React does not know the attribute.
          if (input) input.webkitdirectory = isFolder;
        }}
        type="file"
        hidden
        multiple
        accept={isFolder ? undefined : ".xlsx"}
        onChange={({ currentTarget }) => {
          onPick(chosenFiles(currentTarget.files ?? []));
          // The same files may be chosen again.
          currentTarget.value = "";
        }}
      />
    </>
  );
}
