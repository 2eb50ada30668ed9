import type { Problem } from "../text/functions/texts";

/** Thrown by a function that gives no figure: Excel shows #VALUE!, and beside it what is wrong and what to do. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.key);
  }
}

/** For where a value is needed. */
export function refuse(problem: Problem): never {
  throw new Refused(problem);
}
