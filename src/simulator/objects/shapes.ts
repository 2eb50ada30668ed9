import type { BookChart } from "../book/bookChart";
import type { BookSheet } from "../book/sheet";
import type { HostObject } from "../protocol/hostObject";
import { errors } from "../protocol/officeError";
import type { HostContext } from "./hostContext";

/** Excel.ShapeCollection: of all that lies over cells, the simulator knows charts alone. */
export function shapesObject(host: HostContext, sheet: BookSheet): HostObject {
  const shapes = () => (host.countsChartsAsShapes ? sheet.charts : []);
  const named = (key: unknown) => shapes().find(({ id, name }) => id === key || name === key);
  return {
    type: "ShapeCollection",
    items: () => shapes().map((chart) => shapeObject(sheet, chart)),
    item(key) {
      const chart = named(key);
      if (!chart) throw errors.itemNotFound();
      return shapeObject(sheet, chart);
    },
    calls: { getCount: () => shapes().length },
    opens: {
      getItemOrNullObject: (key) => {
        const chart = named(key);
        return chart ? shapeObject(sheet, chart) : null;
      },
    },
  };
}

/** Excel.Shape. A chart is of a type that has no name of its own there. */
function shapeObject(sheet: BookSheet, chart: BookChart): HostObject {
  const change = (apply: () => void) => {
    if (sheet.isProtected && !sheet.allowsObjects) throw errors.accessDenied();
    apply();
  };
  return {
    type: "Shape",
    identity: () => ({ Id: chart.id, Name: chart.name }),
    exists: () => sheet.charts.includes(chart),
    reads: {
      id: () => chart.id,
      name: () => chart.name,
      type: () => "Unsupported",
      altTextTitle: () => chart.altTextTitle,
      altTextDescription: () => chart.altTextDescription,
    },
    writes: {
      altTextTitle: (text) => {
        change(() => (chart.altTextTitle = String(text)));
      },
      altTextDescription: (text) => {
        change(() => (chart.altTextDescription = String(text)));
      },
    },
  };
}
