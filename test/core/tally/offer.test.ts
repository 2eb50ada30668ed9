import { check } from "../../../src/core/check";
import { cellName } from "../../../src/core/grid/address";
import type { Sheet } from "../../../src/core/grid/sheet";
import { findingsOf } from "../../support/checked";
import { draw } from "../../support/draw";
import { factsOf } from "../../support/facts";
import { recap, register, REGISTER } from "../../support/registers";

/** The offered table, a line for each of its rows: what is typed, and the value of what is computed. */
function offered(sheet: Sheet): readonly string[] {
  const fix = check({ sheets: [sheet] }).findings.find((finding) => finding.fix)?.fix;
  const lines = new Map<number, string[]>();
  for (const { cell, value, formula } of fix?.edits ?? []) {
    // The cell beside "Jumlah" is written for its lines alone.
    if (value === null) continue;
    const mark = formula === undefined ? "" : formula.startsWith("=SUM") ? "Σ" : "#";
    lines.set(cell.row, [...(lines.get(cell.row) ?? []), `${cellName(cell)} ${mark}${String(value)}`]);
  }
  return [...lines.values()].map((cells) => cells.join(" | "));
}

describe("the table that a register is offered", () => {
  it("has every month from its first permit to its last, and live sums both ways", () => {
    const sheet = draw("Tanggal SK | Jenis Izin\n45400 | Reklame\n45475 | PBG\n45476 | Reklame");
    expect(offered(sheet)).toEqual([
      "D1 Rekapitulasi Izin Terbit Bulan April–Juli Tahun 2024",
      "D3 No | E3 Jenis Izin | F3 April | G3 Mei | H3 Juni | I3 Juli | J3 Jumlah",
      "D4 1 | E4 Reklame | F4 #1 | G4 #0 | H4 #0 | I4 #1 | J4 Σ2",
      "D5 2 | E5 PBG | F5 #0 | G5 #0 | H5 #0 | I5 #1 | J5 Σ1",
      "E6 Jumlah | F6 Σ1 | G6 Σ0 | H6 Σ0 | I6 Σ2 | J6 Σ3",
    ]);
  });

  it("has the year that most permits are of, and no jenis izin of another year", () => {
    const sheet = draw(
      "Tanggal SK | Jenis Izin\n45035 | PBG\n45400 | Reklame\n45401 | Reklame\n45100 | SLF\n45402 | SIP",
    );
    expect(offered(sheet)).toEqual([
      "D1 Rekapitulasi Izin Terbit Bulan April Tahun 2024",
      "D3 No | E3 Jenis Izin | F3 April | G3 Jumlah",
      "D4 1 | E4 Reklame | F4 #2 | G4 Σ2",
      "D5 2 | E5 SIP | F5 #1 | G5 Σ1",
      "E6 Jumlah | F6 Σ3 | G6 Σ3",
    ]);
    expect(factsOf(sheet)).toEqual(["info D1 register-without-table: counted 3, left 2, first D1, last G6"]);
  });

  it("has the year and the months of its heading, whatever else is listed", () => {
    const sheet = draw(
      "Register Izin Triwulan II 2024\n.\nTanggal SK | Jenis Izin\n45400 | Reklame\n45035 | PBG\n45300 | SIP",
    );
    expect(offered(sheet)).toEqual([
      "D3 Rekapitulasi Izin Terbit Triwulan II Tahun 2024",
      "D5 No | E5 Jenis Izin | F5 April | G5 Mei | H5 Juni | I5 Jumlah",
      "D6 1 | E6 Reklame | F6 #1 | G6 #0 | H6 #0 | I6 Σ1",
      "E7 Jumlah | F7 Σ1 | G7 Σ0 | H7 Σ0 | I7 Σ1",
    ]);
    expect(factsOf(sheet)).toContainEqual("warning A5 register-outside-period: rows [5, 6]");
  });

  it("has numbers where no formula would count them: dates typed as text", () => {
    expect(offered(draw("Tanggal SK | Jenis Izin\n18-04-2024 | Reklame"))[2]).toBe("D4 1 | E4 Reklame | F4 1 | G4 Σ1");
  });

  it("passes by what is merged or written beside the register", () => {
    const rows = "Tanggal SK | Jenis Izin\n45400 | Reklame\n45401 | PBG\n45402 | SIP";
    const corner = (picture: string, merged: readonly string[] = []) =>
      offered(draw(picture, "R", merged))[0]?.split(" ")[0];
    expect(corner(rows)).toBe("D1");
    expect(corner(rows, ["E2:H3"])).toBe("J1");
    expect(corner(rows, ["E7:H9"])).toBe("J1");
    expect(corner(rows, ["E9:H11"])).toBe("D1");
    expect(corner(rows.replace("PBG", "PBG | . | . | . | x"))).toBe("H1");
    expect(corner(rows.replace("PBG", "PBG | x"))).toBe("E1");
    expect(corner(`${rows}\n.\n. | . | . | x`)).toBe("F1");
    expect(corner(`${rows}\n.\n.\n.\n.\n. | . | . | x`)).toBe("D1");
  });
});

describe("what is said of permits that no table counts", () => {
  it("names the rows of each reason, and how often", () => {
    const sheet = register(`${REGISTER}
      5 | 45300 | E | Reklame
      6 | 45414 | F | Apotek
      7 | 45415 | G | Klinik
      8 | 45416 | H | APOTEK.
      9 | 45301 | I | Pendidikan`);
    expect(factsOf([sheet, recap()])).toEqual([
      expect.stringMatching(/^warning B6 register-outside-period: rows \[6, 10\]/),
      expect.stringMatching(
        /^warning D7 register-unknown-kind: count 3, kinds \[name Apotek, count 2, name Klinik, count 1\]/,
      ),
    ]);
  });

  it("names channels that no table is for", () => {
    const channels = register(
      "Tanggal | Jenis Izin | Kanal\n45400 | Reklame | SiCantik\n45401 | Reklame | OSS\n45402 | Reklame | oss",
    );
    const table = recap("Rekap Melalui SiCantik Tahun 2024\nJenis Izin | April\nReklame | 1");
    expect(factsOf([channels, table])).toEqual([
      expect.stringMatching(/^warning C3 register-unknown-channel: count 2, channels \[name OSS, count 2\]/),
    ]);
  });

  it("is nothing of a jenis izin that a table lists twice", () => {
    const table = recap(
      "Rekap 2024\nNo | Jenis Izin | April | Mei | Juni\n1 | Reklame | 1 | 1 | 1\nA | Lain |  |  |\n1 | Reklame | 0 | 0 | 0\n2 | Pendidikan | 0 | 1 | 0",
    );
    expect(findingsOf([register(), table])).toEqual([]);
  });
});

describe("counts that permits may explain of which it is not known where they belong", () => {
  const table = (...rows: readonly string[]) =>
    recap(`Rekap 2024\nJenis Izin | April | Mei | Juni\n${rows.join("\n")}`);
  const errors = (list: string, ...rows: readonly string[]) =>
    findingsOf([register(`Tanggal | Jenis Izin\n${list}`), table(...rows)], "error");
  const LIST = "45400 | Reklame\n45414 | Reklame\n45473 | Reklame\n45400 | Apotek";

  it("are those that exceed what is listed by no more than is undated", () => {
    expect(errors(`${LIST}\n. | Reklame`, "Reklame | 2 | 1 | 1", "Apotek | 1 | 0 | 0")).toEqual([]);
    expect(errors(`${LIST}\n. | Reklame`, "Reklame | 3 | 1 | 1", "Apotek | 1 | 0 | 0")).toEqual([
      "error B3 permits-register 1",
    ]);
    expect(errors(`${LIST}\n. | Reklame`, "Reklame | 0 | 1 | 1", "Apotek | 1 | 0 | 0")).toEqual([
      "error B3 permits-register 1",
    ]);
    expect(errors(`${LIST}\n. | Reklame`, "Reklame | 1 | 1 | 1", "Apotek | 2 | 0 | 0")).toEqual([
      "error B4 permits-register 1",
    ]);
  });

  it("are those of a month in which a jenis izin is listed that no table has", () => {
    expect(errors(`${LIST}\n45415 | Lain`, "Reklame | 1 | 2 | 1", "Apotek | 1 | 0 | 0")).toEqual([]);
    expect(errors(`${LIST}\n45415 | Lain`, "Reklame | 2 | 1 | 1", "Apotek | 1 | 0 | 0")).toEqual([
      "error B3 permits-register 1",
    ]);
    expect(errors(`${LIST}\n45415 | Lain`, "Reklame | 1 | 2 | 1", "Apotek | 1 | 1 | 0")).toEqual([
      "error C3 permits-register 1",
      "error C4 permits-register 0",
    ]);
  });

  it("may need both, each permit once", () => {
    const list = `${LIST}\n. | Reklame\n45415 | Lain`;
    expect(errors(list, "Reklame | 1 | 3 | 1", "Apotek | 1 | 0 | 0")).toEqual([]);
    expect(errors(list, "Reklame | 2 | 1 | 1", "Apotek | 1 | 1 | 0")).toEqual([]);
    expect(errors(list, "Reklame | 2 | 2 | 1", "Apotek | 1 | 1 | 0")).not.toEqual([]);
  });
});
