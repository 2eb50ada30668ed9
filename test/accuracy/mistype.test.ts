import { caseOf } from "./generator/case";
import { gridOf } from "./generator/grid";
import { added, dropped, interchanged, replaced, type Slip } from "./generator/mistype/digits";
import { mistypes } from "./generator/mistype/kinds";
import { mistypedOn } from "./generator/mistype/mistyped";
import { nameOf } from "./generator/place";
import { Random, seedOfCase } from "./generator/random";
import { differences, settle } from "./generator/settle";

const cases = Array.from({ length: 250 }, (_, index) => caseOf(seedOfCase(4712, index)));
const mistaken = cases.flatMap(({ page, mistyped }) => (mistyped ? [{ page, mistyped }] : []));

describe("a mistyped table", () => {
  it("differs from the clean one in exactly one typed cell", () => {
    const changed = mistaken.map(({ page, mistyped }) => {
      const [clean, wrong] = [gridOf(page), gridOf(page, mistyped)];
      const computed = new Set(clean.formulas.map(nameOf));
      return wrong.rows.flatMap((cells, row) =>
        cells.flatMap((content, column) => {
          const place = { row, column };
          return content === clean.rows[row]?.[column] || computed.has(nameOf(place)) ? [] : [nameOf(place)];
        }),
      );
    });
    const expected = mistaken.map(({ mistyped: { table, figure } }) => table.figures[figure]);
    expect(changed.length).toBeGreaterThan(200);
    expect(changed).toEqual(expected.map((figure) => (figure ? [nameOf(figure)] : [])));
  });

  it("contradicts itself, and the clean one does not", () => {
    for (const { page, mistyped } of mistaken) {
      const { table, typed } = mistyped;
      const rights = table.figures.map(({ value }) => value);
      expect(differences(table, settle(table, rights)).every((difference) => difference === 0)).toBe(true);
      expect(differences(table, settle(table, typed)).some((difference) => difference !== 0)).toBe(true);
      expect(page.tables).toContain(table);
    }
  });

  it("is mistyped in every way, in every kind of cell", () => {
    const ways = new Set(mistaken.map(({ mistyped }) => mistyped.kind));
    const cells = new Set(mistaken.map(({ mistyped: { table, figure } }) => table.figures[figure]?.kind));
    expect([...ways].sort()).toEqual(mistypes.map(({ name }) => name).sort());
    expect([...cells].sort()).toEqual(["grand total", "leaf", "total"]);
  });

  it("is not made of a sheet where every total is a formula that follows whatever is typed", () => {
    const formulas = cases.filter(({ page }) =>
      page.tables.every(({ kind, traits }) => kind === "permits" && traits.includes("totals: all formulas")),
    );
    expect(formulas.length).toBeGreaterThan(3);
    for (const { page } of formulas) expect(mistypedOn(page, new Random(1))).toBeNull();
  });
});

describe("a slip of the fingers", () => {
  /** In numbers as they are read; the outcomes sorted. */
  const outcomes = (slip: Slip, number: number, decimals: number) => {
    return [...new Set(slip(Math.round(number * 1000), decimals))].map((value) => value / 1000).sort((a, b) => a - b);
  };

  it("interchanges two neighbouring digits", () => {
    expect(outcomes(interchanged, 148, 0)).toEqual([184, 418]);
    expect(outcomes(interchanged, 20.5, 1)).toEqual([2.5, 25]);
    expect(outcomes(interchanged, 7, 0)).toEqual([]);
  });

  it("drops a digit", () => {
    expect(outcomes(dropped, 148, 0)).toEqual([14, 18, 48]);
    expect(outcomes(dropped, 20.45, 2)).toEqual([0.45, 2.45, 20.4, 20.5]);
    expect(outcomes(dropped, 7, 0)).toEqual([]);
  });

  it("adds a digit before the decimal mark", () => {
    expect(outcomes(added, 7, 0)).toEqual([7, 17, 27, 37, 47, 57, 67, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 87, 97]);
    expect(outcomes(added, 7.5, 1)).toContain(75.5);
  });

  it("replaces a digit", () => {
    expect(outcomes(replaced, 7, 0)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(outcomes(replaced, 1.5, 1)).toEqual([
      0.5, 1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 9.5,
    ]);
  });
});
