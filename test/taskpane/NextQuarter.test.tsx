/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { cellName } from "../../src/core/grid/address";
import { textsOf } from "../../src/text/speak";
import type { CopiesPlan, WorkbookPort } from "../../src/workbook";
import { draw } from "../support/draw";
import { good } from "../support/port";
import { reviewed } from "../support/reviewed";

const { nextQuarter: say, pane } = textsOf("id");
const permits = (period: string, name: string) =>
  draw(
    `
    Rekap Izin ${period}
    No     | Jenis Izin | April | Mei | Juni | Jumlah
    1      | PBG        | 3     | 0   | 0    | =SUM(C3:E3) -> 3
    2      | SLF        | 6     | 2   | 6    | 14
    Jumlah | .          | 9     | 2   | 6    | =SUM(F3:F4) -> 17`,
    name,
  );
const SHEETS = [permits("Triwulan II (Satu) Tahun 2024", "OSS"), permits("Triwulan II Tahun 2024", "Manual")];

const UNNAMED = draw(
  `
  No     | Jenis Izin | Terbit | Ditolak | Jumlah
  1      | PBG        | 3      | 1       | 4
  2      | SLF        | 2      | 2       | 4
  Jumlah | .          | 5      | 3       | 8`,
  "Lain",
);

async function unfolded(answers: Partial<WorkbookPort> = {}, sheets = SHEETS, heading = say.heading[3]): Promise<void> {
  await reviewed(sheets, answers);
  await click(await screen.findByText(new RegExp(`${heading}$`)));
}

/** Clicks, and waits until what that asks for is planned. */
async function click(what: Element): Promise<void> {
  fireEvent.click(what);
  await waitFor(
    () => {
      expect(screen.queryByText(say.planning)).toBeNull();
    },
    { timeout: 20_000 },
  );
}

const press = (name: string) =>
  act(async () => {
    fireEvent.click(screen.getByRole("button", { name }));
    await Promise.resolve();
  });

describe("the next quarter is offered", () => {
  it("with what becomes of each sheet", async () => {
    await unfolded();
    expect(screen.getByText("Dari Triwulan II (Dua) 2024 ke Triwulan III (Tiga) 2024.")).toBeTruthy();
    expect(screen.getByLabelText("OSS → OSS TW III")).toBeTruthy();
    expect(screen.getAllByText("10 isian dikosongkan; 4 sebutan periode dimajukan")).toHaveLength(2);
    fireEvent.click(screen.getAllByText(new RegExp(`${say.texts}$`))[0] ?? document.body);
    expect(
      screen.getByText(/Rekap Izin Triwulan II \(Satu\) Tahun 2024 → Rekap Izin Triwulan III \(Tiga\) Tahun 2024/),
    ).toBeTruthy();
  });

  it("and made of the sheets that are ticked", async () => {
    const plans: CopiesPlan[] = [];
    await unfolded({
      addCopies(plan) {
        plans.push(plan);
        return good({ names: plan.copies.map(({ name }) => name), otherwise: [] });
      },
    });
    await click(screen.getByLabelText("Manual → Manual TW III"));
    await press(say.make(1));
    expect(plans.map(({ copies }) => copies.map(({ of, name }) => [of, name]))).toEqual([[["OSS", "OSS TW III"]]]);
    const edits = plans[0]?.copies[0]?.edits ?? [];
    expect(edits.find(({ cell }) => cellName(cell) === "C2")).toEqual({
      sheet: "OSS TW III",
      cell: { row: 1, column: 2 },
      value: "Juli",
    });
    expect(screen.getByText(say.made("OSS TW III", "Triwulan III (Tiga) 2024"))).toBeTruthy();
  });

  it("region by region: what is only perhaps of the quarter is emptied once it is ticked", async () => {
    const loket = draw(
      "Rekap Izin Triwulan II 2024\nNo | Jenis Izin | Terbit | Ditolak | Jumlah\n1 | PBG | 3 | 1 | 4\n2 | SLF | 2 | 2 | 4\nJumlah | . | 5 | 3 | 8\n.\n.\n.\nLoket | Antrean | Menit\nA | 21 | 6\nB | 34 | 9\nC | 18 | 4",
      "Izin",
    );
    await unfolded({}, [loket]);
    expect(screen.getByLabelText(say.region.table("A2:E5", 9)).matches(":checked")).toBe(true);
    const unknown = screen.getByLabelText(say.region.unknown("B10:C12", 6));
    expect(unknown.matches(":checked")).toBe(false);
    expect(screen.getByText(/^9 isian dikosongkan/)).toBeTruthy();
    await click(unknown);
    expect(screen.getByText(/^15 isian dikosongkan/)).toBeTruthy();
    expect(unknown.matches(":checked")).toBe(true);
  });

  it.each([
    ["Bulan Juni 2024", "Siapkan bulan berikutnya"],
    ["Triwulan II 2024", "Siapkan triwulan berikutnya"],
    ["Semester I 2024", "Siapkan semester berikutnya"],
    ["Tahun 2024", "Siapkan tahun berikutnya"],
  ])("under a heading that says what comes after %s", async (period, heading) => {
    await reviewed([
      draw(`Rekap Izin ${period}\nJenis Izin | Terbit | Jumlah\nPBG | 3 | 3\nSLF | 4 | 4\nJumlah | 7 | 7`),
    ]);
    expect(await screen.findByText(new RegExp(`${heading}$`))).toBeTruthy();
  });

  it("as far as the reports of the workbook go, or the person says", async () => {
    await unfolded();
    const length = screen.getByLabelText<HTMLSelectElement>(say.length);
    expect(length.value).toBe("3");
    fireEvent.change(length, { target: { value: "6" } });
    await waitFor(() => {
      expect(screen.getByText("Dari Semester I (Satu) 2024 ke Semester II (Dua) 2024.")).toBeTruthy();
    });
    expect(screen.getByText(/Siapkan semester berikutnya$/)).toBeTruthy();
  });

  it("not by months where its sheets are of quarters", async () => {
    await unfolded();
    fireEvent.change(screen.getByLabelText(say.length), { target: { value: "1" } });
    expect(await screen.findByText(say.none("Juni 2024"))).toBeTruthy();
    expect(screen.getByText(/OSS \(memuat beberapa periode\), Manual \(memuat beberapa periode\)/)).toBeTruthy();
    expect(screen.getByRole("button", { name: say.make(0) }).hasAttribute("disabled")).toBe(true);
  });

  it("with a plain sentence where the program fails, and can be begun anew", async () => {
    const session = await reviewed(SHEETS);
    const { review } = session.state();
    let isBroken = true;
    const thrown: unknown[] = [];
    const hear = (event: ErrorEvent) => {
      event.preventDefault();
      thrown.push(event.error);
    };
    window.addEventListener("error", hear);
    act(() => {
      session.set({
        review: review && {
          ...review,
          *nextQuarter(wishes) {
            if (isBroken) throw new Error("rusak");
            return yield* review.nextQuarter(wishes);
          },
        },
      });
    });
    await click(await screen.findByText(new RegExp(`${say.heading[3]}$`)));
    expect(await screen.findByText(pane.fault("Error: rusak"))).toBeTruthy();
    await waitFor(() => {
      expect(thrown).toEqual([new Error("rusak")]);
    });
    window.removeEventListener("error", hear);
    isBroken = false;
    await click(screen.getByRole("button", { name: say.planAgain }));
    expect(screen.queryByText(pane.fault("Error: rusak"))).toBeNull();
    expect(screen.getByLabelText("OSS → OSS TW III")).toBeTruthy();
  });

  it("in steps, which can be ended and begun anew", async () => {
    const rows = Array.from({ length: 1500 }, (_, at) => `${at + 1} | Pemohon ${at} | PBG | 3/4/2024`);
    const register = draw(
      ["Register Izin Triwulan II 2024", "No | Nama Pemohon | Jenis Izin | Tanggal Terbit", ...rows].join("\n"),
      "Register TW II",
    );
    await reviewed([register]);
    const heading = await screen.findByText(new RegExp(`${say.heading[3]}$`));
    // As on a slow machine: each step takes longer than the page is kept waiting.
    let now = performance.now();
    const clock = jest.spyOn(performance, "now").mockImplementation(() => (now += 20));
    fireEvent.click(heading);
    expect(screen.getByText(say.planning)).toBeTruthy();
    await click(screen.getByRole("button", { name: pane.cancel }));
    clock.mockRestore();
    expect(screen.queryByText(/^[\d.]+ isian dikosongkan/)).toBeNull();
    await click(screen.getByRole("button", { name: say.planAgain }));
    expect(screen.getByText(/^6\.000 isian dikosongkan/)).toBeTruthy();
  }, 60_000);

  it("never by a plan of what was ticked before", async () => {
    const rows = Array.from({ length: 6000 }, (_, at) => `${at + 1} | Pemohon ${at} | PBG | 3/4/2024`);
    const list = ["Register Izin Triwulan II 2024", "No | Nama Pemohon | Jenis Izin | Tanggal Terbit", ...rows];
    await unfolded({}, [permits("Triwulan II Tahun 2024", "Manual"), draw(list.join("\n"), "Register TW II")]);
    const make = (sheets: number) => screen.getByRole("button", { name: say.make(sheets) }).matches(":enabled");
    expect(make(2)).toBe(true);
    fireEvent.click(screen.getByLabelText("Manual → Manual TW III"));
    await click(screen.getByRole("button", { name: pane.cancel }));
    expect(make(2)).toBe(false);
    await click(screen.getByRole("button", { name: say.planAgain }));
    expect(make(1)).toBe(true);
  }, 60_000);

  it("not where nothing is ticked", async () => {
    await unfolded();
    await click(screen.getByLabelText("OSS → OSS TW III"));
    await click(screen.getByLabelText("Manual → Manual TW III"));
    expect(screen.getByText(say.nothing)).toBeTruthy();
    expect(screen.getByRole("button", { name: say.make(0) }).hasAttribute("disabled")).toBe(true);
  });

  it("not where this one is still blank", async () => {
    const blank = "Rekap Triwulan II 2024\nNo | Jenis Izin | April | Mei | Juni | Jumlah\n1 | PBG\n2 | SLF\nJumlah";
    const year =
      "No | Jenis Izin | TW I | TW II | Jumlah\n1 | PBG | 3 | 0 | 3\n2 | SLF | 6 | 2 | 8\nJumlah | . | 9 | 2 | 11";
    await unfolded({}, [draw(blank), draw(year, "Setahun")]);
    expect(screen.getByText(say.stillBlank("Triwulan II (Dua) 2024"))).toBeTruthy();
  });

  it("not once it is made, for the sake of a sheet that was left as it names none", async () => {
    const [, manual] = SHEETS;
    const made = draw(
      `
      Rekap Izin Triwulan III 2024
      No     | Jenis Izin | Juli | Agustus | September | Jumlah
      1      | PBG        | .    | .       | .         | =SUM(C3:E3) -> 0
      2      | SLF        | .    | .       | .         | =SUM(C4:E4) -> 0
      Jumlah | .          | .    | .       | .         | .`,
      "Manual TW III",
    );
    await unfolded({}, [UNNAMED, ...(manual ? [manual] : []), made]);
    expect(screen.getByText(say.stillBlank("Triwulan III (Tiga) 2024"))).toBeTruthy();
  });

  it("where its sheets only compute their figures, from one that names none", async () => {
    const recap = draw(
      `
      Rekap Izin Triwulan II 2024
      No     | Jenis Izin | April         | Mei           | Juni          | Jumlah
      1      | PBG        | =Lain!C2 -> 3 | =Lain!D2 -> 1 | =Lain!D2 -> 1 | =SUM(C3:E3) -> 5
      2      | SLF        | =Lain!C3 -> 2 | =Lain!D3 -> 2 | =Lain!D3 -> 2 | =SUM(C4:E4) -> 6
      Jumlah | .          | .             | .             | .             | .`,
      "Rekap",
    );
    await unfolded({}, [UNNAMED, recap]);
    expect(screen.getByRole("button", { name: say.make(2) }).matches(":enabled")).toBe(true);
  });

  it("not where no sheet says of which quarter it is", async () => {
    const sheet = draw("No | Jenis Izin | Jumlah\n1 | PBG | 3\n2 | SLF | 4\nJumlah | . | 7");
    await unfolded({}, [sheet], "Siapkan periode berikutnya");
    expect(screen.getByText(say.unknown)).toBeTruthy();
  });
});

it("is told where cells of it hold something else, and what became of it once it is undone", async () => {
  await unfolded({
    steps: () => good(1),
    addCopies: () => good({ names: ["OSS TW III"], otherwise: [{ sheet: "OSS TW III", cell: { row: 2, column: 2 } }] }),
    undo: () =>
      good({
        restored: [],
        left: [],
        stopped: null,
        sheets: [
          { name: "OSS TW III", became: "changed" },
          { name: "Manual TW III", became: "removed" },
        ],
      }),
  });
  await press(say.make(2));
  expect(screen.getByText(say.otherwise("OSS TW III!C3"))).toBeTruthy();
  await press(textsOf("id").pane.undo);
  expect(screen.getByText(say.undone.changed("OSS TW III"))).toBeTruthy();
  expect(screen.getByText(say.undone.removed("Manual TW III"))).toBeTruthy();
});
