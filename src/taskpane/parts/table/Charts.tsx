import { ChoiceGroup, DefaultButton, Stack, Text } from "office-ui-fabric-react";
import { useMemo, useState } from "react";
import type { Chart } from "../../../core/charts/chart";
import type { TableCharts } from "../../../core/charts/charts";
import { chartWords } from "../../../text/charts/words";
import type { ChartPlace } from "../../../workbook";
import { useWork } from "../../list/workContext";
import { ChartPreview } from "./ChartPreview";
import { Disclosure } from "../Disclosure";
import { chart as make } from "../../deeds/chart";

interface ChartsProps {
  readonly charts: TableCharts;
  /** True where the table has mistakes that are not put right yet. */
  readonly hasErrors: boolean;
}

/** The charts of a table: what each would show, where it goes, and a button that makes it or brings it up to date. */
export function Charts({ charts: { charts, withheld }, hasErrors }: ChartsProps) {
  const { texts } = useWork();
  const [place, setPlace] = useState<ChartPlace>("beside");
  const places = Object.entries(texts.charts.places).map(([key, text]) => ({ key, text }));
  return (
    <Stack tokens={{ childrenGap: 8 }}>
      {withheld && <Text variant="small">{texts.charts.withheld[withheld]}</Text>}
      {charts.length > 0 && hasErrors && <Text variant="small">{texts.charts.hasErrors}</Text>}
      {charts.length > 0 && (
        <ChoiceGroup
          label={texts.charts.place}
          options={places}
          selectedKey={place}
          onChange={(_, option) => {
            setPlace(option?.key === "sheet" ? "sheet" : "beside");
          }}
        />
      )}
      {charts.map((chart) => (
        <Offer key={chart.shows} chart={chart} place={place} />
      ))}
    </Stack>
  );
}

/** One chart: what it is called, the button that makes it, and what it would look like. */
function Offer({ chart, place }: { readonly chart: Chart; readonly place: ChartPlace }) {
  const { session, review, texts, isBusy } = useWork();
  const words = useMemo(() => chartWords(chart, texts), [chart, texts]);
  return (
    <Stack tokens={{ childrenGap: 4 }} role="group" aria-label={words.title}>
      <Text>{words.title}</Text>
      <div>
        <DefaultButton
          text={texts.charts.make}
          ariaLabel={texts.charts.makeOf(words.title)}
          disabled={isBusy}
          onClick={() => void make(session, { chart, words, place, seen: review.seen })}
        />
      </div>
      <Disclosure label={texts.charts.preview}>
        <ChartPreview chart={chart} words={words} />
      </Disclosure>
    </Stack>
  );
}
