import type { Header } from "../../../../../src/core/tables/skm/header/header";
import { Neighbours } from "../../../../../src/core/tables/skm/header/neighbours";
import { draw } from "../../../../support/draw";

/** A header in a row, with one unsur for each of these columns. */
function header(top: number, ...columns: number[]): Header {
  const unsur = columns.map((column, index) => ({ label: `U${index + 1}`, columns: [column] }));
  return { top, bottom: top, unsur, isTelling: true };
}

function among(headers: readonly Header[], picture = ".") {
  return new Neighbours(draw(picture), headers);
}

test("headers are gone through from top to bottom, and from left to right", () => {
  const [a, b, c, d] = [header(1, 9), header(4, 1), header(4, 5), header(8, 0)] as const;
  expect(among([d, c, a, b]).all).toEqual([a, b, c, d]);
});

describe("a matrix begins", () => {
  const own = header(5, 10, 11);

  test("at the edge of the sheet where nothing stands left of it", () => {
    expect(among([own, header(5, 12, 13), header(20, 1, 2)]).leftEdge(own)).toBe(0);
  });

  test("right of the nearest one", () => {
    expect(among([own, header(5, 1, 2), header(5, 5, 6)]).leftEdge(own)).toBe(7);
  });

  test("beside those that begin within two rows", () => {
    const edges = [2, 3, 4, 6, 7, 8].map((top) => {
      const other = header(top, 1, 2);
      return among([own, other]).leftEdge(own);
    });
    expect(edges).toEqual([0, 3, 3, 3, 3, 0]);
  });

  test("as it likes where another shares a column with it", () => {
    expect(among([own, header(6, 9, 10)]).leftEdge(own)).toBe(0);
  });
});

describe("a matrix ends", () => {
  const own = header(5, 1, 2);

  test("nowhere where nothing stands right of it", () => {
    expect(among([own, header(20, 5, 6)]).rightEdge(own)).toBe(Number.POSITIVE_INFINITY);
    expect(among([own, header(6, 2, 3)]).rightEdge(own)).toBe(Number.POSITIVE_INFINITY);
  });

  test("left of the nearest one", () => {
    expect(among([own, header(4, 9, 10), header(5, 5, 6)]).rightEdge(own)).toBe(4);
    expect(among([own, header(4, 5, 6), header(5, 9, 10)]).rightEdge(own)).toBe(4);
  });

  test("left of the numbers of the nearest one's respondents", () => {
    const sheet = "No | U1 | U2 | No | U1";
    const [left, right] = [header(0, 1, 2), header(0, 4)];
    expect(among([left, right], sheet).rightEdge(left)).toBe(2);
    expect(among([left, right], sheet.replace("No | U1 | U2 | No", "No | U1 | No | Usia")).rightEdge(left)).toBe(3);
  });
});

describe("the next matrix below a row", () => {
  const own = header(0, 1, 2);
  const [beside, below, further] = [header(9, 5, 6), header(9, 2, 3), header(20, 1, 2)] as const;
  const all = () => among([own, further, below, beside]);

  test("shares a column", () => {
    expect(all().below(own, 4)).toBe(below);
    expect(all().below(beside, 4)).toBe(beside);
    expect(among([own, beside]).below(own, 4)).toBeNull();
  });

  test("begins below the row, not in it", () => {
    expect(all().below(own, 8)).toBe(below);
    expect(all().below(own, 9)).toBe(further);
    expect(all().below(own, 19)).toBe(further);
    expect(all().below(own, 20)).toBeNull();
  });

  test("is found among very many", () => {
    const many = Array.from({ length: 100 }, (_, index) => header(index * 3, 1, 2));
    const neighbours = among(many);
    expect([0, 1, 2, 3, 150, 294, 296, 297].map((row) => neighbours.below(own, row)?.top ?? null)).toEqual([
      3,
      3,
      3,
      6,
      153,
      297,
      297,
      null,
    ]);
  });
});
