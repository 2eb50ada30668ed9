import { AddedStyles } from "../../src/xlsx/patch/addedStyles";

const sheet = (inside: string) => `<styleSheet xmlns="x">${inside}</styleSheet>`;
const STYLES =
  '<cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" borderId="1"/>' +
  '<xf numFmtId="9" fontId="2" applyNumberFormat="1"><alignment horizontal="center"/></xf></cellXfs>';

describe("a style is added to those of a workbook", () => {
  test("like another one but for the number format, once", () => {
    const added = new AddedStyles(sheet(STYLES));
    expect([added.withFormat(1, "0.00"), added.withFormat(0, "0.00"), added.withFormat(1, "0.00")]).toEqual([2, 3, 2]);
    const changed = added.changed ?? "";
    expect(changed).toContain('<cellXfs count="4">');
    expect(changed).toContain(
      '<xf numFmtId="2" applyNumberFormat="1" fontId="2"><alignment horizontal="center"/></xf>' +
        '<xf numFmtId="2" applyNumberFormat="1" borderId="1"/></cellXfs>',
    );
    expect(changed.startsWith(sheet(STYLES).slice(0, 40))).toBe(true);
  });

  test("with a format of its own where none is built in", () => {
    const added = new AddedStyles(sheet(STYLES));
    added.withFormat(0, "0.000");
    expect(added.changed).toContain(
      '<styleSheet xmlns="x"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.000"/></numFmts><cellStyleXfs',
    );
    const own = '<numFmts count="1"><numFmt numFmtId="170" formatCode="0.000"/></numFmts>';
    const known = new AddedStyles(sheet(own + STYLES));
    known.withFormat(0, "0.000");
    known.withFormat(0, "0.0000");
    expect(known.changed).toContain(
      '<numFmts count="2"><numFmt numFmtId="171" formatCode="0.0000"/><numFmt numFmtId="170"',
    );
    expect(known.changed).toContain('<xf numFmtId="170" applyNumberFormat="1" borderId="1"/>');
  });

  test("bold and within lines, once, and not where it has a font or lines of that kind", () => {
    const own =
      '<fonts count="3"><font><sz val="11"/></font><font/><font><b/></font></fonts>' +
      '<borders count="2"><border><left/></border><border><top style="thin"/></border></borders>' +
      '<cellXfs count="3"><xf numFmtId="0"/><xf fontId="2" borderId="1"/><xf fontId="1" applyFont="0"/></cellXfs>';
    const added = new AddedStyles(sheet(own));
    const dress = { isBold: true, isFramed: true };
    const plain = { isBold: false, isFramed: true };
    expect([0, 0, 1, 2].map((style) => added.dressed(style, dress))).toEqual([3, 3, 1, 4]);
    expect(added.dressed(added.withFormat(0, "0.00"), plain)).toBe(6);
    const sides = ["left", "right", "top", "bottom"].map((side) => `<${side} style="thin"><color auto="1"/></${side}>`);
    const changed = added.changed ?? "";
    expect(changed).toContain('<fonts count="5">');
    expect(changed).toContain('<font><b/></font><font><b/><sz val="11"/></font><font><b/></font></fonts>');
    expect(changed).toContain('<borders count="3">');
    expect(changed).toContain(`<top style="thin"/></border><border>${sides.join("")}</border></borders>`);
    expect(changed).toContain('<cellXfs count="7">');
    expect(changed).toContain('<xf fontId="3" applyFont="1" borderId="2" applyBorder="1" numFmtId="0"/>');
    expect(changed).toContain('<xf borderId="2" applyBorder="1" numFmtId="2" applyNumberFormat="1"/></cellXfs>');
  });

  test("but none where there is nothing to copy, and nothing changes where none is", () => {
    expect(new AddedStyles(sheet(STYLES)).withFormat(7, "0.00")).toBe(7);
    expect(new AddedStyles(sheet("")).withFormat(0, "0.00")).toBe(0);
    expect(new AddedStyles(sheet(STYLES)).changed).toBeNull();
  });
});
