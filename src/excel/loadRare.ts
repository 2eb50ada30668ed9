import type * as Rare from "./rare";

/** Loads what is asked for now and then, from the pane's own server; the same one each time. */
export function loadRare(): Promise<typeof Rare> {
  return import(/* webpackChunkName: "rare" */ "./rare");
}
