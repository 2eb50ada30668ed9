import { openDrawn, portOf, valueOf } from "../support/excel";

test("the cells that are selected are told with the sheet that they are on", async () => {
  const opened = openDrawn("A | B\n1 | 2\n3 | 4", { "Data SKM": "No | U1\n1 | 3" });
  const { book } = opened.simulator;
  book.screen.select(book.sheet("Data SKM")?.id ?? "", { top: 0, left: 0, bottom: 1, right: 1 });
  expect(await valueOf(portOf(opened).selection())).toEqual({
    sheet: "Data SKM",
    area: { top: 0, left: 0, bottom: 1, right: 1 },
  });
});
