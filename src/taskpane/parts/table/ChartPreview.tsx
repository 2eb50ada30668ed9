import { Text } from "office-ui-fabric-react";
import { useEffect, useRef, useState } from "react";
import type { Chart } from "../../../core/charts/chart";
import type { ChartWords } from "../../../workbook";
import { useWork } from "../../list/workContext";

interface ChartPreviewProps {
  readonly chart: Chart;
  readonly words: ChartWords;
}

/** What a chart would look like, on the white of a report. What draws it is loaded once somebody asks to see one. */
export function ChartPreview({ chart, words }: ChartPreviewProps) {
  const { texts } = useWork();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    let isThere = true;
    let end = (): void => undefined;
    import(/* webpackChunkName: "preview" */ "../../deeds/drawPreview").then(
      ({ drawPreview }) => {
        if (isThere && canvas.current) end = drawPreview(canvas.current, chart, words);
      },
      () => {
        if (isThere) setFailed(true);
      },
    );
    return () => {
      isThere = false;
      end();
    };
  }, [chart, words]);
  if (hasFailed) return <Text variant="small">{texts.charts.previewFailed}</Text>;
  return (
    <div style={{ position: "relative", background: "#ffffff", padding: 4 }}>
      <canvas ref={canvas} role="img" aria-label={words.altText} />
    </div>
  );
}
