import { createContext, useContext } from "react";
import type { Entry, View } from "./listing";

/** How the list of findings is shown, and where in it a person is. */
export interface List {
  readonly view: View;
  readonly change: (change: Partial<View>) => void;
  /** What is shown of each part, in the order of the parts. */
  readonly entries: readonly Entry[];
  /** What a person goes through one by one, and which of it they have come to; -1 before the first. */
  readonly steps: readonly Entry[];
  readonly at: number;
  readonly step: (by: 1 | -1) => void;
  /** True where a part is folded out: as the person has left it, or else as it is at first. */
  readonly isOpen: (home: string, atFirst: boolean) => boolean;
  readonly fold: (home: string, isOpen: boolean) => void;
  /** The finding that is to have the keyboard as soon as it is drawn, and whether the person went to it. */
  readonly wanted: { readonly id: string; readonly isAsked: boolean } | null;
  readonly reached: (id: string) => void;
  /** A finding is being dealt with: the one after it is where the person goes on. */
  readonly leave: (id: string) => void;
}

export const ListContext = createContext<List | null>(null);

export function useList(): List {
  const list = useContext(ListContext);
  if (!list) throw new Error("This part stands outside the list of findings.");
  return list;
}
