import { tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const HEADER = "No | Nama Pemohon | Jenis Izin | Tanggal Terbit";
/** Where the register ends that begins with a row of Andi's; the header is row 1. */
function endOf(...rows: readonly string[]): string {
  const tables = tablesOf(draw([HEADER, "1 | Andi | PBG | 2024-04-03", ...rows].join("\n")));
  return tables.join(", ").replace("permit-register A1:D", "");
}

describe("a register ends", () => {
  it.each([
    ["with its last permit", ["2 | Budi | SLF | 2024-04-04"], "3"],
    ["not at an empty row", [".", "2 | Budi | SLF | 2024-04-04"], "4"],
    ["before its total", ["2 | Budi | SLF | 2024-04-04", "Jumlah | . | 2 | .", "1 | Eka | SLF | 2024-04-09"], "3"],
    ["not at a total amid its numbers", ["Jumlah | . | 1 | .", "2 | Eka | SLF | 2024-04-09"], "4"],
    ["before a total of money", ["Total | . | 125000 | ."], "2"],
    ["not at a firm that is called Total", ["2 | Total Energi | SLF | 2024-04-04"], "3"],
    ["not where a word names a month", ["Bulan Mei | . | . | .", "2 | Budi | SLF | 2024-05-04"], "4"],
    ["before the place and the name of a signature", [".", "Sampit, 30 Juni 2024", "Kepala Dinas"], "2"],
    ["before a note below an empty row", [".", "Dicetak dari aplikasi"], "2"],
    ["not where its columns are numbered", ["(1) | (2) | (3) | (4)", "2 | Budi | SLF | 2024-04-04"], "4"],
    ["not at the header of another month's file", [HEADER.toUpperCase(), "1 | Budi | SLF | 2024-05-04"], "4"],
    ["before rows that are numbered but hold nothing", ["2 | . | . | .", "3. | . | . | ."], "2"],
    ["not at a permit without a day", ["2 | Budi | SLF | ."], "3"],
    ["not at a day without a jenis", ["2 | Budi | . | 2024-04-04"], "3"],
  ])("%s", (_, rows, last) => {
    expect(endOf(...rows)).toBe(last);
  });

  it("takes the day of merged cells for all permits beside it", () => {
    const rows = [HEADER, "1 | Andi | PBG | 2024-04-03", "2 | Budi | SLF | ."];
    expect(tablesOf(draw(rows.join("\n"), "Lembar1", ["D2:D3"]))).toEqual(["permit-register A1:D3"]);
  });
});
