import { agesIn, criteriaOf, isAmongAges } from "../../../../src/core/tables/profile/ages";

const LEAST = -Infinity;
const MOST = Infinity;

describe("ages that a row is called by", () => {
  it.each([
    ["17-25", 17, 25],
    ["17 – 25 tahun", 17, 25],
    ["17 — 25", 17, 25],
    ["17 s.d. 25 thn", 17, 25],
    ["17 s/d 25 th.", 17, 25],
    ["17 sd 25", 17, 25],
    ["17 sampai 25 Tahun", 17, 25],
    ["17 sampai dengan 25", 17, 25],
    ["17 hingga 25", 17, 25],
    ["Usia 17  -  25   tahun", 17, 25],
    ["Berusia 100-110", 100, 110],
    ["< 20 tahun", LEAST, 19],
    ["<20", LEAST, 19],
    ["Kurang dari 20", LEAST, 19],
    ["di bawah 20", LEAST, 19],
    ["Dibawah 20 tahun", LEAST, 19],
    ["≤ 20", LEAST, 20],
    ["<= 20", LEAST, 20],
    ["=<20", LEAST, 20],
    ["maksimal 20", LEAST, 20],
    ["sampai 20", LEAST, 20],
    ["sampai dengan 20", LEAST, 20],
    ["20 tahun ke bawah", LEAST, 20],
    ["20 kebawah", LEAST, 20],
    ["20 atau kurang", LEAST, 20],
    ["> 50 tahun", 51, MOST],
    [">50", 51, MOST],
    ["lebih dari 50", 51, MOST],
    ["di atas 50", 51, MOST],
    ["Umur diatas 50 tahun", 51, MOST],
    ["≥ 50", 50, MOST],
    [">= 50", 50, MOST],
    ["=>50", 50, MOST],
    ["minimal 50", 50, MOST],
    ["mulai 50", 50, MOST],
    ["50+", 50, MOST],
    ["50 tahun ke atas", 50, MOST],
    ["50 keatas", 50, MOST],
    ["50 atau lebih", 50, MOST],
    ["berumur 100 tahun ke atas", 100, MOST],
  ])("are read: %s", (text, first, last) => {
    expect(agesIn(text)).toEqual({ first, last });
  });

  it.each(["Dewasa", "17", "17 25", "U1 17-25", "17-25 orang", "1700-2500", "x< 20", "< 20 x", "x> 50", "> 50 x"])(
    "are none where a text says something else or more: %s",
    (text) => {
      expect(agesIn(text)).toBeNull();
    },
  );

  it.each(["≤ 20 x", "x ≤ 20", "x 20 kebawah", "20 kebawah x", "≥ 50 x", "x ≥ 50", "x 50 keatas", "50 keatas x"])(
    "are none where words stand before or behind a bound: %s",
    (text) => {
      expect(agesIn(text)).toBeNull();
    },
  );

  it.each([
    ["20-30", "17-40", true],
    ["17-40", "17-40", true],
    ["16-30", "17-40", false],
    ["20-41", "17-40", false],
    ["> 40", "> 30", true],
    ["> 30", "> 40", false],
    ["< 20", "< 30", true],
    ["< 20", "> 30", false],
  ])("are among others or not: %s in %s", (one, all, isAmong) => {
    const [own, others] = [agesIn(one), agesIn(all)];
    expect(own && others && isAmongAges(own, others)).toBe(isAmong);
  });

  it.each([
    ["17-25", [">=17", "<=25"]],
    ["< 20", ["<20"]],
    ["≤ 20", ["<21"]],
    ["> 50", [">=51"]],
    ["50 ke atas", [">=50"]],
  ])("are asked of COUNTIFS as comparisons: %s", (text, criteria) => {
    const ages = agesIn(text);
    expect(ages && criteriaOf(ages)).toEqual(criteria);
  });
});
