import { fillsOf, findingsOf } from "../../support/checked";
import { draw } from "../../support/draw";
import { factsOf } from "../../support/facts";
import { recap, register, REGISTER } from "../../support/registers";

const FORM = "Rekap Izin Tahun 2024\nJenis Izin | April | Mei\nReklame | |\nPendidikan | |";

describe("the formula that counts a register", () => {
  const firstFill = (sheet: ReturnType<typeof register>, form = FORM) => fillsOf([sheet, recap(form)])[0];

  it("is none where the register's name is longer, or of signs that Excel compares otherwise", () => {
    for (const name of ["Reklame?", "Reklame ~ besar", "<Reklame>", ">Reklame", "Izin ".repeat(52) + "Reklame"]) {
      const [sheet, form] = [REGISTER, FORM].map((picture) => picture.replace(/Reklame/g, name));
      expect(firstFill(register(sheet), form)).not.toContain("COUNTIFS");
    }
  });

  it("leaves room for rows to come, in steps of five hundred", () => {
    const rows = (count: number) =>
      register(`Tanggal | Jenis Izin\n${Array.from({ length: count }, () => "45400 | Reklame").join("\n")}`);
    expect(firstFill(rows(399))).toContain("$B$2:$B$500,");
    expect(firstFill(rows(401))).toContain("$B$2:$B$1000,");
  });

  it("goes no further than its last row where something stands below in a column that it reads", () => {
    const below = (line: string) => firstFill(register(`${REGISTER}\n.\n.\n.\n${line}`));
    expect(below(". | . | . | x")).toContain("$D$2:$D$5,");
    expect(below(". | 45500")).toContain("$D$2:$D$5,");
    expect(below(". | . | x")).toContain("$D$2:$D$500,");
  });

  it("asks for a channel where the table has one, not where it takes all", () => {
    const channels = register("Tanggal | Jenis Izin | Kanal\n45400 | Reklame | SiCantik\n45401 | Reklame | sicantik");
    expect(firstFill(channels, FORM.replace("Izin Tahun", "Izin Melalui SiCantik Tahun"))).toMatch(/,"sicantik"\)/i);
    expect(firstFill(channels)).not.toMatch(/sicantik/i);
    const both = register("Tanggal | Jenis Izin | Kanal\n45400 | Reklame | SiCantik\n45401 | Reklame | Si Cantik");
    expect(firstFill(both, FORM.replace("Izin Tahun", "Izin Melalui SiCantik Tahun"))).toBe("B3 2");
  });

  it("stands on the register's own sheet without its name", () => {
    const sheet = draw(`
      Tanggal | Jenis Izin | . | Jenis Izin | April | Mei | Jumlah
      45400   | Reklame    | . | Reklame    |       | 0   | 1
      45401   | Reklame    | . | Apotek     |       | 1   | 1
      45415   | Apotek     | . | Jumlah     |       | 1   | 2`);
    expect(fillsOf(sheet)[0]).toMatch(/^E2 =COUNTIFS\(\$B\$2:/);
  });
});

describe("a register that tells another story", () => {
  const table = (...counts: readonly number[]) =>
    recap(
      `Rekap 2024\nJenis Izin | April | Mei | Juni\nReklame | ${counts.slice(0, 3).join(" | ")}\nPendidikan | ${counts.slice(3).join(" | ")}`,
    );

  it("is told once, with how many counts agree, at the first that differs", () => {
    expect(factsOf([register(), table(1, 12, 13, 10, 11, 0)])).toEqual([
      "warning C3 register-differs: register Register, typed 6, confirmed 2",
    ]);
  });

  it("is believed where half of the counts agree, or few were typed", () => {
    expect(findingsOf([register(), table(1, 1, 1, 10, 11, 12)], "error")).toHaveLength(3);
    const few = recap("Rekap 2024\nJenis Izin | April\nReklame | 7\nPendidikan | 8");
    expect(findingsOf([register(), few], "error")).toEqual([
      "error B3 permits-register 1",
      "error B4 permits-register 0",
    ]);
  });
});

describe("whether a register is about a table", () => {
  const kinds = (...rows: readonly string[]) => recap(`Rekap 2024\nJenis Izin | April\n${rows.join("\n")}`);

  it("is where it lists half of the jenis izin that the table counts anything for", () => {
    const list = register("Tanggal | Jenis Izin\n45400 | Reklame\n45400 | Lain A\n45400 | Lain B\n45400 | Lain C");
    expect(findingsOf([list, kinds("Reklame | 9", "Apotek | 8", "Klinik | 0")], "error")).not.toEqual([]);
    expect(findingsOf([list, kinds("Reklame | 9", "Apotek | 8", "Klinik | 7")], "error")).toEqual([]);
  });

  it("is where half of its rows are of a jenis izin that some table counts", () => {
    const list = (other: string) =>
      register(`Tanggal | Jenis Izin\n45400 | Reklame\n45400 | Reklame\n45400 | ${other}`);
    const table = kinds("Reklame | 9", "Apotek | 8", "Klinik | 7");
    expect(findingsOf([list("Lain"), table], "error")).not.toEqual([]);
  });

  it("is not where none of its rows is of the table's months", () => {
    const list = register("Tanggal | Jenis Izin\n45500 | Reklame\n45501 | Reklame");
    expect(findingsOf([list, kinds("Reklame | 9")], "error")).toEqual([]);
  });
});

describe("two registers", () => {
  it("that both list a jenis izin in a month decide nothing", () => {
    const one = register("Tanggal | Jenis Izin\n45400 | Reklame", "Satu");
    const two = register("Tanggal | Jenis Izin\n45401 | Reklame", "Dua");
    expect(findingsOf([one, two, recap("Rekap 2024\nJenis Izin | April\nReklame | 9")], "error")).toEqual([]);
  });
});
