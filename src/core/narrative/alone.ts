import type { Story } from "./story";

/** A story of one table by itself: when it was, and what was before, is told by what stands around it. */
export type Alone<One extends Story> = Omit<One, "period" | "before">;
