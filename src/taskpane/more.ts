import type { ComponentType } from "react";
import type { MoreProps } from "./moreProps";
import { HitungIkm } from "./parts/more/HitungIkm";
import { TableMarks } from "./parts/preferences";
import { ProofSheet } from "./parts/more/ProofSheet";

/**
 * What the pane offers beside checking, a line each under "Lainnya", in this order. A part that has more than a button
 * folds it out below its line (`Disclosure`).
 */
export const MORE: readonly ComponentType<MoreProps>[] = [HitungIkm, ProofSheet, TableMarks];
