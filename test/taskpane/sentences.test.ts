import type { IkmDone } from "../../src/commands/hitungIkm";
import { say } from "../../src/taskpane/sentences";
import { textsOf } from "../../src/text/speak";
import { cell } from "../support/excel";

const id = textsOf("id");
const place = (name: string, sheet = "SKM") => ({ sheet, cell: cell(name) });
const made = (name: string, asPlanned = true) => ({ edit: { ...place(name), value: 1 }, shows: 1, asPlanned });
const refused = (name: string) => ({ edit: { ...place(name), value: 1 }, reason: "covered" as const });

function ikm(change: Partial<IkmDone>): string {
  const applied = { made: [made("B4"), made("K148")], refused: [], stopped: null };
  const done: IkmDone = { applied, sheet: "SKM", cell: cell("K148"), ikm: 84.48, findings: 0, unread: [], ...change };
  const { tone, sentences } = say({ kind: "ikm", done }, id);
  return [tone, ...sentences].join(" | ");
}

describe("what is said of an IKM", () => {
  test("filled", () => {
    expect(ikm({})).toBe("success | 2 sel diisi. IKM 84,48 di SKM!K148.");
    expect(ikm({ ikm: 84.5 })).toContain("IKM 84,50");
  });

  test("nothing was blank", () => {
    expect(ikm({ applied: { made: [], refused: [], stopped: null } })).toBe(
      "success | Tidak ada sel kosong. IKM 84,48 di SKM!K148.",
    );
  });

  test("with findings", () => {
    expect(ikm({ findings: 7 })).toBe(
      "warning | 2 sel diisi. IKM 84,48 di SKM!K148. | Ada 7 temuan; periksa sebelum dikirim.",
    );
  });

  test("with cells that were left, that show something else, and sheets that were not read", () => {
    const applied = { made: [made("B4", false)], refused: [refused("J148")], stopped: null };
    expect(ikm({ applied, unread: ["Peta"] }).split(" | ")).toEqual([
      "warning",
      "1 sel diisi. IKM 84,48 di SKM!K148.",
      "Sel ini menampilkan nilai lain dari yang diisikan: SKM!B4. Periksa, atau urungkan.",
      "SKM!J148 tidak diisi karena tertutup sel gabungan.",
      "Lembar ini terlalu luas dan tidak dibaca: Peta.",
    ]);
  });

  test("where Excel stopped halfway", () => {
    const applied = { made: [made("B4")], refused: [], stopped: "protected" as const };
    expect(ikm({ applied })).toContain("Excel berhenti di tengah jalan");
  });

  test("no survey", () => {
    expect(say({ kind: "ikm", done: null }, id)).toEqual({ tone: "info", sentences: [id.ikm.noSurvey] });
  });
});

describe("what is said of an undo", () => {
  test("all went back, or some was left", () => {
    expect(say({ kind: "undone", undone: { restored: [place("B4")], left: [] } }, id)).toEqual({
      tone: "success",
      sentences: ["1 sel dikembalikan seperti semula."],
    });
    const left = [place("B5"), { sheet: null, cell: cell("C5") }];
    expect(say({ kind: "undone", undone: { restored: [], left } }, id)).toEqual({
      tone: "warning",
      sentences: [
        "0 sel dikembalikan seperti semula.",
        "Sel ini tidak dikembalikan karena sudah diubah sesudahnya: SKM!B5, (lembar dihapus)!C5.",
      ],
    });
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

test("a fault of the program is told with its detail", () => {
  expect(say({ kind: "fault", detail: "TypeError: x" }, id)).toMatchObject({ tone: "error" });
  expect(say({ kind: "fault", detail: "TypeError: x" }, id).sentences[0]).toContain("TypeError: x");
});
