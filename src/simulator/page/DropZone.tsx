import { useState, type DragEvent, type ReactNode } from "react";
import type { SimulatorTexts } from "../../text/simulator/texts";
import { openFile } from "./files";
import type { Workplace } from "./workplace";

interface DropZoneProps {
  readonly workplace: Workplace;
  readonly texts: SimulatorTexts;
  readonly children: ReactNode;
}

/** The page, onto which a file can be dropped. A veil catches it, so that spreadsheet and pane do not. */
export function DropZone({ workplace, texts, children }: DropZoneProps) {
  const [isOver, setOver] = useState(false);
  const allow = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) void openFile(workplace, file, texts.discard);
  };
  const leave = () => {
    setOver(false);
  };
  return (
    <div className="page" onDragEnterCapture={allow} onDragOverCapture={allow}>
      {children}
      {isOver && (
        <div className="veil" onDragOver={allow} onDragLeave={leave} onDrop={drop}>
          {texts.dropHere}
        </div>
      )}
    </div>
  );
}
