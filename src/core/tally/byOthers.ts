import { otherViews } from "../tables/register/views";
import type { PermitRegister } from "../tables/register/register";
import type { Steps } from "../steps";
import type { Countable } from "./countable";
import { indexed, type IndexedRegister } from "./indexed";

/** A table, and a register seen as the table counts its permits. */
interface Pair {
  readonly one: Countable;
  readonly source: IndexedRegister;
}

/** So much of a table's names must be in a column, for its rows to be counted by it. */
const LISTED = 0.5;
const FEWEST = 2;

/**
 * The tables whose rows are no jenis izin of a register, but what one of its other columns says: a recap by kecamatan is
 * counted from the column "Kecamatan".
 */
export function* pairsByOthers(register: PermitRegister, all: readonly Countable[]): Steps<readonly Pair[]> {
  const pairs: Pair[] = [];
  const others = all.filter(({ allNames }) => !isListed(allNames, register.names));
  for (const view of others.length === 0 ? [] : otherViews(register)) {
    const own = others.filter((one) => isOf(view, one));
    if (own.length === 0) continue;
    const source = yield* indexed(view);
    for (const one of own) pairs.push({ one, source });
  }
  return pairs;
}

function isListed(names: ReadonlySet<string>, listed: ReadonlySet<string>): boolean {
  return [...names].some((name) => listed.has(name));
}

function isOf(view: PermitRegister, { foundNames, names }: Countable): boolean {
  const listed = [...view.names].filter((name) => foundNames.has(name)).length;
  return listed >= Math.max(FEWEST, names.size * LISTED);
}
