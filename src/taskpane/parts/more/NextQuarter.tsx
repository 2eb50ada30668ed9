import {
  DefaultButton,
  MessageBar,
  MessageBarType,
  PrimaryButton,
  ProgressIndicator,
  Stack,
  Text,
} from "office-ui-fabric-react";
import { useCallback, useState } from "react";
import type { NextQuarter as NextQuarterPlan } from "../../../core/nextQuarter/nextQuarter";
import { isStillBlank } from "../../../core/nextQuarter/stillBlank";
import { LENGTHS, type TermLength } from "../../../core/nextQuarter/term";
import { addCopies } from "../../deeds/addCopies";
import type { NextCopies, NextWishes } from "../../session/review";
import { useWorkedOut } from "../../deeds/useWorkedOut";
import { useWork } from "../../list/workContext";
import { Disclosure } from "../Disclosure";
import { NextSheets } from "./NextSheets";
import { Choice } from "../preferences/Choice";

/** The sheets of the next term: which they are, what changes on each, and a button that makes those that are ticked. */
export function NextQuarter() {
  const { review, texts } = useWork();
  const { value: own = null } = useWorkedOut(review.termLength);
  const [chosen, choose] = useState<TermLength | null>(null);
  return (
    <Disclosure label={texts.nextQuarter.heading[chosen ?? own ?? "unknown"]}>
      <Offer key={review.seen.workbook.sheets.length} length={chosen} onLength={choose} />
    </Disclosure>
  );
}

interface OfferProps {
  /** How long a term is as the person says; null where the sheets do. */
  readonly length: TermLength | null;
  readonly onLength: (length: TermLength) => void;
}

function Offer({ length: chosen, onLength }: OfferProps) {
  const { review, texts } = useWork();
  const { nextQuarter: say } = texts;
  const [wishes, setWishes] = useState<NextWishes>(chosen === null ? {} : { length: chosen });
  const plans = useCallback(() => review.nextQuarter(wishes), [review, wishes]);
  const { value: plan, isCurrent, share, fault, cancel, again } = useWorkedOut(plans);
  const length = chosen ?? plan?.next.from.length;
  return (
    <Stack tokens={{ childrenGap: 8 }}>
      {(plan !== undefined || share === null) && <Text variant="small">{say.about}</Text>}
      {length !== undefined && (
        <Choice
          label={say.length}
          value={String(length)}
          options={LENGTHS.map((one) => ({ key: String(one), text: say.lengths[one] }))}
          onChoose={(key) => {
            const other = LENGTHS.find((one) => String(one) === key) ?? 3;
            onLength(other);
            setWishes({ length: other });
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
      {fault !== null && (
        <MessageBar isMultiline messageBarType={MessageBarType.error}>
          {texts.pane.fault(fault)}
        </MessageBar>
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
  const others = next.others.filter((one) => !isLeft(one)).map(({ sheet, why }) => `${sheet.name} (${say.stays[why]})`);
  return (
    <>
      <Text variant="small">{say.fromTo(current, say.term(next.to))}</Text>
      <NextSheets next={next} wishes={wishes} onWish={onWish} />
      {others.length > 0 && (
        <Text variant="small">
          {say.others}: {others.join(", ")}
        </Text>
      )}
      {copies.length === 0 && <Text variant="small">{next.others.some(isLeft) ? say.nothing : say.none(current)}</Text>}
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

/** True for a sheet of the term that the person leaves. */
function isLeft({ why }: NextQuarterPlan["others"][number]): boolean {
  return why === "left";
}
