import { DefaultButton, Stack, Text } from "office-ui-fabric-react";
import { useMemo, useState } from "react";
import type { AnswersAsFigures as Plan } from "../../../core/answers/answersAsFigures";
import { answersInWords, readingToConfirm } from "../../../core/answers/answersInWords";
import { cellName } from "../../../core/grid/address";
import { sheetPrefix } from "../../../core/grid/sheetPrefix";
import type { Table } from "../../../core/tables/table";
import { countedAnswers } from "../../../text/skm/countedAnswers";
import type { Snapshot } from "../../../workbook";
import { changesOfFills } from "../../list/changes";
import { planFigures } from "../../deeds/planFigures";
import type { Together } from "../../list/together";
import { useWork } from "../../list/workContext";
import { WRAPPING } from "../../look/wrapping";
import { Changes } from "../finding/Changes";
import { ConfirmReading } from "./ConfirmReading";
import { Disclosure } from "../Disclosure";
import { Question } from "../Question";

/**
 * Offers to turn the answers of a survey that are words or letters into figures: what they count is confirmed first, and every cell that
 * would change is shown.
 */
export function AnswersAsFigures({ table }: { readonly table: Table }) {
  const { session, review, texts, confirmed, isBusy } = useWork();
  const [asked, ask] = useState<{ readonly of: Snapshot; readonly came: Asked } | null>(null);
  const cells = useMemo(() => answersInWords(table).length, [table]);
  if (cells === 0) return null;
  const reading = readingToConfirm(table);
  const isConfirmed = reading === null || confirmed.has(reading.key);
  const say = texts.answers;
  // What was asked of an earlier list is not asked of this one.
  const came = asked?.of === review.seen ? asked.came : null;
  const become = (next: Asked) => {
    ask({ of: review.seen, came: next });
  };
  if (came === "unconfirmed" && reading && !isConfirmed) return <ConfirmReading reading={reading} />;
  const plan = typeof came === "object" ? came : null;
  if (plan?.kind === "edits") {
    return (
      <Consent
        plan={plan}
        table={table}
        onKeep={() => {
          become("declined");
        }}
      />
    );
  }
  return (
    <Stack tokens={{ childrenGap: 6 }} horizontalAlign="start">
      <DefaultButton
        // Who declines is led back here.
        autoFocus={came === "declined"}
        text={say.convert(cells)}
        styles={WRAPPING}
        disabled={isBusy}
        // Who stops the work, or is told why it cannot be, goes on from here.
        allowDisabledFocus
        onClick={() => {
          if (isBusy) return;
          if (isConfirmed) void planFigures(session, review, table).then(become);
          else become("unconfirmed");
        }}
      />
      {plan && (
        <Text variant="small" role="status">
          {plan.kind === "scale" ? say.scale(plan.most) : say.read(sheetPrefix(plan.sheet) + cellName(plan.cell))}
        </Text>
      )}
    </Stack>
  );
}

/** What came of asking: a plan, or nothing where that was stopped. */
type Asked = Plan | "unconfirmed" | "declined" | null;

interface ConsentProps {
  readonly plan: Extract<Plan, { kind: "edits" }>;
  readonly table: Table;
  readonly onKeep: () => void;
}

/** What becomes of the words, the formulas that are written anew, and all answers for those who want to see each. */
function Consent({ plan: { answers, formulas }, table, onKeep }: ConsentProps) {
  const { texts } = useWork();
  const say = texts.answers;
  const edits = [...answers, ...formulas];
  const together: Together = {
    count: edits.length,
    changes: changesOfFills(edits),
    groups: () => [{ edits, basis: [] }],
  };
  return (
    <Question plan={together} about={say.about} onKeep={onKeep}>
      <Stack tokens={{ childrenGap: 6 }}>
        <ul style={{ margin: 0, paddingLeft: 18 }}>
          {(readingToConfirm(table)?.answers ?? []).map((answer) => (
            <li key={answer.number}>
              <Text variant="small">{countedAnswers([answer])}</Text>
            </li>
          ))}
        </ul>
        {formulas.length > 0 && (
          <>
            <Text variant="small">{say.formulas(formulas.length)}</Text>
            <Changes changes={changesOfFills(formulas)} tellsFormulas />
          </>
        )}
        <Disclosure label={say.each(answers.length)}>
          <Changes changes={changesOfFills(answers)} />
        </Disclosure>
      </Stack>
    </Question>
  );
}
