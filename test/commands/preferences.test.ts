import { hitungIkm } from "../../src/commands/hitungIkm";
import { changePreferences, preferencesIn } from "../../src/commands/preferences";
import { DEFAULTS, type Preferences } from "../../src/core/preferences/preferences";
import { Session } from "../../src/taskpane/session/session";
import { holds, openDrawn, portOf, type, valueOf } from "../support/excel";

const BLANK = `
  No         | U1 | U2
  1          | 3  | 4
  2          | 4  | 4
  ΣNilai     | .  | .
  NRR        | .  | .
  NRR tertbg | .  | .  | .
  IKM        | .  | .  | .
`;

async function openWith(wanted: Partial<Preferences>) {
  const opened = openDrawn(BLANK);
  const port = portOf(opened);
  await valueOf(changePreferences(port, (now) => ({ ...now, ...wanted })));
  return { opened, port };
}

test("what is kept in a workbook is found by who opens it later", async () => {
  const { opened } = await openWith({ weight: "two", levels: { "blank-answer": "off" } });
  expect(await valueOf(preferencesIn(portOf(opened.openBeside())))).toEqual({
    ...DEFAULTS,
    weight: "two",
    levels: { "blank-answer": "off" },
  });
});

test("Hitung IKM fills with values where the workbook asks for them: the same that formulas show", async () => {
  const [live, fixed] = [await openWith({}), await openWith({ writing: "values" })];
  for (const { port } of [live, fixed]) await valueOf(hitungIkm(port));
  expect([await holds(live.opened, "D7"), await holds(fixed.opened, "D7")]).toEqual(["=ROUND(D6*25,2)", 93.75]);
});

test("the pane's check tells as much of a rule as is wanted", async () => {
  const severityWith = async (wanted: Partial<Preferences>) => {
    const { opened, port } = await openWith(wanted);
    type(opened, "Lembar1", "B5", 3.9);
    const session = new Session(port);
    await session.periksa();
    const found = session.state().review?.tables.flatMap(({ findings }) => findings) ?? [];
    return found.find(({ rule }) => rule === "skm-nrr")?.severity;
  };
  expect([await severityWith({}), await severityWith({ levels: { "skm-nrr": "info" } })]).toEqual(["error", "info"]);
});

test("while Excel does not say what is wanted, nothing is filled", async () => {
  const { opened, port } = await openWith({ writing: "values" });
  const silent = { ...port, recall: () => Promise.resolve({ ok: false, obstacle: "busy", detail: "" } as const) };
  expect(await hitungIkm(silent)).toMatchObject({ ok: false, obstacle: "busy" });
  expect(await holds(opened, "D7")).toBeNull();
});
