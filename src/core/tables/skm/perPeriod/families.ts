import { areaOfCell, areasOf } from "../../../grid/area";
import { withJumlah } from "../../../grid/withJumlah";
import { exact } from "../../../numbers/exact";
import { evaluate } from "../../../relations/evaluate";
import { figure, figures } from "../../../relations/formula";
import { judge } from "../../../relations/judge";
import { difference, mean, sum, times } from "../../../relations/operators";
import { gradeFormula } from "../grade/grade";
import { REGULATION_GRADES } from "../grade/grades";
import { grading, type Family } from "../perUnsur/places";
import { averagesAcross } from "./acrossTimes";
import { byRespondents } from "./byRespondents";
import { relationOn } from "../perUnsur/relationOn";
import { REGULATION_SCALE } from "../scale/scale";
import type { PeriodRow, PeriodTable } from "./periodTable";

/** Everything that may hold in a table of IKM, what is read before what reads it. */
export function periodFamilies(table: PeriodTable): readonly Family[] {
  return [
    ...averagesAcross(table),
    ...converted(table),
    ...bothSexes(table),
    ...table.ends.flatMap((end) => endFamilies(table, end)),
    ...gradeFamilies(table),
    ...changed(table),
  ];
}

/** "Laki-laki │ Perempuan │ Jumlah": men and women are all that answered, unless most rows say that some did not tell. */
function bothSexes({ lines, respondents, sexes }: PeriodTable): readonly Family[] {
  if (respondents === null || sexes.length === 0) return [];
  const way = lines.map(({ row, label }) => {
    const areas = areasOf(sexes.map((column) => ({ row, column })));
    const expression = `SUM(${areas.map((area) => figures(area)).join(",")})`;
    return relationOn(REGULATION_SCALE, "skm-count", label, { row, column: respondents }, sum, areas, expression);
  });
  return [{ isNamed: false, ways: [way] }];
}

/** "NRR Tertimbang │ Nilai SKM": the one is the other, converted. */
function converted({ lines, ikm, nrr, reader }: PeriodTable): readonly Family[] {
  if (nrr === null) return [];
  const decimals = lines.map(({ row }) => {
    const stated = reader.stated({ row, column: nrr });
    return stated.kind === "number" ? stated.decimals : 0;
  });
  // It was converted before the average was rounded, and then rounded itself.
  const slack = exact(0.5 / 10 ** Math.max(...decimals))
    .mul(CONVERSION)
    .add(exact(ROUNDING));
  const way = lines.map(({ row, label }) => {
    const source = { row, column: nrr };
    const target = { row, column: ikm };
    const expression = `${figure(source)}*25`;
    const own = relationOn(
      REGULATION_SCALE,
      "skm-ikm",
      label,
      target,
      times(CONVERSION),
      [areaOfCell(source)],
      expression,
    );
    return { ...own, slack };
  });
  return [{ isNamed: false, ways: [way] }];
}
const CONVERSION = exact(25);
/** Half of the last digit that an IKM is given with. */
const ROUNDING = 0.005;

/** "Kenaikan" from one time to the next, where half of those that are stated are that: one wrong IKM makes two of them wrong. */
function changed({ lines, ikm, change, reader }: PeriodTable): readonly Family[] {
  if (change === null) return [];
  const way = lines.slice(1).map(({ row, label }, at) => {
    const [own, before] = [
      { row, column: ikm },
      { row: lines[at]?.row ?? row, column: ikm },
    ];
    const expression = `${figure(own)}-${figure(before)}`;
    const sources = [areaOfCell(own), areaOfCell(before)];
    return relationOn(
      REGULATION_SCALE,
      "skm-ikm-change",
      label,
      { row, column: change },
      difference,
      sources,
      expression,
    );
  });
  const judged = judge(evaluate(way, reader), reader).filter(
    ({ verdict }) => verdict !== "blank" && verdict !== "waiting",
  );
  const right = judged.filter(({ verdict }) => verdict === "right");
  return [{ isNamed: right.length * 2 >= judged.length, ways: [way] }];
}

function gradeFamilies({ lines, ends, ikm, ...table }: PeriodTable): readonly Family[] {
  return (["mutu", "kinerja"] as const).flatMap((word) => {
    const column = table[word];
    if (column === null) return [];
    const isBlank = ({ row }: PeriodRow, of: number) => table.sheet.looksBlank(row, of);
    const areAsked = lines.every((line) => isBlank(line, column));
    const graded = ends.filter((end) => !isBlank(end, ikm) && (areAsked || !isBlank(end, column)));
    const way = [...lines, ...graded].map(({ row, label }) => {
      const source = { row, column: ikm };
      const formula = gradeFormula(figure(source), word, REGULATION_GRADES).slice(1);
      return relationOn(
        REGULATION_SCALE,
        `skm-unsur-${word}`,
        label,
        { row, column },
        grading(word),
        [areaOfCell(source)],
        formula,
      );
    });
    return [{ isNamed: false, ways: [way] }];
  });
}

const ADDS_UP = /jumlah|total/i;
const AVERAGES = /rata|rerata|^ikm|^skm|^indeks/i;

/** A row below: respondents are added up, and the IKM averaged, each alike or by how many answered. */
function endFamilies({ ends, lines, ikm, respondents, sexes, sheet }: PeriodTable, end: PeriodRow): readonly Family[] {
  const [top, bottom] = [lines[0]?.row ?? 0, lines.at(-1)?.row ?? 0];
  if (bottom - top + 1 !== lines.length) return [];
  const areaOf = (column: number) => ({ top, bottom, left: column, right: column });
  const isStated = (column: number) => !sheet.looksBlank(end.row, column);
  const families: Family[] = [];
  const addsUp = ADDS_UP.test(withJumlah(end.label));
  if (respondents !== null && (addsUp || (isStated(respondents) && ends.length === 1))) {
    const people = [...sexes, respondents].map((column) => {
      const [area, target] = [areaOf(column), { row: end.row, column }];
      return relationOn(REGULATION_SCALE, "skm-count", "", target, sum, [area], `SUM(${figures(area)})`);
    });
    families.push({ isNamed: addsUp, ways: [people] });
  }
  // How periods of many and of few respondents are put together, only a stated average says.
  if (!isStated(ikm) && (respondents !== null || !AVERAGES.test(end.label))) return families;
  const [area, target] = [areaOf(ikm), { row: end.row, column: ikm }];
  const alike = relationOn(REGULATION_SCALE, "skm-ikm", "", target, mean, [area], `AVERAGE(${figures(area)})`);
  const weighted = respondents === null ? [] : [[byRespondents({ ...alike, area, people: areaOf(respondents) })]];
  return [...families, { isNamed: AVERAGES.test(end.label), ways: [[alike], ...weighted] }];
}
