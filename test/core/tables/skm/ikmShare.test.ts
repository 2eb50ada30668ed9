import { alarms, outline, relations } from "../../../support/survey";

/** NRR 3,5 and 4: the IKM is 93,75. */
const withIkm = (ikm: string, more = "") => `
  NO | U1 | U2
  1 | 3 | 4
  2 | 4 | 4
  ΣNilai | 7 | 8
  NRR | 3.5 | 4
  NRR tertbg | 1.75 | 2 | 3.75
  IKM | | | ${ikm}
  ${more}`;

describe("an IKM given as a percentage", () => {
  test.each(["93,75 %", "93,75%", "93.75 %", "0.9375", "0.94", "=D6*25/100 -> 0.9375"])("%s is right", (ikm) => {
    expect(alarms(withIkm(ikm))).toEqual([]);
  });

  test("is wrong where it is another share", () => {
    expect(alarms(withIkm("0.91"))).toEqual(["error cause D7 skm-ikm-share: 0.91 → 0.94"]);
    expect(alarms(withIkm("91,75 %"))).toEqual(["error cause D7 skm-ikm: 91.75 → 93.75"]);
  });

  test("is put right as a share again", () => {
    expect(relations(withIkm("0.91")).D7).toBe("times (hidden) =(D6*25)/100");
  });

  test("gives its grade", () => {
    expect(alarms(withIkm("0.9375", "Mutu | | | A"))).toEqual([]);
    expect(alarms(withIkm("0.9375", "Mutu | | | B"))).toEqual(["error cause D8 skm-mutu: B → A"]);
    expect(outline(withIkm("0.9375", "Mutu | | | "))).toMatchObject({ ikm: null, mutu: "D8" });
  });

  test("is none below the least IKM there is", () => {
    expect(outline(withIkm("0.2")).ikm).toBe("D7");
    expect(outline(withIkm("0.25")).ikm).toBeNull();
    expect(outline(withIkm("1")).ikm).toBeNull();
    expect(outline(withIkm("1.01")).ikm).toBe("D7");
  });
});
