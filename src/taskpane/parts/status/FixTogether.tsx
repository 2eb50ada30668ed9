import { DefaultButton, Stack } from "office-ui-fabric-react";
import { useMemo, useState } from "react";
import { saysAnything } from "../../../core/edits/edit";
import type { Snapshot } from "../../../workbook";
import { safeFixes, textNumbers, type Together } from "../../list/together";
import { useWork } from "../../list/workContext";
import { WRAPPING } from "../../look/wrapping";
import { Question } from "../Question";

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
