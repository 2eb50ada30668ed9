import { DefaultButton, Stack, Text } from "office-ui-fabric-react";
import { fingerprintOf } from "../../core/findings/fingerprint";
import { cellName } from "../../core/grid/address";
import { useWork } from "../workContext";
import { Card } from "./Card";
import { Disclosure } from "./Disclosure";
import { Sentence } from "./Sentence";

/** What a person has decided to leave, with the reasons, and the way to have it told again. */
export function IgnoredCard() {
  const { session, review, decisions, texts, isBusy } = useWork();
  const say = texts.decisions;
  const decided = review.ignored.flatMap((finding) => {
    const decision = decisions.get(fingerprintOf(finding));
    return decision ? [{ finding, decision }] : [];
  });
  return (
    <Card label={say.heading} heading={say.heading} state={say.count(decided.length)}>
      <Disclosure label={say.show}>
        {decided.map(({ finding, decision }) => (
          <Stack key={finding.id} tokens={{ childrenGap: 4 }} horizontalAlign="start">
            <Sentence finding={finding} />
            <Text variant="small">{say.because(decision.reason, decision.date)}</Text>
            <DefaultButton
              text={say.heed}
              ariaLabel={say.heedOf(cellName(finding.cell))}
              disabled={isBusy}
              onClick={() => void session.heed(finding)}
            />
          </Stack>
        ))}
      </Disclosure>
    </Card>
  );
}
