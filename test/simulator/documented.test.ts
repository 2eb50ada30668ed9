import { openDrawn } from "../support/excel";
import { CELLS } from "./documented/cells";
import { HOST } from "./documented/host";
import { TABLES } from "./documented/tables";
import type { Behaviour } from "./documented/behaviour";

/** The simulator does what documents say that Excel does, asked through the genuine client. */
describe.each([
  ["cells", CELLS],
  ["tables", TABLES],
  ["the host", HOST],
] as const)("%s", (_, behaviours) => {
  test.each(behaviours.map((one) => [one.situation, one.source, one] as const))(
    "%s (%s)",
    async (...[, , behaviour]) => {
      expect(await answerTo(behaviour)).toEqual(behaviour.answer);
    },
  );
});

async function answerTo({ sheet, before, ask }: Behaviour): Promise<unknown> {
  const opened = openDrawn(sheet);
  const own = opened.simulator.book.sheet("Lembar1");
  if (own) before?.(own, opened);
  try {
    return await opened.Excel.run((context) => ask(context.workbook.worksheets.getItem("Lembar1"), context));
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  } finally {
    opened.simulator.host.faults.endCellEdit();
    opened.simulator.host.faults.speak();
  }
}
