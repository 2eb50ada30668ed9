import type { Univer } from "@univerjs/core";
import { readWorkbook } from "../../xlsx/workbook";
import { headlessUniver } from "../book/univer";
import type { OfficeOptions } from "../office";
import { Simulator } from "../simulator";
import { evaluateClient, type Client } from "./evaluate";

/** A pane in the simulator: a genuine client of its own, and what is `Office` for it. */
export interface OpenPane extends Client {
  readonly Office: typeof Office;
}

/** The simulator with a pane open. */
export interface OpenSimulator extends OpenPane {
  readonly simulator: Simulator;
  /** Closes the pane and opens another on the same workbook; the old client is of no use any more. */
  reopenPane(): OpenPane;
  /** Opens the same workbook with another client, as a second window or another person does. */
  openBeside(): OpenSimulator;
  /** Closes the workbook; throws where the simulator could not do what the client asked for. */
  close(): void;
}

/** One Univer serves every workbook: making one takes longer than opening a workbook in it. */
let univer: Univer | undefined;

/** Opens a .xlsx file in the simulator and gives it a client of its own. Throws on a file that cannot be read. */
export function openInNode(bytes: Uint8Array, options: Partial<OfficeOptions> = {}): OpenSimulator {
  const file = readWorkbook(bytes);
  if (!file.ok) throw new Error(`The workbook cannot be read: ${file.problem}`);
  return opened(new Simulator(file.value, (univer ??= headlessUniver()), options));
}

function opened(simulator: Simulator): OpenSimulator {
  const others: OpenSimulator[] = [];
  return {
    ...openPane(simulator),
    simulator,
    reopenPane() {
      simulator.reopenPane();
      return openPane(simulator);
    },
    openBeside() {
      const other = opened(simulator.beside());
      others.push(other);
      return other;
    },
    close() {
      for (const { simulator: other } of others) simulator.host.shortcomings.push(...other.host.shortcomings);
      simulator.book.close();
      const [shortcoming] = simulator.host.shortcomings;
      if (shortcoming) throw shortcoming;
    },
  };
}

function openPane({ office, bridge }: Simulator): OpenPane {
  return { ...evaluateClient(office, bridge), Office: office as unknown as typeof Office };
}
