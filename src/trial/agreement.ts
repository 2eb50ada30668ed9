import type { Outcome } from "./tryOut";

/** How many questions this Excel was asked, and how many of them it answered as was expected. */
export interface Agreement {
  readonly agreeing: number;
  readonly asked: number;
}

/** The questions that a document answers apart from those where this program only supposes what Excel does. */
export function agreements(outcomes: readonly Outcome[]): {
  readonly documented: Agreement;
  readonly supposed: Agreement;
} {
  const asked = outcomes.filter(({ agrees }) => agrees !== null);
  return {
    documented: agreementOf(asked.filter(({ source }) => source !== null)),
    supposed: agreementOf(asked.filter(({ source }) => source === null)),
  };
}

function agreementOf(asked: readonly Outcome[]): Agreement {
  return { agreeing: asked.filter(({ agrees }) => agrees).length, asked: asked.length };
}
