import {
  DefaultButton,
  IconButton,
  Stack,
  Text,
  useTheme,
  type IButtonStyles,
  type Theme,
} from "office-ui-fabric-react";
import type { Counts } from "../../../core/findings/counts";
import type { Texts } from "../../../text/texts";
import type { Sort } from "../../list/groups";
import type { List } from "../../list/listContext";
import { useStepKeys } from "../../keys/useStepKeys";

const SORTS: readonly Sort[] = ["errors", "warnings", "blanks", "notices"];

interface FiltersProps {
  readonly list: List;
  readonly counts: Counts;
  readonly texts: Texts;
  readonly hasTools: boolean;
  readonly onTools: () => void;
}

/** How many there are of each sort, each of which shows that sort alone; and the way from one finding to the next. */
export function Filters({ list, counts, texts: { listing }, hasTools, onTools }: FiltersProps) {
  const { view, change, steps, at, step } = list;
  const chip = chipOf(useTheme());
  useStepKeys(step);
  const sorts = SORTS.filter((sort) => counts[sort] > 0 || view.sort === sort);
  if (sorts.length + steps.length === 0 && !hasTools) return null;
  return (
    <Stack horizontal wrap verticalAlign="center" tokens={{ childrenGap: 4 }} role="group" aria-label={listing.filters}>
      {sorts.map((sort) => (
        <DefaultButton
          key={sort}
          toggle
          checked={view.sort === sort}
          text={listing.filter[sort](counts[sort])}
          styles={chip}
          onClick={() => {
            change({ sort: view.sort === sort ? null : sort });
          }}
        />
      ))}
      <Stack horizontal verticalAlign="center" styles={{ root: { marginInlineStart: "auto", flexWrap: "wrap" } }}>
        {steps.length > 0 && (
          <>
            <Text variant="small" nowrap>
              {listing.position(at + 1, steps.length)}
            </Text>
            <Small
              icon="Up"
              name={listing.previous}
              onPress={() => {
                step(-1);
              }}
            />
            <Small
              icon="Down"
              name={listing.next}
              onPress={() => {
                step(1);
              }}
            />
          </>
        )}
        <Small icon="Search" name={listing.tools} isOpen={hasTools} onPress={onTools} />
      </Stack>
    </Stack>
  );
}

/** What is chosen is as strong as a button can be, so that nobody takes a part of the list for the whole. */
function chipOf({ semanticColors }: Theme): IButtonStyles {
  const chosen = { background: semanticColors.primaryButtonBackground, color: semanticColors.primaryButtonText };
  return {
    root: { minWidth: 0, padding: "0 6px", borderRadius: 16 },
    rootChecked: chosen,
    rootCheckedHovered: chosen,
    rootCheckedPressed: chosen,
    label: { margin: 0, fontSize: 12 },
  };
}

interface SmallProps {
  readonly icon: string;
  readonly name: string;
  readonly isOpen?: boolean;
  readonly onPress: () => void;
}

function Small({ icon, name, isOpen, onPress }: SmallProps) {
  return (
    <IconButton
      iconProps={{ iconName: icon }}
      ariaLabel={name}
      title={name}
      {...(isOpen !== undefined && { "aria-expanded": isOpen })}
      styles={{ root: { width: 32 } }}
      onClick={onPress}
    />
  );
}
