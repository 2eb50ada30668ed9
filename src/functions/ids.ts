import type { FunctionId } from "../text/functions/texts";

/** Every function, by the name it has behind "PTSP." and in its metadata. Excel keeps it in workbooks: it never changes. */
export const FUNCTION_IDS: readonly FunctionId[] = ["NRR", "IKM", "MUTU", "KINERJA", "SAMPEL"];
