import { draw } from "./draw";

/** Tables of who answered, still blank. */
export const PROFILE = draw(
  `
  PROFIL RESPONDEN TRIWULAN II TAHUN 2024
  No | Jenis Kelamin | Jumlah | Persentase
  1  | Laki-laki
  2  | Perempuan
  Jumlah`,
  "Profil",
);
/** Who answered, and what. */
export const ANSWERED = draw(
  [
    "SURVEI KEPUASAN MASYARAKAT TRIWULAN II TAHUN 2024",
    "No | Jenis Kelamin | U1 | U2 | U3 | U4",
    ...["L", "P", "P", "L", "P", "P", "L", "P"].map(
      (who, at) =>
        `${at + 1} | ${who === "L" ? "Laki-laki" : "Perempuan"} | ${3 + (at % 2)} | 4 | ${4 - (at % 3 === 0 ? 1 : 0)} | 3`,
    ),
  ].join("\n"),
  "Data",
);
