import type { Fixed } from "../edits/fixed";
import { lookOf, type Look } from "../edits/look";
import type { Cell } from "../grid/address";
import { sizeOf } from "../grid/area";
import type { CellValue } from "../grid/sheet";
import { needsWriting, shownAs, shownDecimals } from "./afterwards";
import type { Judgement } from "./judge";
import { Likes } from "./likes";
import type { Value } from "./operators";
import type { Reader } from "./reader";
import type { Relation } from "./relation";
import { atOnce, filterInHandfuls, forEachByEffort, type Steps } from "../steps";
import type { Said } from "./way";
import { Targets } from "./targets";
import { isSpelled, Ways } from "./ways";

/** What would be written into a target to put it right, and what the cell then shows. */
export interface Remedy {
  readonly formula?: string;
  readonly value: CellValue;
  /** How it reads where its cell does not say; left out for texts. */
  readonly look?: Look;
  /** Why it is a fixed number or text; left out beside a formula. */
  readonly fixed?: Fixed;
  /** The fixed figures that the formula reads though others determine them; left out where there are none. */
  readonly reads?: readonly Cell[];
}

/**
 * What to write into each target that is blank or wrong: a formula wherever a formula gives the right figure. It reads
 * the figures before it where they are live, and spells out those that are typed, so that it moves with the leaves: a
 * typed 0,37 stays 0,37 whatever is answered, and nine of them as shown add up to another total.
 */
export function remedies(judgements: readonly Judgement[], reader: Reader): ReadonlyMap<Relation, Remedy> {
  return atOnce(remediesInSteps(judgements, reader));
}

/** The same step by step. */
export function* remediesInSteps(
  judgements: readonly Judgement[],
  reader: Reader,
  /** Those of the relations, in the order of their judgements. */
  targets = new Targets(judgements.map(({ relation }) => relation)),
): Steps<ReadonlyMap<Relation, Remedy>> {
  const found = new Map<Relation, Remedy>();
  const isWritten = (judgement: Judgement) => needsWriting(judgement, reader) && judgement.truth !== null;
  const written = judgements.filter(isWritten);
  if (written.length === 0) return found;
  const asked = withAllBefore(judgements, isWritten, targets);
  const ways = new Ways(yield* filterInHandfuls(asked, isSpelled), targets, reader);
  yield;
  const likes = new Likes(
    judgements,
    written.map(({ relation }) => relation),
    reader,
  );
  yield;
  const write = (judgement: Judgement) => {
    const { relation, truth, verdict } = judgement;
    const said = truth === null || verdict === "right" ? null : ways.say(judgement, truth);
    if (truth !== null && isWritten(judgement)) found.set(relation, remedyFor(judgement, truth, said, ways, likes));
    ways.keep(judgement, said);
    return EFFORT + relation.sources.reduce((cells, area) => cells + sizeOf(area), 0);
  };
  yield* forEachByEffort(asked, write);
  return found;
}

/** Writing a formula and looking up how its cell should look takes so much longer than looking at a cell that it reads. */
const EFFORT = 100;

/** Some judgements and those of all that their figures are computed from, however far off, in their order. */
function withAllBefore(
  judgements: readonly Judgement[],
  isOne: (judgement: Judgement) => boolean,
  targets: Targets,
): readonly Judgement[] {
  const taken = new Uint8Array(judgements.length);
  for (let at = judgements.length - 1; at >= 0; at--) {
    const judgement = judgements[at];
    if (!judgement || (taken[at] === 0 && !isOne(judgement))) continue;
    taken[at] = 1;
    targets.reads(at).forEach((before) => (taken[before] = 1));
  }
  return judgements.filter((_, at) => taken[at] === 1);
}

function remedyFor(judgement: Judgement, truth: Value, said: Said | null, ways: Ways, likes: Likes): Remedy {
  const { relation, shown } = judgement;
  const text = textAfter(judgement, truth, ways.reader);
  const decimals = shown.mode === "none" ? null : shown.decimals;
  const look =
    relation.kind && text === null ? { look: likeOthers(lookOf(relation.kind, decimals), likes.of(relation)) } : {};
  if (said) {
    const reads = ways.fixedIn(judgement, said);
    const { formula, value } = said;
    return { formula, value: text ?? value.valueOf(), ...look, ...(reads.length > 0 && { reads }) };
  }
  return { value: text ?? shownAs(truth, shown).valueOf(), fixed: whyFixed(judgement, ways, text !== null), ...look };
}

function likeOthers({ format, isPercent }: Look, like: readonly Cell[] | null): Look {
  return like === null ? { format, isPercent } : { format, isPercent, like };
}

/** The text that a figure is a part of, put right; null where the figure stands alone. */
function textAfter(judgement: Judgement, truth: Value, reader: Reader): string | null {
  const { relation, shown } = judgement;
  const text = reader.stated(relation.target);
  if (!relation.part || text.kind !== "text") return null;
  return relation.part.write(text.text, shownAs(truth, shown), shownDecimals(judgement));
}

function whyFixed({ relation }: Judgement, ways: Ways, isText: boolean): Fixed {
  if (isText) return "sentence";
  if (relation.formula === null) return relation.unsaid ?? "text";
  return ways.isReadable(relation) ? "another" : "text";
}
