import { Figures } from "../core/relations/figures";
import type { Judgement } from "../core/relations/judge";
import { sameValue, type Value } from "../core/relations/operators";
import { numberIn, type Stated } from "../core/relations/reader";
import type { Relation } from "../core/relations/relation";
import { Targets } from "../core/relations/targets";
import type { Solved } from "../core/solve";

/** How a relation stands, in the words of the JSON: see docs/cli.md. */
export type State = "holds" | "rounding" | "broken" | "blank";

/** How each relation of a table stands; nothing for those that cannot be judged. */
export function relationStates(solved: Solved): ReadonlyMap<Relation, State> {
  const unrounded = unroundedFigures(solved);
  const states = new Map<Relation, State>();
  for (const judgement of solved.judgements) {
    const state = stateOf(judgement, unrounded.get(judgement.relation) ?? null);
    if (state !== null) states.set(judgement.relation, state);
  }
  return states;
}

function stateOf({ verdict, stated }: Judgement, unrounded: Value | null): State | null {
  switch (verdict) {
    case "right":
      return equals(stated, unrounded) ? "holds" : "rounding";
    case "cause":
    case "consequence":
      return "broken";
    case "blank":
    case "waiting":
      return "blank";
    case "unknown":
      return null;
  }
}

function equals(stated: Stated, value: Value | null): boolean {
  return stated.kind === "text" || (stated.kind === "number" && sameValue(stated.value, value));
}

/** Every figure recomputed from the leaves without any rounding on the way; where they do not tell it, as it is stated. */
function unroundedFigures({ table, judgements }: Solved): ReadonlyMap<Relation, Value | null> {
  const figures = new Figures(new Targets(judgements.map(({ relation }) => relation)), table.reader);
  return new Map(
    judgements.map(({ relation, stated }) => {
      const inputs = figures.inputs(relation);
      const value = inputs && relation.operator.compute(inputs);
      figures.set(relation, value ?? numberIn(stated));
      return [relation, value];
    }),
  );
}
