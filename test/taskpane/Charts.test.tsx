/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import { textsOf } from "../../src/text/speak";
import type { Charted, ChartPlan } from "../../src/workbook";
import { draw } from "../support/draw";
import { good } from "../support/port";
import { reviewed } from "../support/reviewed";

const { charts, obstacles } = textsOf("id");
const TITLE = "Rekap Izin Terbit Triwulan II Tahun 2024";
const PERMITS = `
  ${TITLE}
  No | Jenis Izin | April | Mei | Juni | Jumlah
  1  | Reklame    | 13    | 16  | 3    | 32
  2  | Pendidikan | 8     | 7   | 0    | 15
     | Jumlah     | 21    | 23  | 3    | 47`;
const MADE: Charted = { sheet: "Lembar1", isNew: true, hasAltText: true, hasNewCells: false };

const line = (text: string) => new RegExp(`${text}$`);

function unfold(): void {
  fireEvent.click(screen.getByText(line(charts.heading)));
}

async function make(): Promise<void> {
  unfold();
  await act(async () => {
    fireEvent.click(screen.getByText(charts.make));
    await Promise.resolve();
  });
}

describe("the charts of a table", () => {
  it("are made where the person says, with the table's title and an alternative text that tells the figures", async () => {
    const plans: ChartPlan[] = [];
    await reviewed([draw(PERMITS)], {
      chart: (plan) => {
        plans.push(plan);
        return good(MADE);
      },
    });
    unfold();
    fireEvent.click(screen.getByLabelText(charts.places.sheet));
    await act(async () => {
      fireEvent.click(screen.getByLabelText(charts.makeOf(TITLE)));
      await Promise.resolve();
    });
    const [plan] = plans;
    expect([plan?.place, plan?.words.title]).toEqual(["sheet", TITLE]);
    expect(plan?.words.altText).toBe(
      `Grafik kolom: ${TITLE}. Sumbu datar: April, Mei, dan Juni. Kolom: Reklame dan Pendidikan. ` +
        "Tertinggi 16 (Mei, Reklame), terendah 0 (Juni, Pendidikan).",
    );
    expect(screen.getByText(charts.made(TITLE, "Lembar1"))).toBeTruthy();
  });

  it("say that one was brought up to date, and what to put in where Excel took no alternative text", async () => {
    await reviewed([draw(PERMITS)], { chart: () => good({ ...MADE, isNew: false, hasAltText: false }) });
    await make();
    expect(screen.getByText(charts.updated(TITLE, "Lembar1"))).toBeTruthy();
    expect(screen.getByText(/Edit Teks Alt.*Tertinggi 16/)).toBeTruthy();
  });

  it("say plainly that the sheet is protected", async () => {
    await reviewed([draw(PERMITS)], {
      chart: () => Promise.resolve({ ok: false, obstacle: "protected", detail: "" }),
    });
    await make();
    expect(screen.getByText(obstacles.protected(""))).toBeTruthy();
  });

  it("say of a table with mistakes that the chart would show them", async () => {
    await reviewed([draw(PERMITS.replace("| 47", "| 48"))]);
    unfold();
    expect(screen.getByText(charts.hasErrors)).toBeTruthy();
  });

  it("say why there is none, and offer no button", async () => {
    await reviewed([draw(PERMITS.replace("| 16 ", "| '16 "))]);
    unfold();
    expect(screen.getByText(charts.withheld.texts)).toBeTruthy();
    expect(screen.queryByText(charts.make)).toBeNull();
  });

  it("compare periods beside the last of them", async () => {
    const survey = (period: string) => `
      Survei Kepuasan Masyarakat ${period} Tahun 2024
      Kode | Unsur       | NRR
      U1   | Persyaratan | 3.35
      U2   | Prosedur    | 3.193
      U3   | Waktu       | 2.9
      U4   | Biaya       | 3.9`;
    await reviewed([draw(survey("Triwulan I"), "Satu"), draw(survey("Triwulan II"), "Dua")]);
    const card = screen.getByLabelText(/^Dua/);
    fireEvent.click(within(card).getByText(line(charts.heading)));
    const title = "Survei Kepuasan Masyarakat Triwulan II Tahun 2024";
    expect(within(card).getByLabelText(charts.makeOf(title))).toBeTruthy();
    expect(within(card).getByLabelText(charts.makeOf(charts.periods(title)))).toBeTruthy();
  });
});
