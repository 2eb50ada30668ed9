/** @jest-environment jsdom */
import { act, fireEvent, screen } from "@testing-library/react";
import { textsOf } from "../../src/text/speak";
import type { SheetPlan } from "../../src/workbook";
import { draw } from "../support/draw";
import { good } from "../support/port";
import { reviewed } from "../support/reviewed";

const { followUp, obstacles } = textsOf("id");
const SURVEY = `
  Hasil Survei Kepuasan Masyarakat Triwulan II Tahun 2024
  Kode | Unsur       | NRR
  U1   | Persyaratan | 3.35
  U2   | Prosedur    | 3.193
  U3   | Waktu       | 2.9
  U4   | Biaya       | 3.9
  U5   | Produk      | 3.35`;

function unfold(): void {
  fireEvent.click(screen.getByText(new RegExp(`${followUp.heading}$`)));
}

async function make(): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getByText(followUp.make));
    await Promise.resolve();
  });
}

const listed = () => screen.getAllByRole("listitem").map(({ textContent }) => textContent);

describe("a follow-up plan is offered", () => {
  it("of the three lowest unsur, more where several are equal, and of as many as the person says", async () => {
    const plans: SheetPlan[] = [];
    await reviewed([draw(SURVEY)], {
      addSheet: (plan) => {
        plans.push(plan);
        return good({ name: "Rencana Tindak Lanjut 2", otherwise: [] });
      },
    });
    unfold();
    expect(screen.getByText(followUp.priorities(4, 3))).toBeTruthy();
    expect(listed()).toEqual(["Waktu (2,900)", "Prosedur (3,193)", "Persyaratan (3,350)", "Produk (3,350)"]);
    fireEvent.click(screen.getByLabelText("2"));
    expect(listed()).toEqual(["Waktu (2,900)", "Prosedur (3,193)"]);
    await make();
    expect(plans[0]?.table.edits.filter(({ cell }) => cell.column === 1).map(({ value }) => value)).toEqual([
      "Prioritas Unsur",
      "Waktu",
      "Prosedur",
    ]);
    expect(screen.getByText(followUp.made("Rencana Tindak Lanjut 2"))).toBeTruthy();
  });

  it("with a word that the workbook has one already", async () => {
    const plan = "Rencana Tindak Lanjut 2024\nNo | Prioritas Unsur | Kegiatan | Waktu | PIC\n1 | Waktu | SOP | Mei | A";
    await reviewed([draw(SURVEY), draw(plan, "RTL")]);
    unfold();
    expect(screen.getByText(followUp.planned("RTL"))).toBeTruthy();
  });

  it("not where figures are wrong, and then it says why", async () => {
    const wrong = "Kode | Unsur | Total Nilai | NRR\nU1 | Persyaratan | 335 | 3.35\nU2 | Prosedur | 319 | 3.91\n";
    await reviewed([draw(`${wrong}U3 | Waktu | 290 | 2.9\nU4 | Biaya | 390 | 3.9\nJumlah responden : 100`)]);
    unfold();
    expect(screen.getByText(followUp.withheld.wrong)).toBeTruthy();
    expect(screen.queryByText(followUp.make)).toBeNull();
  });

  it("not for what is no survey", async () => {
    await reviewed([draw("Kegiatan | Pagu | Realisasi\nA | 3 | 2\nB | 4 | 1\nJumlah | 7 | 3")]);
    expect(screen.queryByText(followUp.heading)).toBeNull();
  });
});

it("says plainly that the structure of the workbook is protected, and which cells show something else", async () => {
  await reviewed([draw(SURVEY)], {
    addSheet: () => Promise.resolve({ ok: false, obstacle: "structure", detail: "" }),
  });
  unfold();
  await make();
  expect(screen.getByText(obstacles.structure(""))).toBeTruthy();
});

it("names cells of the new sheet that show something else", async () => {
  await reviewed([draw(SURVEY)], { addSheet: () => good({ name: "RTL", otherwise: [{ row: 3, column: 2 }] }) });
  unfold();
  await make();
  expect(screen.getByText(followUp.otherwise("RTL!C4"))).toBeTruthy();
});
