import type { Bridge } from "../../client/evaluate";

/** What the frame says to the page around it; with it comes the port over which the client and the host talk. */
export const HELLO = "rekap-ptsp-pane";

/** The client's way out of its frame: its texts go to the simulator in the page around it, and the answers come back. */
export function bridgeToPage(): Bridge {
  const { port1: own, port2: theirs } = new MessageChannel();
  const bridge: Bridge = {
    sendMessageToHost(text) {
      own.postMessage(text);
    },
    onMessageFromHost: null,
  };
  own.onmessage = ({ data }: MessageEvent<string>) => bridge.onMessageFromHost?.(data);
  window.parent.postMessage(HELLO, window.location.origin, [theirs]);
  return bridge;
}
