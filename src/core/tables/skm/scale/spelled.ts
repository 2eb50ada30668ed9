import { readSaid, type Degree, type Said, type Topic } from "./degree";

/** The words that PermenPANRB 14/2017 prints, and that offices use, where an answer does not name what it is about. */
const PRINTED: Readonly<Record<Exclude<Topic, "quality">, Partial<Record<Degree, readonly string[]>>>> = {
  price: {
    worst: ["sangat mahal"],
    bad: ["mahal"],
    fair: ["cukup mahal"],
    good: ["murah"],
    best: ["gratis"],
  },
  handling: {
    bad: ["tidak ada"],
    less: ["ada tetapi tidak berfungsi"],
    good: ["berfungsi kurang maksimal"],
    best: ["dikelola dengan baik"],
  },
  often: {
    bad: ["tidak pernah"],
    less: ["jarang"],
    fair: ["kadang-kadang"],
    good: ["sering"],
    best: ["selalu"],
  },
};

const PREFIX: Readonly<Record<Exclude<Degree, "middle">, string>> = {
  worst: "sangat tidak ",
  bad: "tidak ",
  less: "kurang ",
  fair: "cukup ",
  good: "",
  best: "sangat ",
};

/** What follows the word for how often: "Sering ada". */
const OFTEN =
  /^(?:(?:tidak|belum|hampir tidak) pernah|jarang|kadang(?:-kadang)?|terkadang|sesekali|sering|selalu)\b(.*)$/;

/** How an answer is written that says so much of what another one is about: "kurang mudah" beside "Mudah". */
export function spelled(degree: Degree, { about, topic, text }: Said & { readonly text: string }): readonly string[] {
  const words = about === "" ? printed(degree, topic ?? "quality") : ofQuality(degree, about);
  const tail = topic === "often" ? (OFTEN.exec(text)?.[1] ?? "") : "";
  return words.map((word) => `${word}${tail}`).filter((word) => readSaid(word)?.degree === degree);
}

function printed(degree: Degree, topic: Topic): readonly string[] {
  return topic === "quality" ? [] : (PRINTED[topic][degree] ?? []);
}

function ofQuality(degree: Degree, about: string): readonly string[] {
  return degree === "middle" ? ["netral", "ragu-ragu", "biasa saja"] : [`${PREFIX[degree]}${about}`];
}
