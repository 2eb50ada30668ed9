import type { Edit, Fix } from "../edits/edit";
import type { Cause } from "../findings/cause";
import { BLANK_FIGURE, findingId, type Finding } from "../findings/finding";
import type { Message } from "../findings/message";
import { shownNumber, type Shown } from "../findings/shown";
import { cellName, type Cell } from "../grid/address";
import { round } from "../numbers/rounding";
import { shownDecimals } from "./afterwards";
import type { Judgement } from "./judge";
import { isNumber } from "./operators";
import type { Reader } from "./reader";
import type { Remedy } from "./remedy";
import { isHidden, type Relation } from "./relation";
import { atOnce, filterInHandfuls, flatMapInHandfuls, type Steps } from "../steps";

/** What a table adds to a finding: further proof that the figure is wrong, in the words of its own field. */
export type Evidence = (judgement: Judgement) => Message | null;

/**
 * One finding for every target that is wrong or blank. Right figures, waiting formulas and hidden steps are silent.
 * `ruleOfEntry` names the rule of a mistyped cell that no relation computes.
 */
export function relationFindings(...of: Parameters<typeof relationFindingsInSteps>): readonly Finding[] {
  return atOnce(relationFindingsInSteps(...of));
}

/** The same step by step. */
export function* relationFindingsInSteps(
  sheet: string,
  judgements: readonly Judgement[],
  remedies: ReadonlyMap<Relation, Remedy>,
  reader: Reader,
  evidence: Evidence,
  ruleOfEntry: (cell: Cell) => string | null = () => null,
): Steps<readonly Finding[]> {
  const found = yield* filterInHandfuls(judgements, isFound);
  const causes = found.filter(({ verdict }) => verdict === "cause");
  const rules = new Map(causes.reverse().map(({ relation }) => [relation.target, relation.rule]));
  const idOfCause = (cell: Cause) => {
    if (cell.elsewhere) return cell.elsewhere.finding;
    const rule = rules.get(cell) ?? ruleOfEntry(cell);
    return rule === null ? null : findingId(rule, sheet, cellName(cell));
  };
  return yield* flatMapInHandfuls(found, (judgement) => {
    const { relation, verdict } = judgement;
    const remedy = remedies.get(relation);
    const rule = verdict === "blank" ? BLANK_FIGURE : relation.rule;
    const actual = actualOf(judgement, reader);
    const expected = expectedOf(judgement, remedy);
    const finding: Finding = {
      id: findingId(rule, sheet, cellName(relation.target)),
      rule,
      severity: verdict === "blank" ? "warning" : "error",
      role: verdict === "blank" ? "single" : verdict,
      cause: judgement.causes[0] ? idOfCause(judgement.causes[0]) : null,
      sheet,
      cell: relation.target,
      actual,
      expected,
      message: messageOf(judgement, actual, expected, evidence),
      fix: remedy ? fixOf(sheet, relation, remedy, reader) : null,
      candidates: [],
    };
    return [finding];
  });
}

interface Found extends Judgement {
  readonly verdict: "blank" | "cause" | "consequence";
}

function isFound(judgement: Judgement): judgement is Found {
  const { relation, verdict } = judgement;
  return !isHidden(relation.target) && (verdict === "blank" || verdict === "cause" || verdict === "consequence");
}

/** Of a paragraph only the figure within it is shown. */
const LONGEST_SHOWN = 120;

function isShown(text: string): boolean {
  return text.length <= LONGEST_SHOWN;
}

function actualOf({ relation, stated }: Judgement, reader: Reader): Shown {
  const text = reader.stated(relation.target);
  const whole = relation.part && (text.kind !== "text" || isShown(text.text)) ? text : stated;
  if (whole.kind === "number") return shownNumber(whole.value, whole.decimals);
  return whole.kind === "text" ? whole.text : null;
}

function expectedOf(judgement: Judgement, remedy: Remedy | undefined): Shown {
  const { truth, shown } = judgement;
  if (typeof remedy?.value === "string" && isShown(remedy.value)) return remedy.value;
  return isNumber(truth) ? shownNumber(round(truth, shown), shownDecimals(judgement)) : truth;
}

/** Only where nothing at all stands may a figure be written without asking. */
function fixOf(sheet: string, { target }: Relation, remedy: Remedy, reader: Reader): Fix {
  const edit: Edit = { sheet, cell: target, ...remedy };
  return { safe: reader.isEmpty(target), edits: [edit] };
}

function messageOf(judgement: Judgement, actual: Shown, expected: Shown, evidence: Evidence): Message {
  const { relation, verdict } = judgement;
  const figure = { rule: relation.rule, subject: relation.subject };
  const working = relation.operator.working(judgement.inputs, relation.sources);
  if (verdict === "blank") return { key: "blank-figure", figure, expected, working };
  if (verdict === "consequence") {
    return { key: "follows-wrong-figure", figure, actual, expected, causes: judgement.causes };
  }
  return { key: "wrong-figure", figure, actual, expected, working, evidence: evidence(judgement) };
}
