import { openInNode } from "./src/simulator/client/openInNode";
import { workbookParts, worksheet, zip } from "./test/support/xlsx";
const N = Number(process.argv[2]);
const t = (l: string, s: number) => console.log(l, (performance.now() - s).toFixed(0));
(async () => {
  let s = performance.now();
  const names = "ABCDEFGHIJKL".split("");
  const rows: string[] = [];
  for (let r = 1; r <= N; r++) rows.push(`<row r="${r}">${names.map((c, i) => `<c r="${c}${r}"><v>${((r * i) % 4) + 1}</v></c>`).join("")}</row>`);
  const bytes = zip(workbookParts({ SKM: worksheet(rows.join("")) }));
  t("make", s);
  s = performance.now();
  const o = openInNode(bytes);
  t("open", s);
  for (let i = 0; i < 3; i++) {
    s = performance.now();
    await o.Excel.run(async (c) => {
      const sheet = c.workbook.worksheets.getItem("SKM");
      const u = sheet.getUsedRangeOrNullObject(true);
      u.load("address,cellCount,rowCount");
      await c.sync();
      t("  used", s);
      const step = 20000;
      for (let r = 0; r < u.rowCount; r += step) {
        const x = sheet.getRangeByIndexes(r, 0, Math.min(step, u.rowCount - r), 12);
        x.load("values,formulas");
        await c.sync();
      }
    });
    t("read", s);
  }
  s = performance.now();
  await o.Excel.run(async (c) => {
    const x = c.workbook.worksheets.getItem("SKM").getRange(`A${N + 1}:L${N + 1}`);
    x.formulas = [names.map((n) => `=SUM(${n}1:${n}${N})`)];
    x.load("values");
    await c.sync();
    console.log(x.values[0]?.slice(0, 3));
  });
  t("write 12 sums", s);
  s = performance.now();
  await o.Excel.run(async (c) => {
    c.workbook.worksheets.getItem("SKM").getRange("A1").values = [[9]];
    await c.sync();
  });
  t("write one", s);
  console.log(o.simulator.host.traffic.bytes, process.memoryUsage().rss / 1e6);
  o.close();
  s = performance.now();
  const small = zip(workbookParts({ SKM: worksheet("") }));
  for (let i = 0; i < 20; i++) { const q = openInNode(small); await q.Excel.run(async (c) => { c.workbook.worksheets.getItem("SKM").getRange("A1:B1").formulas = [[1, "=A1"]]; await c.sync(); }); q.close(); }
  t("20 small books", s);
})();
