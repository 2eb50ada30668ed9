import type { Mark } from "../preferences/hint";

/** Why a region is not read as a person has said. */
export type Unfollowed = "no-sheet" | "empty" | "not-found" | "no-room";

/** What is said of regions that a person has marked. */
export interface HintMessages {
  readonly "hint-not-followed": { readonly area: string; readonly mark: Mark; readonly reason: Unfollowed };
}

declare module "../findings/message" {
  interface MessageParams extends HintMessages {}
}
