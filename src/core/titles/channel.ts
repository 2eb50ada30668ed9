/** The ways a permit is applied for. "Non OSS" stands for every one but OSS. */
export type Channel = "manual" | "non-oss" | "oss" | "sicantik" | "mpp";

const CHANNELS: readonly (readonly [Channel, RegExp])[] = [
  ["non-oss", /\b(?:non|bukan|di ?luar)[ -]*oss(?:[ -]?rba)?\b/gi],
  ["manual", /\bmanual\b/gi],
  ["sicantik", /\bsi ?cantik(?: ?cloud)?\b/gi],
  ["mpp", /\bmpp ?digital\b|\bmal pelayanan publik digital\b/gi],
  ["oss", /\boss(?:[ -]?rba)?\b|\bonline single submission(?: risk based approach)?\b/gi],
];

/** A channel with the words that name it: "OSS-RBA". */
export interface NamedChannel {
  readonly channel: Channel;
  readonly words: string;
}

/** The channels that a text names, each once. */
export function channelsIn(text: string): readonly NamedChannel[] {
  let rest = text;
  const found: NamedChannel[] = [];
  for (const [channel, pattern] of CHANNELS) {
    const [words] = rest.match(pattern) ?? [];
    if (words === undefined) continue;
    rest = rest.replace(pattern, " ");
    found.push({ channel, words });
  }
  return found.filter(({ channel }) => channel !== "non-oss" || !isNamedCloser(found));
}

/** "Non OSS melalui Sistem Manual" names one channel, "OSS dan Non OSS" two. */
function isNamedCloser(found: readonly NamedChannel[]): boolean {
  return found.some(({ channel }) => channel !== "non-oss" && channel !== "oss");
}

/** True where a table cannot be of both. */
export function areUnlike(a: Channel, b: Channel): boolean {
  if (a === "non-oss" || b === "non-oss") return a !== b && (a === "oss" || b === "oss");
  return a !== b;
}

/** A text that names another channel instead of its own: "Melalui Sistem SiCantik". MPP Digital is called no system. */
export function withChannel(text: string, own: NamedChannel, other: NamedChannel): string {
  const named = text.replace(own.words, other.words);
  return other.channel === "mpp" ? named.replace(/\bsistem (?=mpp|mal )/i, "") : named;
}
