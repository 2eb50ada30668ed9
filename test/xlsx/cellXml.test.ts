import fc from "fast-check";
import { edit, open, patched, patchedRows, worksheet } from "../support/xlsx";

/** The XML of one cell that is written into an empty sheet. */
const written = (...all: Parameters<typeof edit>) => patchedRows("", edit(...all)).replace(/<\/?row[^>]*>/g, "");

describe("a written cell", () => {
  test("holds a number or a logical value as it is", () => {
    expect(written("B2", 3.35)).toBe(`<c r="B2"><v>3.35</v></c>`);
    expect(written("B2", true)).toBe(`<c r="B2" t="b"><v>1</v></c>`);
  });

  test("holds text within itself, spaces and all, so that the shared strings stay as they are", () => {
    expect(written("B2", ' "A" & <B> ')).toBe(
      `<c r="B2" t="inlineStr"><is><t xml:space="preserve"> "A" &amp; &lt;B&gt; </t></is></c>`,
    );
  });

  test("holds a formula with its result, and the mark that has Excel calculate it", () => {
    expect(written("B2", 469, "=SUM(B4:B9)")).toBe(`<c r="B2"><f ca="1">SUM(B4:B9)</f><v>469</v></c>`);
    expect(written("B2", "B", '=IF(A1<5,"B","A & C")')).toBe(
      `<c r="B2" t="str"><f ca="1">IF(A1&lt;5,"B","A &amp; C")</f><v>B</v></c>`,
    );
    expect(written("B2", false, "=A1>5")).toBe(`<c r="B2" t="b"><f ca="1">A1&gt;5</f><v>0</v></c>`);
    expect(written("B2", null, "=A1")).toBe(`<c r="B2"><f ca="1">A1</f></c>`);
  });

  test("is left without content where nothing is written", () => {
    expect([written("B2", null), written("B2", "")]).toEqual([`<c r="B2"/>`, `<c r="B2"/>`]);
  });

  test("is read back as it was written, whatever the text", () => {
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom("_x0041_", "\r\n", "\0", " ", "&lt;", "]]>"), fc.string({ unit: "binary" })),
      minLength: 1,
    });
    fc.assert(
      fc.property(
        text.filter((one) => one !== ""),
        (one) => {
          const { bytes } = patched(worksheet(""), [edit("A1", one), edit("B1", one, '=T("")')]);
          expect(open(bytes).workbook.sheets[0]?.row(0)).toEqual([one, one]);
        },
      ),
      { numRuns: 50 },
    );
  });
});
