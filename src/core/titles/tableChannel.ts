import type { HeadingLine } from "./heading";
import { linesAround, type Place } from "./aroundTable";
import { areUnlike, channelsIn, type NamedChannel } from "./channel";

/** A line around a table that names one channel and so says of which it is. */
export interface ChannelLine extends HeadingLine {
  readonly named: NamedChannel;
}

/** What the words around a table say of its channel. */
export interface ChannelsAround {
  /** The channel that the table is of, by all of them together; null where none is named. */
  readonly own: NamedChannel | null;
  /** The lines that name another one. */
  readonly unlike: readonly ChannelLine[];
}

/**
 * Weighs the lines around a table and the name of its sheet: what most of them say is right. Where as many say
 * otherwise, a title outweighs the sheet's name, and that a line by itself. `isAlone` is false where further tables
 * stand on the sheet, whose name then says nothing of this one.
 */
export function channelsAround(table: Place, isAlone: boolean): ChannelsAround {
  const around = linesAround(table).map((line) => ({ ...line, channels: channelsIn(line.text) }));
  const lines = around.flatMap(({ channels, ...line }) =>
    channels[0] && !channels[1] ? [{ ...line, named: channels[0] }] : [],
  );
  const several = around.filter(({ channels }) => channels.length > 1).flatMap(({ channels }) => channels);
  const onSheet = isAlone ? channelsIn(table.sheet.name) : [];
  const ofSheet = onSheet.length === 1 ? onSheet : [];
  const [title, ...below] = lines.map(({ named }) => named);
  const voices = below.length > 0 && title ? [title, ...ofSheet, ...below] : [...ofSheet, ...(title ? [title] : [])];
  const own = loudest(voices);
  if (own === null) return { own: null, unlike: [] };
  const isAllowed = ({ channel }: NamedChannel) => several.some((other) => !areUnlike(other.channel, channel));
  return {
    own,
    unlike: lines.filter(({ named }) => areUnlike(named.channel, own.channel) && !isAllowed(named)),
  };
}

/** The channel that the most agree with; the first of equals. */
function loudest(voices: readonly NamedChannel[]): NamedChannel | null {
  const support = ({ channel }: NamedChannel) => voices.filter((other) => !areUnlike(other.channel, channel)).length;
  return voices.reduce<NamedChannel | null>(
    (best, voice) => (best === null || support(voice) > support(best) ? voice : best),
    null,
  );
}
