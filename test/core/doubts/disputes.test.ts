import { recognise } from "../../../src/core/check";
import { withDisputes } from "../../../src/core/doubts/disputes";
import { Sheet } from "../../../src/core/grid/sheet";

test("a sheet of many tables reads each table's relations once, not once for each other table", () => {
  const rows = Array.from({ length: 40 }, () => [["No", "U1", "U2"], [1, 3, 4], [2, 4, 4], ["NRR"], [], []]).flat();
  const tables = recognise({ sheets: [new Sheet("SKM", rows)] });
  let reads = 0;
  const counted = tables.map((table) =>
    Object.defineProperty({ ...table }, "relations", {
      get: () => {
        reads++;
        return table.relations;
      },
    }),
  );
  withDisputes(counted);
  expect([tables.length, reads]).toEqual([40, 40]);
});
