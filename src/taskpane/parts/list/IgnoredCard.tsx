import { DefaultButton, Stack, Text } from "office-ui-fabric-react";
import type { Finding } from "../../../core/findings/finding";
import { fingerprintOf } from "../../../core/findings/fingerprint";
import { cellName } from "../../../core/grid/address";
import { useWork } from "../../list/workContext";
import { Card } from "./Card";
import { Consequences } from "../finding/Consequences";
import { Sentence } from "../finding/Sentence";
import { heed } from "../../deeds/decide";

/** What a person has decided to leave, with the reasons, and the way to have it told again. */
export function IgnoredCard() {
  const { session, review, decisions, texts, isBusy } = useWork();
  const say = texts.decisions;
  const all = review.ignored.map((finding) => ({ finding, decision: decisions.get(fingerprintOf(finding)) }));
  const decided = all.flatMap(({ finding, decision }) => (decision ? [{ finding, decision }] : []));
  const followersOf = ({ id }: Finding) => all.filter((one) => !one.decision && one.finding.cause === id);
  return (
    <Card
      home="ignored"
      label={say.heading}
      heading={say.heading}
      state={say.count(decided.length)}
      isOpenAtFirst={false}
    >
      <Stack tokens={{ childrenGap: 8 }}>
        {decided.map(({ finding, decision }) => (
          <Stack key={finding.id} tokens={{ childrenGap: 4 }} horizontalAlign="start">
            <Sentence finding={finding} />
            <Consequences findings={followersOf(finding).map((one) => one.finding)} beside={finding.sheet} />
            <Text variant="small">{say.because(decision.reason, decision.date)}</Text>
            <DefaultButton
              text={say.heed}
              ariaLabel={say.heedOf(cellName(finding.cell))}
              disabled={isBusy}
              onClick={() => void heed(session, finding)}
            />
          </Stack>
        ))}
      </Stack>
    </Card>
  );
}
