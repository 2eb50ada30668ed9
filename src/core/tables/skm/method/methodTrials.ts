import type { Rounding } from "../../../numbers/rounding";
import { agreement } from "../../../relations/agree";
import { evaluate, type Evaluation } from "../../../relations/evaluate";
import type { Reader } from "../../../relations/reader";
import type { Matrix } from "../matrix";
import type { Method } from "./method";
import { skmRelations } from "../summary/relations";

/** The figures that each step of a method decides, in the order of the steps; ΣNilai is the same under all methods. */
const STEPS = {
  sums: ["skm-sum"],
  averages: ["skm-nrr", "skm-nrr-sub", "skm-index"],
  weighted: ["skm-weight", "skm-weighted", "skm-weighted-index"],
  results: ["skm-total", "skm-ikm", "skm-ikm-text", "skm-ikm-share", "skm-mutu", "skm-kinerja"],
} as const;

export type Step = keyof typeof STEPS;

const ORDER = Object.keys(STEPS) as readonly Step[];

/** How many figures of some steps are stated, and how many of them a method reproduces. */
export interface Tried {
  readonly stated: number;
  readonly reproduced: number;
}

/** Tries methods on a sheet. Many methods have their first steps in common: each step is evaluated once. */
export class Trials {
  readonly #done = new Map<string, readonly Evaluation[]>();

  constructor(
    private readonly matrix: Matrix,
    private readonly reader: Reader,
  ) {}

  try(method: Method, ...steps: readonly Step[]): Tried {
    const told = steps.flatMap((step) => this.#evaluate(method, step)).filter(isStated);
    return { stated: told.length, reproduced: told.filter(isReproduced).length };
  }

  #evaluate(method: Method, step: Step): readonly Evaluation[] {
    const name = `${step} ${decisionsUpTo(step, method)}`;
    const done = this.#done.get(name);
    if (done) return done;
    const before = ORDER.slice(0, ORDER.indexOf(step)).flatMap((earlier) => this.#evaluate(method, earlier));
    const rules: readonly string[] = STEPS[step];
    const relations = skmRelations(this.matrix, method).filter(({ rule }) => rules.includes(rule));
    const evaluated = evaluate(relations, this.reader, before);
    this.#done.set(name, evaluated);
    return evaluated;
  }
}

/** What a method decides up to a step: methods that agree in it need not be told apart. */
function decisionsUpTo(step: Step, { nrr, weight, weighted, total }: Method): string {
  const decisions = [[], [nameOf(nrr)], [weight.text, nameOf(weighted)], [nameOf(total)]];
  return decisions.slice(0, ORDER.indexOf(step) + 1).join(" ");
}

function nameOf(rounding: Rounding): string {
  return rounding.mode === "none" ? "none" : `${rounding.mode} ${rounding.decimals}`;
}

function isStated({ stated }: Evaluation): boolean {
  return stated.kind === "number" || stated.kind === "text";
}

function isReproduced({ relation, stated, truth, given, shown }: Evaluation): boolean {
  return [truth, given].some((value) => agreement(relation, stated, value, shown) !== null);
}
