/** The present names of sheets, by their ids; sheets that are no longer there have none. To be read after a request. */
export function loadSheetNames(
  context: Excel.RequestContext,
  ids: Iterable<string>,
): () => ReadonlyMap<string, string> {
  const asked = [...new Set(ids)].map((id) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load({ name: true });
    return { id, sheet };
  });
  return () => new Map(asked.filter(({ sheet }) => !sheet.isNullObject).map(({ id, sheet }) => [id, sheet.name]));
}
