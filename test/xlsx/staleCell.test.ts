import { withoutResult } from "../../src/xlsx/patch/staleCell";

describe("a computed cell whose result is of yesterday", () => {
  test.each([
    [`<c r="A1" s="2"><f>SUM(B1:B9)</f><v>9</v></c>`, `<c r="A1" s="2"><f ca="1">SUM(B1:B9)</f></c>`],
    [`<c r="A1" t="str" s="2"><f>"a"&amp;B1</f><v>ab</v></c>`, `<c r="A1" s="2"><f ca="1">"a"&amp;B1</f></c>`],
    [`<c t='e' r="A1"><f>1/B1</f><v>#DIV/0!</v></c>`, `<c r="A1"><f ca="1">1/B1</f></c>`],
    [`<c r="A1"><f t="shared" si="0"/><v>9</v></c>`, `<c r="A1"><f t="shared" si="0" ca="1"/></c>`],
    [`<c r="A1"><f ca="0">B1</f><v>9</v></c>`, `<c r="A1"><f ca="1">B1</f></c>`],
    [`<c r="A1"><f ca="1">B1</f></c>`, `<c r="A1"><f ca="1">B1</f></c>`],
    [`<c r="A2" s="4"><v>9</v></c>`, `<c r="A2" s="4"></c>`],
    [`<x:c r="A1"><x:f>B1</x:f><x:v>9</x:v></x:c>`, `<x:c r="A1"><x:f ca="1">B1</x:f></x:c>`],
    [
      `<c r="A1"><f>B1</f><v/><extLst><ext uri="x"/></extLst></c>`,
      `<c r="A1"><f ca="1">B1</f><extLst><ext uri="x"/></extLst></c>`,
    ],
  ])("%s loses it and is calculated again", (before, after) => {
    expect(withoutResult(before)).toBe(after);
  });
});
