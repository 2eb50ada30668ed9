import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";
import { addNotes } from "./notes";

/** The genuine Office.js client, as its script leaves it. */
export interface Client {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** The way to a host that is not Excel: the client's own seam for it. */
export interface Bridge {
  sendMessageToHost(text: string): void;
  /** Set by the client. */
  onMessageFromHost: ((text: string) => void) | null;
}

let script: Script | undefined;

/** Evaluates the client in a world of its own, with as much of a browser as it asks for while it starts. */
export function evaluateClient(office: object, bridge: Bridge): Client {
  script ??= new Script(readFileSync(require.resolve("@microsoft/office-js/dist/excel-web-16.00.js"), "utf8"));
  const window = browser();
  script.runInContext(createContext(window));
  // The client asks this object which requirement sets the host supports.
  window.Office = office;
  const { Excel, OfficeExtension } = window as unknown as Client;
  addNotes({ Excel, OfficeExtension });
  (OfficeExtension as unknown as { HostBridge: { init(bridge: Bridge): void } }).HostBridge.init(bridge);
  return { Excel, OfficeExtension };
}

/** Built-in objects are shared with the world outside, so that arrays and errors are the same kind in both. */
function browser(): Record<string, unknown> {
  const storage = { getItem: () => null, setItem: () => undefined };
  const location = {
    href: "https://localhost/",
    origin: "https://localhost",
    protocol: "https:",
    search: "",
    hash: "",
  };
  const builtIns = {
    JSON,
    Array,
    Object,
    Error,
    Promise,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    console,
  };
  const document = { getElementsByTagName: () => [], addEventListener: () => undefined, location, URL: location.href };
  const window: Record<string, unknown> = {
    ...builtIns,
    navigator: { userAgent: "", platform: "" },
    location,
    document,
    sessionStorage: storage,
    localStorage: storage,
    addEventListener: () => undefined,
  };
  window.window = window;
  return window;
}
