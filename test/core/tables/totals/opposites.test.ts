import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";
import { threefold } from "../../../support/threefold";

const RIGHT = { alarms: [], missed: [], unfilled: [] };

/** Three rows of how many there were, and of how many of them something is told. */
const page = (head: string, share = "") =>
  [
    "REKAP PELAYANAN PERIZINAN",
    `No | Jenis Layanan | ${head}${share}`,
    ...[
      ["PBG", 41, 38],
      ["SLF", 57, 46],
      ["SIP", 68, 65],
      ["Reklame", 33, 33],
    ].map(([name, all, some], at) => `${at + 1} | ${name} | ${all} | ${some} | {${Number(all) - Number(some)}}`),
    ". | Jumlah | {199} | {182} | {17}",
  ].join("\n");

describe("what is told of some leaves the others", () => {
  test.each([
    "Izin Terbit | Tepat Waktu | Lewat Waktu",
    "Izin Terbit | Tepat Waktu | Terlambat",
    "Jumlah Antrean | Dilayani | Tidak Hadir",
    "Berkas | Lengkap | Tidak Lengkap",
    "Selesai | Sesuai SOP | Melebihi SOP",
  ])("and these are filled and checked: %s", (head) => {
    expect(threefold(page(head))).toMatchObject(RIGHT);
  });

  test.each(["Izin Terbit | Tepat Waktu | Dicabut", "Terlambat | Tepat Waktu | Lewat Waktu"])(
    "and what is called otherwise is none of them: %s",
    (head) => {
      const { unfilled } = threefold(page(head));
      expect(unfilled.length).toBeGreaterThan(3);
    },
  );

  test("and are parts of what stands behind them, which waits for both", () => {
    const picture = page("Izin Terbit | Tepat Waktu | Terlambat", " | Jumlah").replaceAll(/\{\d+\}/g, ".");
    expect(fillsOf(draw(picture)).filter((fill) => /^[EF]/.test(fill))).toEqual([]);
  });

  test("and these are no rest where the figures say so", () => {
    const sheet = page("Izin Terbit | Tepat Waktu | Terlambat")
      .replace(/\{(3|11)\}/g, "9")
      .replace(/[{}]|\{17\}/g, "");
    expect(findingsOf(draw(sheet.replace("17", "27")), "error")).toEqual([]);
  });
});

test("what is waited for is what came in less what came out, also with shares between", () => {
  const picture = `
    PERMOHONAN
    No | Jenis   | Masuk | Terbit | %       | Ditolak | %      | Proses | %
    1  | PBG     | 40    | 30     | {75}    | 2       | {5}    | {8}    | {20}
    2  | SLF     | 50    | 41     | {82}    | 1       | {2}    | {8}    | {16}
    3  | SIP     | 60    | 44     | {73.33} | 3       | {5}    | {13}   | {21.67}
    .  | Jumlah  | {150} | {115}  | {76.67} | {6}     | {4}    | {29}   | {19.33}`.trim();
  const { alarms, missed, unfilled } = threefold(picture);
  expect({ alarms, missed, unfilled: unfilled.filter((one) => one.startsWith("H")) }).toEqual(RIGHT);
});

test("what was left and what came in is the burden of which some is left again", () => {
  const picture = `
    PENYELESAIAN TUNGGAKAN BULAN OKTOBER
    No | Jenis   | Tunggakan Bulan Lalu | Permohonan Masuk | Jumlah Beban | Selesai | Sisa Tunggakan
    1  | PBG     | 4    | 36    | {40}  | 30    | {10}
    2  | SLF     | 3    | 40    | {43}  | 40    | {3}
    3  | SIP     | 6    | 60    | {66}  | 50    | {16}
    .  | Jumlah  | {13} | {136} | {149} | {120} | {29}`.trim();
  expect(threefold(picture)).toMatchObject(RIGHT);
});

describe("a change between two years that its words name", () => {
  const picture = `
    PERKEMBANGAN IZIN
    No | Jenis Izin | Jumlah Izin | . | . | YEARS1 | . | YEARS2 | .
    .  | .          | 2022  | 2023  | 2024  | Jumlah | %       | Jumlah | %
    1  | PBG        | 40    | 50    | 60    | {10}   | {25}    | {10}   | {20}
    2  | SLF        | 20    | 10    | 15    | {-10}  | {-50}   | {5}    | {50}
    3  | SIP        | 80    | 100   | 90    | {20}   | {25}    | {-10}  | {-10}
    .  | Jumlah     | {140} | {160} | {165} | {20}   | {14.29} | {5}    | {3.13}`.trim();

  test.each([
    ["Naik/Turun 2022-2023", "Naik/Turun 2023-2024"],
    ["Kenaikan Tahun 2023 terhadap 2022", "Kenaikan Tahun 2024 terhadap 2023"],
  ])("is filled and checked: %s", (one, other) => {
    const { alarms, missed, unfilled } = threefold(picture.replace("YEARS1", one).replace("YEARS2", other));
    expect({ alarms, missed, unfilled: unfilled.filter((place) => !/^[GI]/.test(place)) }).toEqual(RIGHT);
    expect(unfilled).toContain("G4 0.25 not 25");
  });
});
