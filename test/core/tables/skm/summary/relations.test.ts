import { cellName } from "../../../../../src/core/grid/address";
import { areaName } from "../../../../../src/core/grid/area";
import { halfUp, truncate } from "../../../../../src/core/numbers/rounding";
import { byAddress } from "../../../../../src/core/relations/formula";
import type { Relation } from "../../../../../src/core/relations/relation";
import { regulationMethod, type Method } from "../../../../../src/core/tables/skm/method/method";
import { recogniseMatrices } from "../../../../../src/core/tables/skm/recognise";
import { skmRelations } from "../../../../../src/core/tables/skm/summary/relations";
import { regulationWeight } from "../../../../../src/core/tables/skm/method/weight";
import { draw } from "../../../../support/draw";

const BODY = "No | U1 | U2\n1 | 3 | 4\n2 | 4 | 4";
const WITH_QUESTIONS = "No | U1.1 | U1.2 | U2\n1 | 3 | 4 | 4\n2 | 4 | 4 | 3";

function relationsOf(picture: string, change: Partial<Method> = {}): readonly Relation[] {
  const [matrix] = recogniseMatrices(draw(picture));
  if (!matrix) throw new Error("No matrix was recognised.");
  return skmRelations(matrix, { ...regulationMethod(regulationWeight(matrix.unsur.length)), ...change });
}

/** "skm-sum U1 B4 =SUM(B2:B3)": rule, subject, cell and formula; a "-" for what does not stand on the sheet. */
function told(picture: string, change: Partial<Method> = {}): string[] {
  return relationsOf(picture, change).map(({ rule, subject, target, formula }) =>
    [rule, subject || "-", target.row < 0 ? "-" : cellName(target), formula === null ? "-" : byAddress(formula)].join(
      " ",
    ),
  );
}

test("a whole summary states every figure from the ones before it", () => {
  const summary = "Jumlah responden|2|2\nΣNilai|7|8\nNRR|3.5|4\nIndeks|87.5|100\nNRR tertbg|1.75|2|3.75\nIKM|||93.75";
  expect(told(`${BODY}\n${summary}\nIKM Unit|||93.75\nMutu|||A\nKinerja|||Sangat Baik`)).toEqual([
    "skm-sum U1 B5 =SUM(B2:B3)",
    "skm-count U1 B4 =COUNT(B2:B3)",
    "skm-nrr U1 B6 =B5/COUNT(B2:B3)",
    "skm-weighted U1 B8 =B6/2",
    "skm-index U1 B7 =B6*25",
    "skm-sum U2 C5 =SUM(C2:C3)",
    "skm-count U2 C4 =COUNT(C2:C3)",
    "skm-nrr U2 C6 =C5/COUNT(C2:C3)",
    "skm-weighted U2 C8 =C6/2",
    "skm-index U2 C7 =C6*25",
    "skm-total - D8 =SUM(B8:C8)",
    "skm-ikm - D9 =D8*25",
    "skm-ikm - D10 =D9",
    expect.stringContaining('skm-mutu - D11 =IF(ROUND(D9,2)>=88.31,"A",'),
    expect.stringContaining('skm-kinerja - D12 =IF(ROUND(D9,2)>=88.31,"Sangat Baik",'),
  ]);
});

test("rows that are not there are computed on the way, within the formulas of those that are", () => {
  expect(told(`${BODY}\nNRR tertbg|1.75|2\nIKM||93.75`)).toEqual([
    "skm-sum U1 - =SUM(B2:B3)",
    "skm-nrr U1 - =SUM(B2:B3)/COUNT(B2:B3)",
    "skm-weighted U1 B4 =(SUM(B2:B3)/COUNT(B2:B3))/2",
    "skm-sum U2 - =SUM(C2:C3)",
    "skm-nrr U2 - =SUM(C2:C3)/COUNT(C2:C3)",
    "skm-weighted U2 C4 =(SUM(C2:C3)/COUNT(C2:C3))/2",
    "skm-total - - =SUM(B4:C4)",
    "skm-ikm - C5 =SUM(B4:C4)*25",
  ]);
  expect(told(`${BODY}\nIKM|||93.75`).at(-1)).toBe(
    "skm-ikm - D4 =SUM(((SUM(B2:B3)/COUNT(B2:B3))/2),((SUM(C2:C3)/COUNT(C2:C3))/2))*25",
  );
});

test("an unsur of several questions has the mean of their NRR, each question its own name", () => {
  const summary = "ΣNilai|7|8|7\nNRR|3.5|4|3.5\nNRR/unsur (tambahan sub unsur)|3.75||3.5\nNRR tertbg|1.875||1.75";
  expect(told(`${WITH_QUESTIONS}\n${summary}`).filter((text) => !text.includes("-sum"))).toEqual([
    "skm-nrr U1.1 B5 =B4/COUNT(B2:B3)",
    "skm-nrr U1.2 C5 =C4/COUNT(C2:C3)",
    "skm-nrr-sub U1 B6 =AVERAGE(B5:C5)",
    "skm-weighted U1 B7 =B6/2",
    "skm-nrr U2 D5 =D4/COUNT(D2:D3)",
    "skm-nrr-sub U2 D6 =AVERAGE(D5)",
    "skm-weighted U2 D7 =D6/2",
    "skm-total - - =SUM(B7:D7)",
    "skm-ikm - - =SUM(B7:D7)*25",
  ]);
});

test("the mean of questions without a row of its own is computed on the way", () => {
  expect(told(`${WITH_QUESTIONS}\nNRR|3.5|4|3.5\nNRR tertbg|1.875||1.75`)).toContain(
    "skm-weighted U1 B5 =AVERAGE(B4:C4)/2",
  );
});

test("an unsur's figure may stand in any of its columns", () => {
  const summary = "NRR|3.5|4|3.5\nNRR/unsur (tambahan sub unsur)||3.75|3.5\nNRR tertbg||1.875|1.75";
  expect(told(`${WITH_QUESTIONS}\n${summary}`)).toEqual(
    expect.arrayContaining(["skm-nrr-sub U1 C5 =AVERAGE(B4:C4)", "skm-weighted U1 C6 =C5/2"]),
  );
});

test("without questions the row of sub-unsur repeats the NRR", () => {
  expect(told(`${BODY}\nNRR|3.5|4\nNRR/unsur (tambahan sub unsur)|3.5|4`)).toContain("skm-nrr-sub U2 C5 =C4");
});

describe("a row of weights", () => {
  test("is what the NRR are multiplied with", () => {
    const relations = relationsOf(`${BODY}\nNRR|3.5|4\nBobot|0.5|0.5\nNRR tertbg|1.75|2`);
    const weighted = relations.filter(({ rule }) => rule === "skm-weighted");
    expect(
      weighted.map(({ operator, sources, formula }) => [
        operator.name,
        ...sources.map(areaName),
        byAddress(formula ?? "-"),
      ]),
    ).toEqual([
      ["product", "B4", "B5", "=B4*B5"],
      ["product", "C4", "C5", "=C4*C5"],
    ]);
    expect(relations.some(({ rule }) => rule === "skm-weight")).toBe(false);
  });

  test("has the regulation's weights where it is blank", () => {
    const weights = relationsOf(`${BODY}\nNRR|3.5|4\nBobot||\nNRR tertbg|1.75|2`).filter(
      ({ rule }) => rule === "skm-weight",
    );
    expect(
      weights.map(({ subject, target, formula, sources }) => [subject, cellName(target), formula, sources]),
    ).toEqual([
      ["U1", "B5", "=1/2", []],
      ["U2", "C5", "=1/2", []],
    ]);
  });

  test("typed as text is in no formula", () => {
    const summary = "NRR|3.5|4\nBobot|'0,5|0.5\nNRR tertbg|1.75|2";
    expect(told(`${BODY}\n${summary}`).filter((text) => text.startsWith("skm-weighted"))).toEqual([
      "skm-weighted U1 B6 -",
      "skm-weighted U2 C6 =C4*C5",
    ]);
  });
});

test("a rounding that is passed on is in the formulas", () => {
  const picture = `${BODY}\nΣNilai|7|8\nNRR|3.5|4\nNRR tertbg|1.75|2|3.75\nIKM|||93.75`;
  const formulas = told(picture, { nrr: halfUp(3), weighted: truncate(2), total: halfUp(4) });
  expect(formulas).toEqual(
    expect.arrayContaining([
      "skm-nrr U1 B5 =ROUND(B4/COUNT(B2:B3),3)",
      "skm-weighted U1 B6 =TRUNC(B5/2,2)",
      "skm-total - D6 =ROUND(SUM(B6:C6),4)",
      "skm-ikm - D7 =D6*25",
    ]),
  );
});

test("a blank IKM is filled with two decimals, a stated one and one that is not there are not rounded", () => {
  const ikm = (row: string) => told(`${BODY}\nNRR tertbg|1.75|2|3.75\n${row}`).at(-1);
  expect(ikm("IKM")).toBe("skm-ikm - D5 =ROUND(D4*25,2)");
  expect(ikm("IKM|||93.75")).toBe("skm-ikm - D5 =D4*25");
  expect(ikm("Catatan")).toBe("skm-ikm - - =D4*25");
});

test("an IKM given as a share is a hundredth of the IKM", () => {
  expect(told(`${BODY}\nNRR tertbg|1.75|2|3.75\nIKM|||0.9375`).at(-1)).toBe("skm-ikm-share - D5 =(D4*25)/100");
  expect(told(`${BODY}\nNRR tertbg|1.75|2|3.75\nIKM|||93.75\nNilai IKM|||0.9375`).at(-1)).toBe(
    "skm-ikm-share - D6 =D5/100",
  );
});

describe("answers that no formula reads safely", () => {
  test("leave ΣNilai and what is computed from them without a formula", () => {
    const body = BODY.replace("1 | 3 |", "1 | '3. |");
    expect(told(`${body}\nΣNilai|7|8\nNRR|3.5|4\nNRR tertbg|1.75|2`)).toEqual([
      "skm-sum U1 B4 -",
      "skm-nrr U1 B5 -",
      "skm-weighted U1 B6 =B5/2",
      "skm-sum U2 C4 =SUM(C2:C3)",
      "skm-nrr U2 C5 =C4/COUNT(C2:C3)",
      "skm-weighted U2 C6 =C5/2",
      "skm-total - - =SUM(B6:C6)",
      "skm-ikm - - =SUM(B6:C6)*25",
    ]);
    expect(told(`${body}\nIndeks|87.5|100\nNRR tertbg|1.75|2|3.75`)).toEqual(
      expect.arrayContaining([
        "skm-index U1 B4 -",
        "skm-weighted U1 B5 -",
        "skm-index U2 C4 =(SUM(C2:C3)/COUNT(C2:C3))*25",
      ]),
    );
    expect(told(`${body}\nIKM|||93.75`).slice(-2)).toEqual(["skm-total - - -", "skm-ikm - D4 -"]);
    expect(told(`${body}\nBobot|0.5|0.5\nNRR tertbg|1.75|2`)).toContain("skm-weighted U1 B5 -");
  });
});

describe("grades", () => {
  const grades = (rows: string) =>
    told(`${BODY}\nIKM|||93.75\n${rows}`)
      .slice(8)
      .map((text) => text.replace(/=.*/, "="));

  test("beside their labels", () => {
    expect(grades("Mutu|||A\nKinerja|||Sangat Baik")).toEqual(["skm-mutu - D5 =", "skm-kinerja - D6 ="]);
    expect(grades("Mutu\nKinerja")).toEqual(["skm-mutu - D5 =", "skm-kinerja - D6 ="]);
    expect(grades("Mutu|||E\nKinerja|||Cukup")).toEqual(["skm-mutu - D5 =", "skm-kinerja - D6 ="]);
  });

  test("of two words are checked for both", () => {
    expect(grades("Mutu|||A (Sangat Baik)")).toEqual(["skm-mutu - D5 =", "skm-mutu - D5 ="]);
    const both = relationsOf(`${BODY}\nIKM|||93.75\nKinerja|||A (Sangat Baik)`).filter(
      ({ rule }) => rule === "skm-kinerja",
    );
    expect(both.map(({ operator }) => operator.name)).toEqual(["mutu", "kinerja"]);
  });

  test("that are none are graded by their label", () => {
    const names = (row: string) => relationsOf(`${BODY}\nIKM|||93.75\n${row}`).at(-1)?.operator.name;
    expect(names("Mutu|||E")).toBe("mutu");
    expect(names("Kinerja|||Cukup")).toBe("kinerja");
    expect(names("Mutu")).toBe("mutu");
    expect(names("Kinerja")).toBe("kinerja");
    expect(relationsOf(`${BODY}\nIKM|||93.75\nMutu|||F`).at(-1)?.part).toBeUndefined();
    expect(relationsOf(`${BODY}\nIKM|||93.75\nMutu|||A`).at(-1)?.part).toBeDefined();
  });

  test("and an IKM within one text are checked where they are stated", () => {
    const texts = (row: string) => told(`${BODY}\nNRR tertbg|1.75|2|3.75\n${row}`).slice(8);
    expect(texts("IKM UNIT PELAYANAN : 93,75 = Sangat Baik")).toEqual([
      "skm-ikm-text - A5 -",
      "skm-kinerja-text - A5 -",
    ]);
    expect(texts("IKM UNIT PELAYANAN : 93,75")).toEqual(["skm-ikm-text - A5 -"]);
  });
});

test("figures are rounded to some decimals at the least, sums and counts never", () => {
  const summary = "Jumlah responden|2|2\nΣNilai|7|8\nNRR|3.5|4\nNRR/unsur (tambahan sub unsur)|3.5|4\nIndeks|87.5|100";
  const more = "Bobot||\nNRR tertbg|1.75|2|3.75\nIKM|||93.75\nNilai IKM|||0.9375\nIKM UNIT : 93,75\nMutu|||A";
  const fewest = relationsOf(`${BODY}\n${summary}\n${more}`).map(({ rule, fewestDecimals }) => [rule, fewestDecimals]);
  expect(Object.fromEntries(fewest)).toEqual({
    "skm-sum": null,
    "skm-count": null,
    "skm-nrr": 1,
    "skm-nrr-sub": 1,
    "skm-index": 1,
    "skm-weight": 2,
    "skm-weighted": 2,
    "skm-total": 2,
    "skm-ikm": 1,
    "skm-ikm-share": 3,
    "skm-ikm-text": 1,
    "skm-mutu": null,
  });
});
