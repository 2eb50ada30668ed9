import { reading, type Host } from "../host";

/** How many charts, pictures, shapes and comments lie over the cells of sheets, by the ids of the sheets. */
export function countsOver(host: Host, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  return reading(host, async (context) => {
    const counted = ids.map((id) => {
      const sheet = context.workbook.worksheets.getItem(id);
      return { id, counts: [sheet.charts.getCount(), sheet.shapes.getCount(), sheet.comments.getCount()] };
    });
    await context.sync();
    return new Map(counted.map(({ id, counts }) => [id, counts.reduce((sum, { value }) => sum + value, 0)]));
  });
}
