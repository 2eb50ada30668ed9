import { readWorkbook } from "./src/xlsx/workbook";
import { Book } from "./src/simulator/book/book";
import { headlessUniver } from "./src/simulator/book/univer";
import { evaluateClient } from "./src/simulator/client/evaluate";
import { workbookParts, worksheet, zip } from "./test/support/xlsx";
let c = process.cpuUsage();
const lap = (l: string) => { const d = process.cpuUsage(c); console.log(l, "cpu", ((d.user + d.system) / 1000).toFixed(0)); c = process.cpuUsage(); };
const u = headlessUniver();
const bytes = zip(workbookParts({ SKM: worksheet("") }));
(async () => {
for (let k = 0; k < 3; k++) {
  lap("-");
  for (let i = 0; i < 20; i++) readWorkbook(bytes);
  lap("20 read");
  const f = readWorkbook(bytes); if (!f.ok) throw 1;
  for (let i = 0; i < 20; i++) new Book(f.value, u).close();
  lap("20 books");
  for (let i = 0; i < 20; i++) evaluateClient({}, { sendMessageToHost() {}, onMessageFromHost: null });
  lap("20 clients");
  const b = new Book(f.value, u);
  for (let i = 0; i < 20; i++) { b.sheets[0]!.write([[{ row: 0, column: i }, { value: null, formula: `=${i}+A9` }]]); await b.settle(); }
  lap("20 calcs");
}
})();
