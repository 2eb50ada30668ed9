import type { TitleMessages } from "../../../src/core/titleRules/messages";
import { cell, type Samples } from "./facts";

/** What is said of titles and captions. */
export const titles: Samples<TitleMessages> = {
  "contradicting-period": [{ stated: "TW II (Satu)", ways: ["TW II (Dua)", "TW I (Satu)"] }],
  "contradicting-dates": [{ stated: "TW II", dates: "Januari – Maret" }],
  "differing-period": [{ stated: "TW I", title: cell, named: "TW II" }],
  "wrong-channel": [{ stated: "OSS-RBA", expected: "SiCantik" }],
  "repeated-caption": [
    { label: "Tabel 2", first: { sheet: "OSS", cell }, expected: "Tabel 4", others: 2 },
    { label: "Tabel 2", first: { sheet: "OSS", cell }, expected: "Tabel 4", others: 1 },
    { label: "Tabel 2", first: { sheet: "OSS", cell }, expected: "Tabel 4", others: 0 },
  ],
  "skipped-caption": [
    { label: "Tabel 4", before: "Tabel 2", missing: ["Tabel 3"] },
    { label: "Tabel 5", before: "Tabel 2", missing: ["Tabel 3", "Tabel 4"] },
  ],
  "signing-office": [{ signed: "Provinsi Kalimantan Tengah", named: "Kabupaten Kotawaringin Timur", heading: cell }],
};
