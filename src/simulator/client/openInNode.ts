import type { Univer } from "@univerjs/core";
import { readWorkbook } from "../../xlsx/workbook";
import { headlessUniver } from "../book/univer";
import type { OfficeOptions } from "../office";
import { Simulator } from "../simulator";
import { evaluateClient, type Client } from "./evaluate";

/** The simulator with a genuine client at its bridge. */
export interface OpenSimulator extends Client {
  readonly simulator: Simulator;
  /** What is `Office` in an add-in. */
  readonly Office: typeof Office;
  /** Closes the workbook; throws where the simulator could not do what the client asked for. */
  close(): void;
}

/** One Univer serves every workbook: making one takes longer than opening a workbook in it. */
let univer: Univer | undefined;

/** Opens a .xlsx file in the simulator and gives it a client of its own. Throws on a file that cannot be read. */
export function openInNode(bytes: Uint8Array, options: Partial<OfficeOptions> = {}): OpenSimulator {
  const file = readWorkbook(bytes);
  if (!file.ok) throw new Error(`The workbook cannot be read: ${file.problem}`);
  const simulator = new Simulator(file.value, (univer ??= headlessUniver()), options);
  const client = evaluateClient(simulator.office, simulator.bridge);
  return {
    ...client,
    simulator,
    Office: simulator.office as unknown as typeof Office,
    close() {
      simulator.book.close();
      const [shortcoming] = simulator.host.shortcomings;
      if (shortcoming) throw shortcoming;
    },
  };
}
