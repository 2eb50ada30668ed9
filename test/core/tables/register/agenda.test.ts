import { tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

test.each([
  ["BUKU AGENDA SK IZIN TAHUN 2024", ["permit-register A2:D4"]],
  ["AGENDA KERJA BULAN MEI", []],
])("a list of permits in a book of letters is a register: %s", (title, tables) => {
  const list = `
    ${title}
    No | Nomor SK | Tanggal SK | Jenis Izin
    1  | 503/001  | 3/5/2024   | Reklame
    2  | 503/002  | 4/5/2024   | PBG`;
  expect(tablesOf(draw(list))).toEqual(tables);
});
