/** Who makes steps: one pane, from when it is opened until it is closed. Nothing in it tells of the person. */
export interface Maker {
  readonly id: string;
  /** Milliseconds since 1970, as the machine has them. */
  now(): number;
}

/** A pane that has just been opened. */
export function newMaker(): Maker {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  return { id: high.toString(36) + low.toString(36), now: () => Date.now() };
}
