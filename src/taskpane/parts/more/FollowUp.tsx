import { ChoiceGroup, DefaultButton, Stack, Text } from "office-ui-fabric-react";
import { useState } from "react";
import type { FollowUp as Offer } from "../../../core/followUp/followUp";
import { writeNumber } from "../../../text/speak";
import { useWork } from "../../list/workContext";
import { addSheet } from "../../deeds/addSheet";

const USUAL = 3;
const DECIMALS = { nrr: 3, index: 2 } as const;
/** The sheet of a plan, in the language of the sheets. */
const SHEET = "Rencana Tindak Lanjut";

/** A follow-up plan for the lowest unsur of a survey: how many, which these are, and a button that writes it. */
export function FollowUp({ offer }: { readonly offer: Offer }) {
  const { session, review, texts, isBusy } = useWork();
  const { followUp } = texts;
  const [count, setCount] = useState(Math.min(USUAL, offer.most));
  if (offer.withheld) return <Text variant="small">{followUp.withheld[offer.withheld]}</Text>;
  const priorities = offer.priorities(count);
  const counts = Array.from({ length: offer.most }, (_, at) => ({ key: String(at + 1), text: String(at + 1) }));
  return (
    <Stack tokens={{ childrenGap: 8 }}>
      <ChoiceGroup
        label={followUp.count}
        options={counts}
        selectedKey={String(count)}
        styles={{ flexContainer: { display: "flex", flexWrap: "wrap", columnGap: "16px" } }}
        onChange={(_, option) => {
          setCount(Number(option?.key ?? USUAL));
        }}
      />
      <div role="status">
        <Text variant="small">{followUp.priorities(priorities.length, count)}</Text>
        <ol style={{ margin: "4px 0 0", paddingInlineStart: 24, fontSize: 12 }}>
          {priorities.map(({ name, figure }) => (
            <li key={name}>
              <Text variant="small">
                {name} ({writeNumber(figure, DECIMALS[offer.of], texts)})
              </Text>
            </li>
          ))}
        </ol>
      </div>
      {offer.plannedOn.length > 0 && <Text variant="small">{followUp.planned(offer.plannedOn.join(", "))}</Text>}
      <div>
        <DefaultButton
          text={followUp.make}
          disabled={isBusy}
          onClick={() => void addSheet(session, { name: SHEET, table: offer.table(count, SHEET), seen: review.seen })}
        />
      </div>
    </Stack>
  );
}
