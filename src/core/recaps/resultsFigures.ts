import type { Area } from "../grid/area";
import type { Steps } from "../steps";
import type { ResultFigure, Results, ResultUnsur, Table } from "../tables/table";
import type { Source, Sources } from "./sources";
import type { Surveyed, SurveyedUnsur } from "./surveyed";

/** The figures of a survey by a table of its results, where its answers are not there. */
export class ResultsFigures implements Surveyed {
  constructor(
    readonly table: Table,
    private readonly results: Results,
    private readonly sources: Sources,
  ) {}

  get area(): Area {
    return this.table.area;
  }

  get size(): number {
    return this.results.table.lines.length;
  }

  /** By name where both have names, else by code. */
  called(asked: ResultUnsur): SurveyedUnsur | null {
    const own = this.results.figures.find(({ of }) => of !== null && isSame(of, asked));
    return own?.of ? { name: own.of.unsur } : null;
  }

  *figure(rule: string, asked: ResultUnsur | null): Steps<Source | null> {
    if (rule === "skm-count") return yield* this.#people();
    const isAsked = ({ of }: ResultFigure) => (asked === null ? of === null : of !== null && isSame(of, asked));
    const own = this.results.figures.filter((figure) => figure.rules.includes(rule) && isAsked(figure));
    const [only, ...more] = own.filter(({ isNamed }) => isNamed);
    return only && more.length === 0 ? yield* this.sources.at(this.table.sheet, only.cell) : null;
  }

  *#people(): Steps<Source | null> {
    const { respondents } = this.results.table;
    if (respondents === null || typeof respondents === "number") return null;
    return yield* this.sources.at(this.table.sheet, respondents);
  }
}

function isSame(one: ResultUnsur, other: ResultUnsur): boolean {
  if (one.unsur !== null && other.unsur !== null) return one.unsur === other.unsur;
  return one.code !== "" && one.code.toLowerCase() === other.code.toLowerCase();
}
