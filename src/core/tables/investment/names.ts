import { oncePerText } from "../../grid/oncePerText";
import { nameKey } from "../../layout/rowNames";
import type { Sektor } from "./messages";
import { areASlipApart } from "../../layout/slips";

/** The 23 sub-sectors as NSWI (BKPM) writes them; other names in use follow the first. */
const SUB_SECTORS: Readonly<Record<Sektor, readonly (readonly [string, ...string[]])[]>> = {
  primer: [
    ["Tanaman Pangan, Perkebunan, dan Peternakan", "Tanaman Pangan dan Perkebunan", "Peternakan"],
    ["Kehutanan"],
    ["Perikanan"],
    ["Pertambangan"],
  ],
  sekunder: [
    ["Industri Makanan"],
    ["Industri Tekstil"],
    ["Industri Barang dari Kulit dan Alas Kaki"],
    ["Industri Kayu"],
    ["Industri Kertas dan Percetakan"],
    ["Industri Kimia dan Farmasi", "Industri Kimia Dasar, Barang Kimia dan Farmasi"],
    ["Industri Karet dan Plastik"],
    ["Industri Mineral Non Logam"],
    ["Industri Logam Dasar, Barang Logam, Bukan Mesin dan Peralatannya"],
    ["Industri Mesin, Elektronik, Instrumen Kedokteran, Peralatan Listrik, Presisi, Optik dan Jam"],
    ["Industri Kendaraan Bermotor dan Alat Transportasi Lain"],
    ["Industri Lainnya"],
  ],
  tersier: [
    ["Listrik, Gas dan Air"],
    ["Konstruksi"],
    ["Perdagangan dan Reparasi"],
    ["Hotel dan Restoran"],
    ["Transportasi, Gudang dan Telekomunikasi", "Transportasi, Pergudangan dan Telekomunikasi"],
    ["Perumahan, Kawasan Industri dan Perkantoran"],
    ["Jasa Lainnya"],
  ],
};

/** A name of a sub-sector that the list knows. */
export interface SubSector {
  readonly sektor: Sektor;
  /** The sub-sector as the list writes it. */
  readonly name: string;
  /** The name that is meant, as it is written where it is written well: `name`, or another name for the same. */
  readonly usual: string;
}

const KNOWN = new Map(
  Object.entries(SUB_SECTORS).flatMap(([sektor, subSectors]) =>
    subSectors.flatMap(([name, ...others]) =>
      [name, ...others].map((usual) => [nameKey(usual), { sektor: sektor as Sektor, name, usual }] as const),
    ),
  ),
);

/** The sub-sector that a label names, a slip or two in its spelling forgiven; null for any other label. */
export const subSectorOf = oncePerText((label): SubSector | null => {
  const key = nameKey(label);
  const known = KNOWN.get(key);
  if (known) return known;
  for (const [other, subSector] of KNOWN) if (areASlipApart(key, other)) return subSector;
  return null;
});

/** The sektor that a label names: "Sektor Primer", "II. SEKUNDER", "Tersier"; null for any other label. */
export function sektorOf(label: string): Sektor | null {
  const found = /^(?:sektor )?(primer|sekunder|tersier)$/.exec(nameKey(label));
  return found ? (found[1] as Sektor) : null;
}
