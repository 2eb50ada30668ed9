import { fillsIn, fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

/** The same with nothing where a figure is computed: each is drawn as "?7". */
function blank(picture: string): string {
  return picture.replace(/\?-?[\d.]+/g, ".");
}

/** The same with every figure. */
function stated(picture: string): string {
  return picture.replaceAll("?", "");
}

/** What is filled in some columns, and that what is filled is what the picture states. */
function fills(picture: string): string[] {
  const said = stated(picture).trim().split("\n");
  const right = said.map((line) => line.split("|").map((text) => text.trim()));
  return fillsOf(draw(blank(picture))).map((fill) => {
    const [, letter = "", row = "", rest = ""] = /^([A-Z]+)(\d+) (.*)$/.exec(fill) ?? [];
    const value = Number(rest.split(" ").at(-1));
    const drawn = Number(right[Number(row) - 1]?.[letter.charCodeAt(0) - 65]);
    return Math.abs(value - drawn) < 0.006 || Math.abs(value * 100 - drawn) < 0.006 ? fill : `WRONG ${fill}`;
  });
}

const GROWTH = `
  Jenis Layanan | 2023 | 2024 | Selisih | Pertumbuhan (%)
  Konsultasi    | 80   | 100  | ?20     | ?25
  Pengaduan     | 50   | 40   | ?-10    | ?-20
  Informasi     | 125  | 150  | ?25     | ?20
  Jumlah        | ?255 | ?290 | ?35     | ?13.73`;

describe("two years, by how much they differ and by how much in per cent", () => {
  test("are filled, though nobody has stated any of it", () => {
    expect(fills(GROWTH)).toEqual(
      expect.arrayContaining(["D2 =C2-B2 20", "E3 =(C3-B3)/B3 -0.2", "B5 =SUM(B2:B4) 255", "D5 =SUM(D2:D4) 35"]),
    );
    expect(fills(GROWTH)).toHaveLength(10);
  });

  test("are silent where they are right, and a slip in each is named", () => {
    expect(findingsOf(draw(stated(GROWTH)))).toEqual([]);
    expect(findingsOf(draw(stated(GROWTH).replace("| 25 ", "| 52 ")))[0]).toMatch(/^error D4 .* 25$|^error D2 .* /);
    expect(findingsOf(draw(stated(GROWTH).replace("| 13.73", "| 31.73")))[0]).toMatch(/^error E5 totals-share 13.7/);
  });

  test("are checked where most of them fell", () => {
    const fell = `
      No | Kab/Kota | TW I 2023 | TW I 2024 | Pertumbuhan (%)
      1  | Kotim    | 3084      | 4208      | 36.45
      2  | Kobar    | 3932      | 3879      | -1.35
      3  | Seruyan  | 5702      | 4986      | -12.56
      4  | Lamandau | 6564      | 583       | -91.12
         | Jumlah   | 19282     | 13656     | -29.18`;
    expect(findingsOf(draw(fell))).toEqual([]);
    expect(findingsOf(draw(fell.replace("36.45", "39.45")))[0]).toMatch(/^error E2 totals-share 36.4/);
    expect(findingsOf(draw(fell.replace("-1.35", "-1.53")))[0]).toMatch(/^error E3 totals-share -1.3/);
  });

  test.each([
    ["Tahun 2023", "Tahun 2024", "Kenaikan", "Kenaikan (%)"],
    ["TW I", "TW II", "Naik/(Turun)", "Pertumbuhan"],
    ["Realisasi 2023", "Realisasi 2024", "Bertambah (Berkurang)", "%  Pertumbuhan"],
  ])("under other names: %s | %s | %s | %s", (before, now, difference, growth) => {
    const named = GROWTH.replace("2023", before)
      .replace("2024", now)
      .replace("Selisih", difference)
      .replace("Pertumbuhan (%)", growth);
    expect(fills(named)).toEqual(expect.arrayContaining(["D2 =C2-B2 20", "E2 =(C2-B2)/B2 0.25"]));
  });

  test("are told from the earlier, where the later stands first as in reports on accounts", () => {
    const turned = GROWTH.replace("2023 | 2024", "2024 | 2023");
    expect(fillsIn("D", blank(turned))[0]).toBe("D2 =B2-C2 -20");
    expect(fillsIn("E", blank(turned))[0]).toBe("E2 =(B2-C2)/C2 -0.2");
  });

  test("are not guessed where nothing came before the other", () => {
    for (const [one, other] of [
      ["Target", "Realisasi"],
      ["Baru", "Lama"],
    ] as const) {
      const named = GROWTH.replace("2023 | 2024", `${one} | ${other}`);
      expect(fills(named).filter((fill) => /^[DE]|WRONG/.test(fill))).toEqual([]);
    }
  });
});

const STOCK = `
  Jenis Aduan | Sisa Bulan Lalu | Masuk | Selesai | Ditolak | Sisa
  Lambat      | 12              | 60    | 41      | 4       | ?27
  Biaya       | 7               | 35    | 30      | 2       | ?10
  Petugas     | 9               | 22    | 25      | 1       | ?5
  Jumlah      | ?28             | ?117  | ?96     | ?7      | ?42`;

describe("what was left, what came in, what was done and what is left", () => {
  test("is filled", () => {
    expect(fills(STOCK)).toEqual(expect.arrayContaining(["F2 =SUM(B2:C2)-SUM(D2:E2) 27", "F5 =SUM(F2:F4) 42"]));
  });

  test("is silent where it is right; a slip is named in each column", () => {
    expect(findingsOf(draw(stated(STOCK)))).toEqual([]);
    for (const [typed, slip, cell] of [
      ["| 27", "| 72", "F2"],
      ["| 60 ", "| 90 ", "C2"],
      ["| 30 ", "| 80 ", "D3"],
    ] as const) {
      expect(findingsOf(draw(stated(STOCK).replace(typed, slip)), "error")[0]).toContain(`error ${cell}`);
    }
  });

  test.each([
    ["Saldo Awal", "Penerimaan", "Pengeluaran", "Saldo Akhir"],
    ["Stok Awal", "Masuk", "Keluar", "Sisa Stok"],
    ["Tunggakan Tahun Lalu", "Diterima", "Terbit", "Belum Selesai"],
  ])("under other names: %s | %s | %s | %s", (left, came, done, rest) => {
    const named = `
      Uraian | ${left} | ${came} | ${done} | ${rest}
      Blangko  | 12  | 60  | 41 | ?31
      Map      | 7   | 35  | 30 | ?12
      Materai  | 9   | 22  | 25 | ?6
      Jumlah   | ?28 | ?117 | ?96 | ?49`;
    expect(fills(named)).toEqual(expect.arrayContaining(["E2 =SUM(B2:C2)-D2 31", "E4 =SUM(B4:C4)-D4 6"]));
    expect(findingsOf(draw(stated(named)))).toEqual([]);
  });
});

test("what is left of each month is not added up over them", () => {
  const months = `
    Bulan    | Sisa Bulan Lalu | Masuk | Selesai | Sisa
    Januari  | 12              | 60    | 41      | ?31
    Februari | 31              | 35    | 30      | ?36
    Maret    | 36              | 22    | 25      | ?33
    Jumlah   | .               | ?117  | ?96     | .`;
  expect(fills(months)).toEqual([
    "C5 =SUM(C2:C4) 117",
    "D5 =SUM(D2:D4) 96",
    "E2 =SUM(B2:C2)-D2 31",
    "E3 =SUM(B3:C3)-D3 36",
    "E4 =SUM(B4:C4)-D4 33",
  ]);
  expect(findingsOf(draw(stated(months)))).toEqual([]);
});

describe("what came in and what came of it", () => {
  const MONTHS = `
    Bulan    | Pengaduan Masuk | Selesai | Proses
    Januari  | ?40             | 31      | 9
    Februari | ?35             | 30      | 5
    Maret    | ?22             | 18      | 4
    Jumlah   | ?97             | ?79     | ?18`;

  test("is filled, its totals too", () => {
    expect(fills(MONTHS)).toEqual(
      expect.arrayContaining(["B2 =SUM(C2:D2) 40", "B5 =SUM(B2:B4) 97", "D5 =SUM(D2:D4) 18"]),
    );
    expect(findingsOf(draw(stated(MONTHS)))).toEqual([]);
    expect(findingsOf(draw(stated(MONTHS).replace("| 30 ", "| 80 ")), "error")).toEqual(["error C3 totals-entry 30"]);
  });

  test("is not where some of what came in is of before, or nothing says that it is all that came of it", () => {
    expect(fills(MONTHS.replace("Proses", "Sisa Bulan Lalu")).filter((fill) => fill.startsWith("B"))).toEqual([]);
    expect(fills(MONTHS.replace("Proses", "Ditolak")).filter((fill) => fill.startsWith("B2"))).toEqual([]);
  });

  const CHANNELS = `
    Bulan    | Langsung | SP4N LAPOR | WhatsApp | Jumlah
    Januari  | 12       | 8          | 20       | ?40
    Februari | 9        | 11         | 15       | ?35
    Maret    | 6        | 6          | 10       | ?22
    Jumlah   | ?27      | ?25        | ?45      | ?97`;

  test.each([
    ["Langsung", "SP4N LAPOR", "WhatsApp"],
    ["Online", "Offline", "Mobil Keliling"],
    ["Tatap Muka", "Telepon", "Kotak Saran"],
    ["E-mail", "Media Sosial", "Website"],
  ])("by the way that it came: %s | %s | %s", (...names) => {
    const named = CHANNELS.replace("Langsung", names[0]).replace("SP4N LAPOR", names[1]).replace("WhatsApp", names[2]);
    expect(fills(named)).toEqual(expect.arrayContaining(["E2 =SUM(B2:D2) 40", "E5 =SUM(E2:E4) 97"]));
    expect(fills(named)).toHaveLength(7);
  });
});

describe("a budget of which nothing is computed yet", () => {
  const BUDGET = `
    Kegiatan  | Pagu Anggaran | Realisasi Anggaran | Sisa Anggaran | %
    Perizinan | 800           | 600                | ?200          | ?75
    Promosi   | 500           | 400                | ?100          | ?80
    Data      | 250           | 100                | ?150          | ?40
    JUMLAH    | ?1550         | ?1100              | ?450          | ?70.97`;

  test("is filled, though the word stands over each of its columns", () => {
    expect(fills(BUDGET)).toEqual(expect.arrayContaining(["D2 =B2-C2 200", "E2 =C2/B2 0.75", "D5 =SUM(D2:D4) 450"]));
    expect(fills(BUDGET)).toHaveLength(10);
  });

  test("is filled where what came together so far is of some quarters", () => {
    const soFar = `
      Kabupaten | s.d. TW I | TW II | s.d. TW II | Target 2024 | Capaian (%)
      Kotim     | 300       | 100   | ?400       | 800         | ?50
      Kobar     | 210       | 90    | ?300       | 600         | ?50
      Seruyan   | 50        | 40    | ?90        | 360         | ?25
      Jumlah    | ?560      | ?230  | ?790       | ?1760       | ?44.89`;
    expect(fills(soFar)).toEqual(expect.arrayContaining(["D2 =SUM(B2:C2) 400", "F2 =D2/E2 0.5"]));
  });
});

describe("totals named as the heading that they close", () => {
  const ACCOUNT = `
    Uraian            | Januari | Februari | Jumlah
    A. Pendapatan     | .       | .        | .
    Retribusi         | 300     | 250      | ?550
    Denda             | 40      | 60       | ?100
    Jumlah Pendapatan | ?340    | ?310     | ?650
    B. Belanja        | .       | .        | .
    Pegawai           | 120     | 130      | ?250
    Barang            | 90      | 70       | ?160
    Jumlah Belanja    | ?210    | ?200     | ?410
    Selisih           | ?130    | ?110     | ?240`;

  test("are filled, and what is left of one when the other is taken from it", () => {
    expect(fills(ACCOUNT)).toEqual(
      expect.arrayContaining(["B5 =SUM(B3:B4) 340", "D9 =SUM(D7:D8) 410", "B10 =B5-B9 130", "D10 =D5-D9 240"]),
    );
    expect(fills(ACCOUNT)).toHaveLength(13);
    expect(fills(ACCOUNT.replace("Selisih", "Surplus/(Defisit)"))).toHaveLength(13);
  });

  test("are silent where they are right, and the headings stay blank", () => {
    expect(findingsOf(draw(stated(ACCOUNT)))).toEqual([]);
    expect(findingsOf(draw(stated(ACCOUNT).replace("| 310 ", "| 370 ")), "error")[0]).toMatch(/^error C5 .* 310/);
  });

  test("are left where they are named otherwise", () => {
    const other = ACCOUNT.replace("Jumlah Pendapatan", "Jumlah Wajib Pajak");
    expect(fills(other).filter((fill) => /^[BC]5|^.10/.test(fill))).toEqual([]);
  });
});

describe("a blank column of shares", () => {
  test.each([
    "% thd Total",
    "% terhadap Total",
    "Kontribusi (%)",
    "Proporsi (%)",
    "Persentase dari Total",
    "% thdp Jumlah",
  ])("of all that is counted is known by its name: %s", (name) => {
    const shares = `
      No | Sektor   | Target | Realisasi | Capaian (%) | ${name}
      1  | Primer   | 200    | 100       | ?50         | ?25
      2  | Sekunder | 100    | 60        | ?60         | ?15
      3  | Tersier  | 320    | 240       | ?75         | ?60
         | Jumlah   | ?620   | ?400      | ?64.52      | ?100`;
    expect(fills(shares)).toEqual(expect.arrayContaining(["E2 =D2/C2 0.5", "F2 =D2/D5 0.25", "F5 =D5/D5 1"]));
    expect(fills(shares)).toHaveLength(10);
    expect(findingsOf(draw(stated(shares)))).toEqual([]);
  });

  test("is of the plan and result between it and the shares before", () => {
    const years = `
      Kegiatan  | Pagu 2023 | Realisasi 2023 | %      | Pagu 2024 | Realisasi 2024 | %
      Promosi   | 400       | 300            | ?75    | 500       | 450            | ?90
      Perizinan | 200       | 150            | ?75    | 300       | 210            | ?70
      Jumlah    | ?600      | ?450           | ?75    | ?800      | ?660           | ?82.5`;
    expect(fills(years)).toEqual(expect.arrayContaining(["D2 =C2/B2 0.75", "G2 =F2/E2 0.9", "G4 =F4/E4 0.825"]));
    expect(fills(years)).toHaveLength(10);
  });

  test("is of what came in where it names what came of it", () => {
    const complaints = `
      Kanal    | Masuk | Selesai | Proses | % Selesai
      Langsung | ?50   | 40      | 10     | ?80
      SP4N     | ?20   | 15      | 5      | ?75
      Jumlah   | ?70   | ?55     | ?15    | ?78.57`;
    expect(fills(complaints)).toEqual(
      expect.arrayContaining(["E2 =C2/B2 0.8", expect.stringMatching(/^E4 =C4.B4 0.7857/)]),
    );
    expect(fills(complaints).filter((fill) => fill.startsWith("WRONG"))).toEqual([]);
    expect(fills(complaints.replace("% Selesai", "% Puas")).filter((fill) => fill.startsWith("E"))).toEqual([]);
  });
});
