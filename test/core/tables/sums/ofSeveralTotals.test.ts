import { fillsIn } from "../../../support/checked";

const groups = (last: string) => `
  Sektor          | Nilai | %
  Perkebunan      | 60    | .
  Perikanan       | 40    | .
  Jumlah Primer   | 100   | .
  Konstruksi      | 150   | .
  Perdagangan     | 50    | .
  Jumlah Tersier  | 200   | .
  ${last}`;

describe("a share of the total", () => {
  it("is of all there is, and left blank where nothing says what that is", () => {
    expect(fillsIn("C", groups("Jumlah | 300 | ."))[0]).toBe("C2 =B2/B8 0.2");
    expect(fillsIn("C", groups(""))).toEqual([]);
  });
});
