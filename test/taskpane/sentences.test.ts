import type { IkmDone } from "../../src/commands/hitungIkm";
import type { Applied } from "../../src/workbook";
import { say } from "../../src/taskpane/words/sentences";
import { textsOf } from "../../src/text/speak";
import type { Undone } from "../../src/workbook";
import { exact } from "../../src/core/numbers/exact";
import { cell } from "../support/excel";

const id = textsOf("id");
const place = (name: string, sheet = "SKM") => ({ sheet, cell: cell(name) });
const made = (name: string, asPlanned = true) => ({
  edit: { ...place(name), value: 1 },
  shows: 1,
  asPlanned,
  isFixed: false,
});
const refused = (name: string) => ({ edit: { ...place(name), value: 1 }, reason: "covered" as const });

const NONE = { errors: 0, consequences: 0, warnings: 0, blanks: 0, notices: 0 };
const NOTHING: Applied = { made: [], refused: [], spread: [], stopped: null, isManual: false };

function ikm(change: Partial<IkmDone>): string {
  const applied = { ...NOTHING, made: [made("B4"), made("K148")] };
  const where = { sheet: "SKM", cell: cell("K148"), notShown: null };
  const done: IkmDone = {
    applied,
    ...where,
    ikm: 84.48,
    computed: null,
    wrong: null,
    counts: NONE,
    unread: [],
    ...change,
  };
  const { tone, sentences } = say({ kind: "ikm", done }, id);
  return [tone, ...sentences].join(" | ");
}

describe("what is said of an IKM", () => {
  test("filled", () => {
    expect(ikm({})).toBe("success | 2 sel diisi. IKM 84,48 di SKM!K148.");
    expect(ikm({ ikm: 84.5 })).toContain("IKM 84,50");
  });

  test("nothing was blank", () => {
    expect(ikm({ applied: NOTHING })).toBe("success | Tidak ada sel kosong. IKM 84,48 di SKM!K148.");
  });

  test("in a table that has no place for it", () => {
    const nowhere = { cell: null, ikm: null };
    expect(ikm(nowhere)).toBe("success | 2 sel diisi di lembar SKM. Tabel itu tidak mempunyai sel untuk IKM.");
    expect(ikm({ ...nowhere, applied: NOTHING, computed: exact(84.476) })).toBe(
      "success | Tidak ada sel kosong di tabel lembar SKM. Jawaban di tabel itu memberi IKM 84,48; tabelnya tidak mempunyai sel untuk IKM.",
    );
  });

  test("with findings", () => {
    expect(ikm({ counts: { ...NONE, errors: 2, consequences: 5 } })).toBe(
      "warning | 2 sel diisi. IKM 84,48 di SKM!K148. | Di tabel ini: 2 salah, 5 ikut salah. Periksa sebelum dikirim.",
    );
    expect(ikm({ counts: { ...NONE, notices: 3 } })).toMatch(/^success/);
  });

  test("that is wrong, with what it should be, why, and what to do", () => {
    const expected = { number: exact(84.48), decimals: 2 };
    const nrr = (name: string) => ({ cell: cell(name), figure: { rule: "skm-nrr", subject: "U1" } });
    const wrong = (...names: readonly string[]) =>
      ikm({ applied: NOTHING, ikm: 84.93, wrong: { expected, causes: names.map(nrr) } })
        .split(" | ")
        .slice(1);
    expect(wrong("B145")).toEqual([
      "Tidak ada sel kosong. IKM 84,93 (salah, seharusnya 84,48) di SKM!K148.",
      "Penyebabnya B145 (NRR U1). Tekan Periksa, lalu Perbaiki di B145.",
    ]);
    expect(wrong("B5", "C5", "D5", "E5", "F5")[1]).toBe(
      "Penyebabnya B5 (NRR U1), C5 (NRR U1), D5 (NRR U1), dan 2 sel lain. Tekan Periksa, lalu Perbaiki di B5, C5, D5, dan 2 sel lain.",
    );
    expect(wrong()[1]).toBe("Tekan Periksa, lalu Perbaiki di K148.");
  });

  test("with cells that were left, that show something else, and sheets that were not read", () => {
    const applied = { ...NOTHING, made: [made("B4", false)], refused: [refused("J148")] };
    expect(ikm({ applied, unread: ["Peta"] }).split(" | ")).toEqual([
      "warning",
      "1 sel diisi. IKM 84,48 di SKM!K148.",
      "Sel ini menampilkan nilai lain dari yang diisikan: SKM!B4. Periksa, atau urungkan.",
      "SKM!J148 tidak diisi karena tertutup sel gabungan.",
      "Lembar ini terlalu luas dan tidak dibaca: Peta.",
    ]);
  });

  test("with cells that have not been computed yet", () => {
    const applied = { ...NOTHING, made: [made("B4", false)], isManual: true };
    expect(ikm({ applied })).toMatch(
      /Excel diatur menghitung manual; sel ini mungkin belum menampilkan hasilnya: SKM!B4/,
    );
  });

  test("with cells of an Excel table, and cells that Excel changed beside them", () => {
    const applied = { ...NOTHING, made: [{ ...made("B4"), isFixed: true }], spread: [place("B5")] };
    expect(ikm({ applied }).split(" | ").slice(2)).toEqual([
      "Sel ini diisi angka tetap, bukan rumus, karena berada di dalam tabel Excel yang dapat menyalin rumus ke seluruh kolomnya: SKM!B4.",
      "Excel mengubah sendiri sel di sampingnya dan tidak mau dikembalikan: SKM!B5. Periksa, atau urungkan.",
    ]);
  });

  test("where Excel stopped halfway", () => {
    const applied = { ...NOTHING, made: [made("B4")], stopped: "protected" as const };
    expect(ikm({ applied })).toMatch(
      /^warning \| Excel berhenti di tengah jalan.* Lembar atau buku kerja ini diproteksi/,
    );
  });

  test("where everything blank was left, for one reason", () => {
    const all = ["B4", "C4", "D4", "K148"].map(refused);
    expect(ikm({ applied: { ...NOTHING, refused: all } }).split(" | ")).toEqual([
      "warning",
      "Tidak ada sel yang diisi.",
      "SKM!B4:D4, K148 tidak diisi karena tertutup sel gabungan.",
    ]);
  });

  test("where its cell cannot be shown", () => {
    expect(ikm({ notShown: "hidden" }).split(" | ")).toEqual([
      "warning",
      "2 sel diisi. IKM 84,48 di SKM!K148.",
      "SKM!K148 belum dapat ditampilkan. " + id.obstacles.hidden(""),
    ]);
  });

  test("no survey", () => {
    expect(say({ kind: "ikm", done: null }, id)).toEqual({ tone: "info", sentences: [id.ikm.noSurvey] });
  });
});

describe("what is said of a change that was out of date", () => {
  const refusals = (["changed", "together", "together", "outdated"] as const).map((reason, index) => ({
    edit: { ...place(`B${index + 1}`), value: 1 },
    reason,
  }));
  const sentences = (isCheckedAnew: boolean) =>
    say({ kind: "applied", applied: { ...NOTHING, refused: refusals }, isCheckedAnew }, id).sentences;

  test("why nothing of it was written, and that the list is new", () => {
    expect(sentences(true)).toEqual([
      "Tidak ada sel yang ditulis.",
      "SKM!B1 tidak diubah karena isinya berubah sejak diperiksa.",
      "SKM!B2, B3 juga tidak diubah karena hanya benar bersama sel itu.",
      "SKM!B4 tidak diubah karena angka yang menjadi dasarnya berubah sejak diperiksa.",
      id.pane.checkedAnew,
    ]);
  });

  test("that the person has to look again where that was stopped", () => {
    expect(sentences(false).at(-1)).toBe(id.pane.checkFirst);
  });
});

describe("what is said of an undo", () => {
  const undone = (change: Partial<Undone>) =>
    say({ kind: "undone", undone: { restored: [place("B4")], left: [], stopped: null, ...change } }, id);

  test("all went back", () => {
    expect(undone({})).toEqual({ tone: "success", sentences: ["1 sel dikembalikan seperti semula."] });
  });

  test("some was left, and why", () => {
    const left = [
      { ...place("B5"), reason: "changed" as const },
      { ...place("B6"), reason: "changed" as const },
      { sheet: null, cell: cell("C5"), reason: "gone" as const },
      { ...place("B7"), reason: "lost" as const },
      { ...place("B8"), reason: "unsure" as const },
      { ...place("D5", "Lain"), reason: "protected" as const },
    ];
    expect(undone({ restored: [], left })).toEqual({
      tone: "warning",
      sentences: [
        "Tidak ada sel yang dikembalikan.",
        "Sel ini tidak dikembalikan karena sudah diubah sesudahnya: SKM!B5, B6.",
        "Sel ini tidak dikembalikan karena lembarnya tidak ditemukan lagi: (lembar dihapus)!C5.",
        "Sel ini tidak dikembalikan karena baris atau kolomnya tidak ditemukan lagi: SKM!B7.",
        "Sel ini tidak dikembalikan karena letaknya sekarang tidak pasti; mungkin ada baris yang disisipkan, dihapus, " +
          "atau diurutkan: SKM!B8. Periksa sel itu.",
        "Sel ini belum dikembalikan karena lembarnya diproteksi: Lain!D5. Buka proteksinya, lalu urungkan lagi.",
      ],
    });
  });

  test("Excel stopped, and why", () => {
    const left = [{ ...place("B5"), reason: "stopped" as const }];
    expect(undone({ left, stopped: "busy" }).sentences.slice(1)).toEqual([
      "Sel ini belum dikembalikan karena Excel berhenti di tengah jalan: SKM!B5. Urungkan lagi.",
      id.obstacles.busy(""),
    ]);
  });

  test("another pane's step waits for an answer", () => {
    expect(say({ kind: "others-step" }, id)).toEqual({ tone: "info", sentences: [id.undo.others] });
  });

  test("there was nothing", () => {
    expect(say({ kind: "undone", undone: null }, id)).toEqual({ tone: "info", sentences: [id.undo.nothing] });
  });
});

test("every obstacle has a sentence that says what to do", () => {
  for (const [obstacle, sentence] of Object.entries(id.obstacles)) {
    const said = sentence("GeneralException");
    expect(said).toMatch(obstacle === "cancelled" ? /^\S.*\.$/ : /\. \S.*\.$|, lalu ulangi\.$/);
  }
  expect(id.obstacles.failed("GeneralException")).toContain("(GeneralException)");
  expect(id.obstacles.failed("")).not.toContain("()");
});

test("that old values are forgotten is told, with what is left to do", () => {
  expect(say({ kind: "forgotten" }, id)).toEqual({ tone: "success", sentences: [id.settings.forgotten] });
});

test("a fault of the program is told with its detail", () => {
  expect(say({ kind: "fault", detail: "TypeError: x" }, id)).toMatchObject({ tone: "error" });
  expect(say({ kind: "fault", detail: "TypeError: x" }, id).sentences[0]).toContain("TypeError: x");
});
