import { reading, type Host } from "../host";

/** From this version on Excel tells an add-in of notes, the comments of old; before it nobody can know of them. */
const NOTES = "1.18";

/** How many charts, pictures, shapes, comments and notes lie over the cells of sheets, by the ids of the sheets. */
export function countsOver(host: Host, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  return reading(host, async (context) => {
    const counted = ids.map((id) => {
      const sheet = context.workbook.worksheets.getItem(id);
      const notes = host.supports(NOTES) ? [sheet.notes.getCount()] : [];
      return { id, counts: [sheet.charts.getCount(), sheet.shapes.getCount(), sheet.comments.getCount(), ...notes] };
    });
    await context.sync();
    return new Map(counted.map(({ id, counts }) => [id, counts.reduce((sum, { value }) => sum + value, 0)]));
  });
}
