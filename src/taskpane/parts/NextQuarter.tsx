import { DefaultButton, PrimaryButton, ProgressIndicator, Stack, Text } from "office-ui-fabric-react";
import { useState } from "react";
import { isStillBlank } from "../../core/nextQuarter/stillBlank";
import { LENGTHS } from "../../core/nextQuarter/term";
import { addCopies } from "../deeds/addCopies";
import type { NextCopies, NextWishes } from "../review";
import { usePlan } from "../usePlan";
import { useWork } from "../workContext";
import { Disclosure } from "./Disclosure";
import { NextSheets } from "./NextSheets";
import { Choice } from "./preferences/Choice";

/** The sheets of the next term: which they are, what changes on each, and a button that makes those that are ticked. */
export function NextQuarter() {
  const { review, texts } = useWork();
  return (
    <Disclosure label={texts.nextQuarter.heading}>
      <Offer key={review.seen.workbook.sheets.length} />
    </Disclosure>
  );
}

function Offer() {
  const { review, texts } = useWork();
  const { nextQuarter: say } = texts;
  const [wishes, setWishes] = useState<NextWishes>({});
  const { plan, isCurrent, share, cancel, again } = usePlan(review, wishes);
  const length = wishes.length ?? plan?.next.from.length;
  return (
    <Stack tokens={{ childrenGap: 8 }}>
      {(plan !== undefined || share === null) && <Text variant="small">{say.about}</Text>}
      {length !== undefined && (
        <Choice
          label={say.length}
          value={String(length)}
          options={LENGTHS.map((one) => ({ key: String(one), text: say.lengths[one] }))}
          onChoose={(key) => {
            setWishes({ length: LENGTHS.find((one) => String(one) === key) ?? 3 });
          }}
        />
      )}
      {share !== null && (
        <>
          <ProgressIndicator label={say.planning} {...(share > 0 && { percentComplete: share })} />
          <div>
            <DefaultButton text={texts.pane.cancel} onClick={cancel} />
          </div>
        </>
      )}
      {share === null && !isCurrent && (
        <div>
          <DefaultButton text={say.planAgain} onClick={again} />
        </div>
      )}
      {plan === null && <Text variant="small">{say.unknown}</Text>}
      {plan && <Plan plan={plan} isOld={!isCurrent} wishes={wishes} onWish={setWishes} />}
    </Stack>
  );
}

interface PlanProps {
  readonly plan: NextCopies;
  /** True where it is not what is wished by now: nothing is made by it. */
  readonly isOld: boolean;
  readonly wishes: NextWishes;
  readonly onWish: (wishes: NextWishes) => void;
}

function Plan({ plan, isOld, wishes, onWish }: PlanProps) {
  const { session, review, texts, isBusy } = useWork();
  const { nextQuarter: say } = texts;
  const { next, copies } = plan;
  const current = say.term(next.from);
  const isAsked = wishes.leave !== undefined || wishes.regions !== undefined;
  if (!isAsked && isStillBlank(next)) return <Text variant="small">{say.stillBlank(current)}</Text>;
  const others = next.others
    .filter(({ why }) => why !== "left")
    .map(({ sheet, why }) => `${sheet.name} (${say.stays[why]})`);
  return (
    <>
      <Text variant="small">{say.fromTo(current, say.term(next.to))}</Text>
      <NextSheets next={next} wishes={wishes} onWish={onWish} />
      {others.length > 0 && (
        <Text variant="small">
          {say.others}: {others.join(", ")}
        </Text>
      )}
      {copies.length === 0 && <Text variant="small">{say.nothing}</Text>}
      <div>
        <PrimaryButton
          text={say.make(copies.length)}
          disabled={isBusy || isOld || copies.length === 0}
          onClick={() => void addCopies(session, plan, review.seen)}
        />
      </div>
    </>
  );
}
