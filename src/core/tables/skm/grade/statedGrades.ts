import type { Cell } from "../../../grid/address";
import type { Reader } from "../../../relations/reader";
import { findKinerja, findMutu } from "./grade";

/** "Sangat baik" and "B (Baik)" state the grades that the bands call "Sangat Baik" and "B"; `asked` tells which a cell has. */
export function withGrades<R extends Reader>(reader: R, asked: (cell: Cell) => "mutu" | "kinerja" | null): R {
  return {
    ...reader,
    stated(cell: Cell) {
      const stated = reader.stated(cell);
      const word = asked(cell);
      if (stated.kind !== "text" || word === null) return stated;
      const grade = word === "mutu" ? findMutu(stated.text) : findKinerja(stated.text);
      return grade ? { kind: "text" as const, text: grade.word } : stated;
    },
  };
}
