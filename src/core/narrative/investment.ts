import type { Cell } from "../grid/address";
import type { Exact } from "../numbers/exact";
import { numberIn } from "../relations/reader";
import type { Solved } from "../solve";
import type { Steps } from "../steps";
import type { InvestedColumn, NamedCell } from "../tables/investment/invested";
import type { Table } from "../tables/table";
import type { Alone } from "./alone";
import { isWrong } from "./isWrong";
import { most, sumOf } from "./most";
import type { InvestmentStory, Money, Ranked } from "./story";

/** What was planned is no realisation. */
const NOT_REALISED = /\b(?:target|rencana|minat|potensi)\b/i;

/** What a report says of investment that came about: how much, in how many projects, where and in which sektor the most. */
export function* investmentStory(solved: Solved): Steps<Alone<InvestmentStory> | null> {
  const { table } = solved;
  const invested = table.invested?.() ?? null;
  if (!invested || isWrong(solved) || NOT_REALISED.test(table.title ?? "")) return null;
  const column = (role: InvestedColumn["role"]) => invested.columns.find((one) => one.role === role);
  const rupiah = moneyIn(table, column("rupiah"));
  const dollars = moneyIn(table, column("dollars"));
  const money = rupiah ?? dollars;
  const ranking = rupiah ? column("rupiah") : column("dollars");
  if (!money || !ranking) return null;
  return {
    of: "investment",
    whose: invested.whose,
    money,
    parts: ranking.parts.flatMap(({ whose, whole }) => {
      const figure = sumIn(table, whole);
      return figure === null ? [] : [{ whose, figure }];
    }),
    dollars: rupiah && dollars,
    counts: (["projects", "tki", "tka", "workers"] as const).flatMap((role) => {
      const own = column(role);
      const figure = own ? sumIn(table, own.whole) : null;
      return figure === null ? [] : [{ of: role, figure }];
    }),
    sektor: yield* mostOf(table, ranking.sektor),
    region: yield* mostOf(table, ranking.regions),
  };
}

function moneyIn(table: Table, column: InvestedColumn | undefined): Money | null {
  const figure = column ? sumIn(table, column.whole) : null;
  return column?.unit && figure ? { figure, decimals: column.decimals, unit: column.unit } : null;
}

/** Null where any of it is blank. */
function sumIn(table: Table, cells: readonly Cell[]): Exact | null {
  const figures = figuresIn(table, cells);
  return cells.length === 0 || figures.length < cells.length ? null : sumOf(figures);
}

function* mostOf(table: Table, all: readonly NamedCell[]): Steps<Ranked | null> {
  const figures = figuresIn(
    table,
    all.map(({ cell }) => cell),
  );
  if (figures.length < all.length) return null;
  const highest = yield* most(all, ({ name }) => name, figures);
  return highest && { names: highest.ones, figure: highest.figure };
}

function figuresIn({ reader }: Table, cells: readonly Cell[]): readonly Exact[] {
  return cells.flatMap((cell) => numberIn(reader.stated(cell)) ?? []);
}
