import { permitName } from "./names";
import type { PermitRegister, RegisterRow } from "./register";

/** What else recaps count a register's permits by: where, by whom, for whom. */
const COUNTED_BY =
  /^(nama )?(kecamatan|kec|kelurahan|desa|wilayah|kabupaten|kab|sektor|bidang( usaha)?|opd|dinas|instansi( teknis)?|(tingkat )?(risiko|resiko)|skala( usaha)?|jenis (usaha|pelaku usaha|perusahaan|permohonan)|bentuk (usaha|badan usaha)|status (pm|penanaman modal))\b/i;

/** The same register, its rows called by another of its columns: one for each that recaps may be by. */
export function otherViews(register: PermitRegister): readonly PermitRegister[] {
  const { sheet, header, area, rows } = register;
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, at) => area.left + at);
  return columns
    .filter((column) => column !== header.kind && column !== header.date && column !== header.channel)
    .filter((column) => COUNTED_BY.test(sheet.text(header.bottom, column) || sheet.text(header.top, column)))
    .map((column) => seenBy(register, column, rows));
}

function seenBy(register: PermitRegister, column: number, all: readonly RegisterRow[]): PermitRegister {
  const { sheet, header } = register;
  const rows = all.map((row): RegisterRow => {
    const value = sheet.value(row.row, column);
    const kind = typeof value === "string" ? value.trim() : "";
    return { ...row, kind, name: permitName(kind) };
  });
  const names = new Set(rows.flatMap(({ name }) => (name === "" ? [] : [name])));
  return { ...register, header: { ...header, kind: column }, rows, names, ownKind: null };
}
