import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check, recognise } from "../../../src/core/check";
import { cellName } from "../../../src/core/grid/address";
import { copiesOf } from "../../../src/core/nextQuarter/copies";
import { nextQuarter } from "../../../src/core/nextQuarter/nextQuarter";
import type { Finding } from "../../../src/core/findings/finding";
import { portOf, snapshotOf, valueOf } from "../../support/excel";
import { openBook } from "../../support/simulator";

const sample = (name: string) => readFileSync(join(__dirname, "../../../assets/contoh", name));

test.each(["kotim-tw2-2024.xlsx", "kaltim-2024.xlsx"])(
  "the next quarter of %s has nothing wrong in it",
  async (file) => {
    const opened = openBook(sample(file));
    const seen = await snapshotOf(opened);
    const before = check(seen.workbook).findings;
    const next = nextQuarter(seen.workbook, recognise(seen.workbook), { placement: "beside" });
    const copies = next ? copiesOf(next) : [];
    const { names, otherwise } = await valueOf(portOf(opened).addCopies({ copies, seen }));
    expect(otherwise).toEqual([]);
    const { findings } = check((await snapshotOf(opened)).workbook);
    const found = findings.filter(({ sheet, severity }) => names.includes(sheet) && severity !== "info");
    expect(found.map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cellName(cell)}`)).toEqual([]);
    const told = (some: readonly Finding[]) =>
      some.flatMap(({ id, severity }) => (severity === "info" ? [] : id)).sort();
    expect(told(findings.filter(({ sheet }) => !names.includes(sheet)))).toEqual(told(before));
  },
);
