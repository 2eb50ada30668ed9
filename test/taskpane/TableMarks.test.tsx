/** @jest-environment jsdom */
import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { changePreferences } from "../../src/commands/preferences";
import { forgetHints } from "../../src/taskpane/deeds/history";
import { TableMarks } from "../../src/taskpane/parts/preferences";
import { Session } from "../../src/taskpane/session/session";
import { textsOf } from "../../src/text/speak";
import type { WorkbookPort } from "../../src/workbook";
import { good, portThat } from "../support/port";
import { seen } from "../support/seen";
import { draw } from "../support/draw";

const texts = textsOf("id");
const say = texts.tableMarks;
const SHEET = draw("Kecamatan | Unit\nBaamang | 12\nKetapang | 30\nJumlah | 42", "Data SKM");

const button = (name: string) => screen.getByRole<HTMLButtonElement>("button", { name });
const type = (label: string, value: string) => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};

/** Opens them on a workbook that keeps what it is asked to. */
async function open(first: string | null = null, answers: Partial<WorkbookPort> = {}) {
  let kept = first;
  const port = portThat({
    recall: (name) => good(name === "pengaturan" ? kept : null),
    remember: (_, text) => {
      kept = text;
      return good(null);
    },
    read: () => good(seen([SHEET])),
    ...answers,
  });
  const session = new Session(port);
  render(<TableMarks session={session} texts={texts} />);
  fireEvent.click(screen.getByText(new RegExp(say.open)));
  await screen.findByText(say.heading);
  return { session, kept: () => kept };
}

async function press(name: string) {
  await act(async () => {
    fireEvent.click(button(name));
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
}

test("what is selected is marked as what is chosen, kept, listed, and checked at once", async () => {
  const area = { top: 0, left: 0, bottom: 3, right: 1 };
  const { session, kept } = await open(null, { selection: () => good({ sheet: "Data SKM", area }) });
  await press(say.useSelection);
  fireEvent.change(screen.getByLabelText(say.kind), { target: { value: "totals" } });
  await press(say.keep);
  expect(JSON.parse(kept() ?? "{}")).toEqual({
    hints: [{ sheet: "Data SKM", area, kind: "totals", period: null, scale: null }],
  });
  expect(await screen.findByText(`'Data SKM'!A1:B4 – ${say.kinds.totals}`)).toBeTruthy();
  await waitFor(() => {
    expect(session.state().review?.tables.map(({ table }) => table.kind)).toEqual(["totals"]);
  });
});

test.each([
  ["a region that is none", "A1:", "", say.areaWrong],
  ["a region of no sheet", "A1:B4", "", say.areaWrong],
  ["a period that is not understood", "'Data SKM'!A1:B4", "kemarin", say.periodWrong],
])("%s is not kept, and why is said", async (_, region, period, said) => {
  const { kept } = await open();
  type(say.area, region);
  type(say.period, period);
  await press(say.keep);
  await screen.findByText(said);
  expect(kept()).toBeNull();
});

test("a mark is taken back, and what else is kept stays", async () => {
  const hint = { sheet: "Data SKM", area: { top: 0, left: 0, bottom: 3, right: 1 }, kind: "totals" };
  const { kept } = await open(JSON.stringify({ weight: "two", hints: [hint] }));
  await press(say.removeOf("'Data SKM'!A1:B4"));
  expect(kept()).toBe('{"weight":"two"}');
  expect(screen.getByText(say.none)).toBeTruthy();
});

test("what other work has changed is listed: the next term's sheets have marks of their own, until they are undone", async () => {
  const hint = { sheet: "Data SKM", area: { top: 0, left: 0, bottom: 3, right: 1 }, kind: "totals" };
  const { session } = await open(JSON.stringify({ hints: [hint] }));
  const next = { ...hint, sheet: "Data SKM TW III", period: null, scale: null, kind: "totals" as const };
  const mark = `'Data SKM TW III'!A1:B4 – ${say.kinds.totals}`;
  await act(() =>
    session.work(async () => {
      await changePreferences(session.port, (now) => ({ ...now, hints: [...now.hints, next] }));
      return null;
    }),
  );
  await screen.findByText(mark);
  await act(() =>
    session.work(async () => {
      await forgetHints(session.port, [next.sheet]);
      return null;
    }),
  );
  await waitFor(() => {
    expect(screen.queryByText(mark)).toBeNull();
  });
});

test("marking the same cells anew takes the place of what was said before", async () => {
  const hint = { sheet: "Data SKM", area: { top: 0, left: 0, bottom: 3, right: 1 }, kind: "survey" };
  const { kept } = await open(JSON.stringify({ hints: [hint] }));
  type(say.area, "'Data SKM'!B4:A1");
  fireEvent.change(screen.getByLabelText(say.kind), { target: { value: "totals" } });
  await press(say.keep);
  expect((JSON.parse(kept() ?? "{}") as { hints: { kind: string }[] }).hints.map(({ kind }) => kind)).toEqual([
    "totals",
  ]);
});

describe("the header of a region", () => {
  const region = "'Data SKM'!A1:B4";
  const openHeader = async (kind: string) => {
    type(say.area, region);
    fireEvent.change(screen.getByLabelText(say.kind), { target: { value: kind } });
    await press(say.header);
  };

  test("is kept as rows and as words for columns, shown, and checked by", async () => {
    const { session, kept } = await open();
    await openHeader("permits");
    type(say.headerRows, "1");
    type(say.bodyRow, "3");
    fireEvent.change(screen.getByLabelText(say.column("A", "")), { target: { value: "Jenis Izin" } });
    fireEvent.change(screen.getByLabelText(say.column("B", "")), { target: { value: "-" } });
    await press(say.keep);
    const { hints } = JSON.parse(kept() ?? "{}") as { hints: object[] };
    expect(hints).toEqual([
      expect.objectContaining({
        header: { top: 0, bottom: 0, body: 2 },
        columns: [
          { column: 0, word: "Jenis Izin" },
          { column: 1, word: null },
        ],
      }),
    ]);
    const said = [say.kinds.permits, say.headerIs(1, 1, 3), "A = Jenis Izin", `B = ${say.leftOut}`];
    expect(await screen.findByText(`${region} – ${said.join(", ")}`)).toBeTruthy();
    expect(session.state().review?.preferences.hints).toEqual(hints);
  });

  test("shows what stands over each column, once the workbook was looked at", async () => {
    const { session } = await open();
    await act(() => session.periksa());
    await openHeader("totals");
    expect(screen.getByLabelText(say.column("B", "Unit"))).toBeTruthy();
  });

  test("in rows that are none of the region is not kept, and why is said", async () => {
    const { kept } = await open();
    await openHeader("totals");
    type(say.headerRows, "9");
    await press(say.keep);
    await screen.findByText(say.rowsWrong);
    expect(kept()).toBeNull();
  });
});

describe("tables that no sheet says the period of", () => {
  const TOLD = draw("REKAP TRIWULAN I TAHUN 2024\nKecamatan | Unit\nBaamang | 12\nKetapang | 30\nJumlah | 42", "Izin");
  const BARE = draw(".\nKecamatan | Unit\nBaamang | 12\nKetapang | 30\nJumlah | 42", "Data");

  test("are named, and get the period that a person says once", async () => {
    const { session, kept } = await open(null, { read: () => good(seen([TOLD, BARE])) });
    await act(() => session.periksa());
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(["Data!A2:B5"]);
    type(say.untoldPeriod, "Triwulan II Tahun 2024");
    await press(say.useFor(1));
    const hint = { sheet: "Data", area: { top: 1, left: 0, bottom: 4, right: 1 }, kind: "any", scale: null };
    expect(JSON.parse(kept() ?? "{}")).toEqual({ hints: [{ ...hint, period: "Triwulan II Tahun 2024" }] });
    await waitFor(() => {
      expect(screen.queryByText(say.untold)).toBeNull();
    });
    expect(session.state().review?.tables).toHaveLength(2);
  });

  test("keep what else was said of them", async () => {
    const hint = { sheet: "Data", area: { top: 1, left: 0, bottom: 4, right: 1 }, kind: "totals", scale: null };
    const first = JSON.stringify({ hints: [{ ...hint, period: null }] });
    const { session, kept } = await open(first, { read: () => good(seen([BARE])) });
    await act(() => session.periksa());
    type(say.untoldPeriod, "Semester I Tahun 2024");
    await press(say.useFor(1));
    expect(JSON.parse(kept() ?? "{}")).toEqual({ hints: [{ ...hint, period: "Semester I Tahun 2024" }] });
    await waitFor(() => {
      expect(screen.queryByText(say.untold)).toBeNull();
    });
  });

  test("get none that is not understood", async () => {
    const { session, kept } = await open(null, { read: () => good(seen([BARE])) });
    await act(() => session.periksa());
    type(say.untoldPeriod, "kemarin");
    await press(say.useFor(1));
    expect(await screen.findByText(say.periodWrong)).toBeTruthy();
    expect(kept()).toBeNull();
  });
});
