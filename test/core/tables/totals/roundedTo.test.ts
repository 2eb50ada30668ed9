import { findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

/** People of a region by age, each figure rounded to the next five; nothing is called a total. */
const PEOPLE = `
  Umur        | Baamang | Ketapang | Seranau | Cempaga
  Semua umur  | 70660   | 155125   | 51595   | 49120
  0–14 tahun  | 15780   | 43025    | 12590   | 12520
  15–24 tahun | 24135   | 55145    | 19925   | 17525
  25–44 tahun | 14140   | 25720    | 8885    | 8245
  45–64 tahun | 12055   | 21735    | 7255    | 7355
  65–74 tahun | 3525    | 7325     | 2220    | 2690
  75 ke atas  | 1025    | 2175     | 715     | 785`;

describe("figures that were rounded to the next five", () => {
  test("are silent where their sums are off by a five", () => {
    expect(findingsOf(draw(PEOPLE))).toEqual([]);
  });

  test("are sums also where most of them are off by it", () => {
    const rough = PEOPLE.replace("70660  ", "70665  ").replace("155125", "155120").replace("49120", "49125");
    expect(findingsOf(draw(rough))).toEqual([]);
    expect(findingsOf(draw(rough.replace("24135", "42135")), "error")).toEqual([expect.stringContaining("B4")]);
  });

  test("show the one that is no multiple of five, though it is mistyped by no more than roundings are", () => {
    expect(findingsOf(draw(PEOPLE.replace("55145", "55148")), "error").join()).toMatch(/C4 (\S+ )?55145/);
  });

  test("are still known to be rounded where the mistyped one no longer is", () => {
    expect(findingsOf(draw(PEOPLE.replace("155125", "155152")), "error").join()).toMatch(/C2 (\S+ )?155125/);
  });
});

test("round figures may have an exact one among them, as where all others were estimated", () => {
  const table = `
    Wilayah   | Jan   | Feb   | Mar   | Apr   | Mei
    Kabupaten | 22400 | 21300 | 19800 | 23100 | 20700
    Baamang   | 9100  | 8300  | 7700  | 9900   | 8200
    Ketapang  | 6200  | 6100  | 5900  | 6400  | 5800
    Seranau   | 4300  | 4130  | 3600  | 4100  | 3900
    Cempaga   | 2800  | 2800  | 2600  | 2700  | 2800`;
  expect(findingsOf(draw(table), "error")).toEqual([]);
});
