import { areaName, areaOfCell } from "../../../grid/area";
import { exact, ZERO } from "../../../numbers/exact";
import { figure } from "../../../relations/formula";
import { isNumber, percentage, quotient, sum, type Operator } from "../../../relations/operators";
import type { Relation } from "../../../relations/relation";
import { areasAround, type GivenAnswers } from "./givenAnswers";
import type { Places } from "./places";

/** Written as a part of 1 or of 100. */
export type ShareScale = 1 | 100;

/** What part those who gave each answer are of all, as a part of 1 or of 100. */
export function shareRelations(places: Places, given: GivenAnswers, scale: ShareScale): readonly Relation[] {
  const operator = scale === 1 ? quotient : percentage;
  return places.table.lines.flatMap(({ row, label }) =>
    places.table.fields.flatMap((field) => {
      if (field.kind !== "share") return [];
      const part = areaOfCell({ row, column: field.of });
      const people = places.at("count", row);
      const all = people ? [areaOfCell(people)] : given.cells(row).map(areaOfCell);
      const whole = people ? figure(people) : `SUM(${areasAround(given.cells(row)).map(areaName).join(",")})`;
      const expression = `${areaName(part)}/${whole}${scale === 1 ? "" : "*100"}`;
      const own = people ? operator : ofAll(operator);
      const target = { row, column: field.column };
      return asShare(places.relation("skm-given-share", label, target, own, [part, ...all], expression), scale);
    }),
  );
}

/** The same relation with what a share may be. */
export function asShare(relation: Relation, scale: ShareScale): Relation {
  const kind = { least: ZERO, most: exact(scale), isWhole: false, decimals: 2, isPercent: scale === 1 };
  return { ...relation, kind, fewestDecimals: scale === 1 ? 2 : 0 };
}

/** A share of what all sources behind the first come to. */
function ofAll(share: Operator): Operator {
  const joined = ([part, ...all]: Parameters<Operator["compute"]>[0]) => {
    const whole = sum.compute(all);
    return [part ?? { sum: ZERO, count: 0 }, { sum: isNumber(whole) ? whole : ZERO, count: isNumber(whole) ? 1 : 0 }];
  };
  return {
    name: share.name,
    coefficient: null,
    compute: (inputs) => share.compute(joined(inputs)),
    working: (inputs, sources) => share.working(joined(inputs), sources),
  };
}
