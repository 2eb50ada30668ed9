import { useEffect, useRef } from "react";
import type { SimulatorTexts } from "../../text/simulator/texts";
import type { Simulator } from "../simulator";
import { HELLO } from "./frame/bridgeToPage";

interface PaneFrameProps {
  readonly simulator: Simulator;
  readonly isShown: boolean;
  readonly texts: SimulatorTexts;
  readonly onClose: () => void;
}

/** The add-in's pane as it is deployed, in a frame of its own. Hidden, it goes on working, as in Excel. */
export function PaneFrame({ simulator, isShown, texts, onClose }: PaneFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(
    () =>
      whenItSaysHello(frame, (port) => {
        connect(simulator, port);
      }),
    [simulator],
  );
  return (
    <aside className="pane" hidden={!isShown}>
      <header>
        <h2>{texts.pane}</h2>
        <button type="button" className="close" aria-label={texts.closePane} title={texts.closePane} onClick={onClose}>
          ×
        </button>
      </header>
      <iframe ref={frame} src="taskpane.html" title={texts.pane} />
    </aside>
  );
}

function whenItSaysHello(
  frame: React.RefObject<HTMLIFrameElement | null>,
  answer: (port: MessagePort) => void,
): () => void {
  const onMessage = ({ source, data, ports: [port] }: MessageEvent) => {
    if (source === frame.current?.contentWindow && data === HELLO && port) answer(port);
  };
  window.addEventListener("message", onMessage);
  return () => {
    window.removeEventListener("message", onMessage);
  };
}

/** From now on the host's answers go to the client behind this port, and to no earlier one. */
function connect({ bridge }: Simulator, port: MessagePort): void {
  bridge.onMessageFromHost = (text) => {
    port.postMessage(text);
  };
  port.onmessage = ({ data }: MessageEvent<string>) => {
    bridge.sendMessageToHost(data);
  };
}
