import { DefaultButton, PrimaryButton, Stack, Text } from "office-ui-fabric-react";
import { useId, useMemo, useState } from "react";
import { saysAnything } from "../../core/edits/edit";
import type { Snapshot } from "../../workbook";
import { whyFixed } from "../changes";
import { safeFixes, textNumbers, type Together } from "../together";
import { useEscape } from "../useEscape";
import { useWork } from "../workContext";
import { Changes } from "./Changes";

/** What can be put right at once, where that is more than one thing: each with one look at all of it, and one consent. */
export function FixTogether() {
  const { review, texts, confirmed } = useWork();
  const say = texts.together;
  const fixes = useMemo(() => safeFixes(review, confirmed), [review, confirmed]);
  const numbers = useMemo(() => textNumbers(review), [review]);
  const offers = [
    { plan: fixes, count: fixes.count, label: say.fixSafe, about: say.aboutSafe },
    // What is told of texts is folded away with the notices: here they are seen before a sum of them is typed over.
    { plan: numbers, count: numbers.changes.length, label: say.convertTexts, about: say.aboutTexts },
  ];
  const worthwhile = offers.filter(({ count }) => count > 1);
  if (worthwhile.length === 0) return null;
  return (
    <Stack role="group" aria-label={say.heading} tokens={{ childrenGap: 8 }} styles={{ root: { marginBottom: 12 } }}>
      {worthwhile.map(({ plan, label, about }) => (
        <Offer key={about} {...{ plan, label, about }} />
      ))}
    </Stack>
  );
}

interface OfferProps {
  readonly plan: Together;
  readonly label: (cells: number) => string;
  /** What is among it, and what is not. */
  readonly about: string;
}

/** A button of several words has as many lines as it needs. */
const WRAPPING = {
  root: { height: "auto", minHeight: 32, padding: "4px 12px" },
  label: { textAlign: "start", lineHeight: "1.3" },
} as const;

function Offer({ plan, label, about }: OfferProps) {
  const { review, isBusy } = useWork();
  // What was asked of an earlier list is not asked of this one.
  const [asked, ask] = useState<{ readonly of: Snapshot; readonly asking: "now" | "declined" } | null>(null);
  const asking = asked?.of === review.seen ? asked.asking : "not yet";
  if (asking === "now") {
    return (
      <Question
        plan={plan}
        about={about}
        onKeep={() => {
          ask({ of: review.seen, asking: "declined" });
        }}
      />
    );
  }
  return (
    <div>
      <DefaultButton
        // Who declines is led back here.
        autoFocus={asking === "declined"}
        text={label(plan.changes.filter(({ edit }) => saysAnything(edit)).length)}
        styles={WRAPPING}
        disabled={isBusy}
        onClick={() => {
          ask({ of: review.seen, asking: "now" });
        }}
      />
    </div>
  );
}

interface QuestionProps extends Pick<OfferProps, "plan" | "about"> {
  readonly onKeep: () => void;
}

/** Shows every cell that would change, before and after, and changes them once the person says so. */
function Question({ plan, about, onKeep }: QuestionProps) {
  const { session, review, texts, isBusy } = useWork();
  const list = useId();
  useEscape(onKeep);
  const say = texts.together;
  const { tableBodies } = review.seen;
  const edits = plan.changes.map(({ edit }) => edit).filter(saysAnything);
  const formulas = edits.filter((edit) => edit.formula !== undefined && whyFixed(edit, tableBodies) !== "table").length;
  return (
    <Stack tokens={{ childrenGap: 6 }} role="group" aria-label={say.asks(edits.length)}>
      <Text variant="small">
        {about} {say.kinds(formulas, edits.length - formulas)}
      </Text>
      <Stack horizontal wrap tokens={{ childrenGap: 8 }}>
        <PrimaryButton
          autoFocus
          aria-describedby={list}
          text={say.agree(edits.length)}
          disabled={isBusy}
          // The Enter that asked, held a moment too long, is not to agree as well.
          onKeyDown={(event) => {
            if (event.repeat) event.preventDefault();
          }}
          onClick={() => {
            session.follow(edits, review.seen);
            void session.apply(plan.groups(), review.seen);
          }}
        />
        <DefaultButton text={texts.pane.keep} onClick={onKeep} />
      </Stack>
      <Text variant="small">{say.asks(edits.length)}</Text>
      <div id={list}>
        <Changes changes={plan.changes} tellsFormulas />
      </div>
    </Stack>
  );
}
