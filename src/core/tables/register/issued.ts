import { openRange } from "../../grid/openRange";
import { permitName, permitNames } from "./names";
import type { PermitRegister } from "./register";

/** The jenis izin that registers list, and what else recaps count their permits by, by their folded names. */
export type Issued = ReadonlySet<string>;

/** What else recaps count a register's permits by: where, by whom, for whom. */
const COUNTED_BY =
  /^(nama )?(kecamatan|kec|kelurahan|desa|wilayah|kabupaten|kab|sektor|bidang( usaha)?|opd|dinas|instansi( teknis)?|(tingkat )?(risiko|resiko)|skala( usaha)?|jenis (usaha|pelaku usaha|perusahaan|permohonan)|bentuk (usaha|badan usaha)|status (pm|penanaman modal))\b/i;

/** All of these that some registers name. */
export function issuedIn(registers: readonly PermitRegister[]): Issued {
  return new Set(registers.flatMap((register) => [...register.names, ...otherNamesIn(register)]));
}

function otherNamesIn({ sheet, header, area, rows }: PermitRegister): readonly string[] {
  const columns = openRange(area.left, area.right + 1)
    .filter((column) => column !== header.kind && column !== header.date && column !== header.channel)
    .filter((column) => COUNTED_BY.test(sheet.text(header.bottom, column) || sheet.text(header.top, column)));
  const values = columns.flatMap((column) => rows.map(({ row }) => sheet.value(row, column)));
  const names = values.map((value) => (typeof value === "string" ? permitName(value.trim()) : ""));
  return names.filter((name) => name !== "");
}

/** True for a jenis izin that a register lists. */
export function isIssued(issued: Issued, label: string): boolean {
  return permitNames(label).some((name) => issued.has(name));
}
