/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import { fingerprintOf } from "../../src/core/findings/fingerprint";
import { registerPaneIcons } from "../../src/taskpane/look/icons";
import { textsOf } from "../../src/text/speak";
import type { WorkbookPort } from "../../src/workbook";
import { draw } from "../support/draw";
import { good } from "../support/port";
import { COUNTED, recap } from "../support/registers";
import { reviewed } from "../support/reviewed";

const { pane, verdict } = textsOf("id");
const said = () => screen.getAllByRole("status")[0]?.textContent;
const survey = (ikm: string, name = "SKM") =>
  draw(
    `No | U1 | U2\n1 | 3 | 4\n2 | 4 | 4\nΣNilai | 7 | 8\nNRR | 3.5 | 4\nNRR tertbg | 1.75 | 2 | 3.75\nIKM | . | . | ${ikm}`,
    name,
  );
const permits = (total: string, name: string) => recap(COUNTED.slice(0, COUNTED.lastIndexOf("4")) + total, name);

beforeAll(registerPaneIcons);

test("says what is wrong and where, and the IKM as it is and as it should be, with its grade", async () => {
  await reviewed([survey("95.75")]);
  expect(said()).toMatch(/^1 kesalahan di SKM.*IKM 95,75 → 93,75 \(A, Sangat Baik\)/);
});

test("is calm where all is well, and still says the IKM", async () => {
  await reviewed([survey("93.75")]);
  expect(said()).toMatch(new RegExp(`^${verdict.fine}.*IKM 93,75 \\(A, Sangat Baik\\)`));
  expect(said()).not.toContain("→");
});

test("says what is not filled in yet, where the last months of the year are still to come", async () => {
  await reviewed([
    draw("Izin 2024\nBulan | Baru | Perpanjangan | Jumlah\nOktober | 3 | 4 | 7\nNovember | 5 | 1 | 6\nDesember"),
  ]);
  expect(said()).toContain("Semua yang sudah terisi cocok");
  expect(said()).toContain("Belum terisi: Desember.");
  expect(said()).not.toContain(verdict.fine);
});

test("names two sheets and counts the others", async () => {
  await reviewed(["A", "B", "C", "D"].map((name) => permits("9", name)));
  expect(said()).toContain("4 kesalahan di A, B, dan 2 lembar lain");
});

test("where nothing is wrong, says what is doubtful, and where nothing is doubtful, what is blank", async () => {
  await reviewed([permits(".", "Kosong")]);
  expect(said()).toContain("Tidak ada yang salah; 1 sel masih kosong");
});

test("titles and captions that contradict themselves are counted with what the tables hold", async () => {
  await reviewed([
    draw(`
      Rekap Perizinan Triwulan II (Satu) 2024
      Jenis Izin | April | Mei | Juni | Jumlah
      PBG        | 1     | 2   | 3    | 6
      Jumlah     | 1     | 2   | 3    | 6`),
  ]);
  expect(said()).toContain("1 kesalahan di");
});

test("says when the workbook was checked, and of how many tables that is", async () => {
  jest.useFakeTimers({ now: new Date(2024, 6, 1, 8, 5), doNotFake: ["setTimeout", "queueMicrotask", "performance"] });
  await reviewed([survey("93.75"), permits("4", "Rekap")]);
  jest.useRealTimers();
  expect(said()).toContain("Diperiksa pukul 08.05 · 2 tabel");
});

test("where Excel computes only when it is told to, results may be out of date", async () => {
  await reviewed([survey("93.75")], {}, { isManual: true });
  expect(said()).toContain(pane.manual);
});

describe("is no more than was looked at", () => {
  const keeping = (name: string, text: string): Partial<WorkbookPort> => ({
    recall: (asked) => good(asked === name ? text : null),
  });

  test("where a person has left what is wrong", async () => {
    const session = await reviewed([permits("9", "Rekap")]);
    const [wrong] = session.state().review?.tables.flatMap(({ findings }) => findings) ?? [];
    const decision = { fingerprint: wrong ? fingerprintOf(wrong) : "", reason: "Sudah terbit.", date: "2024-07-01" };
    cleanup();
    await reviewed([permits("9", "Rekap")], keeping("keputusan", JSON.stringify([decision])));
    expect(said()).toContain("Tidak dihitung: 1 temuan yang diabaikan atau diturunkan tingkatnya.");
    expect(said()).not.toMatch(/Semua cocok|Tidak ada yang salah/);
  });

  test.each([
    ["info", "Tidak ada yang perlu ditindaklanjuti"],
    ["warning", "1 perlu diperiksa di SKM"],
  ])("where the office wants an error told as %s", async (level, words) => {
    await reviewed([survey("95.75")], keeping("pengaturan", JSON.stringify({ levels: { "skm-ikm": level } })));
    expect(said()).toMatch(new RegExp(`^${words}.*IKM 95,75 → 93,75 .*Tidak dihitung: 1 temuan`));
    expect(said()).not.toMatch(/Semua cocok|Tidak ada yang salah/);
  });

  test("where something like a table was not understood, or a sheet not read", async () => {
    const other = draw("Uraian | Target | Capaian\nLoket | 10 | 9\nAntrean | 12 | 12\nKursi | 4 | 9", "Loket");
    await reviewed([survey("93.75"), other], {}, { unread: ["Besar"] });
    expect(said()).toContain("Tidak diperiksa: 2 bagian yang tidak dipahami atau tidak terbaca.");
  });

  test("and has no such words where all was looked at", async () => {
    await reviewed([survey("93.75")]);
    expect(said()).not.toMatch(/Tidak dihitung|Tidak diperiksa/);
  });
});

describe("of one sheet", () => {
  async function onlySheet() {
    const session = await reviewed([survey("95.75"), permits("9", "Rekap")], {}, { activeSheet: "Rekap" });
    await act(() => session.periksa("sheet"));
  }

  test("only what is on it is shown and counted, and the rest is not passed over in silence", async () => {
    await onlySheet();
    expect(said()).toMatch(/^1 kesalahan di Rekap.*Hanya lembar Rekap\. Lembar lain: 1 salah/);
    expect(screen.queryByRole("region", { name: /^SKM/ })).toBeNull();
  });

  test("the whole workbook is a click away, without another check", async () => {
    await onlySheet();
    fireEvent.click(screen.getByRole("button", { name: verdict.wholeWorkbook }));
    expect(said()).toContain("2 kesalahan di SKM dan Rekap");
  });
});
