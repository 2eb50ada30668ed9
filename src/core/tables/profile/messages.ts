/** What the sentences about the profile of respondents need to know. */
export interface ProfileMessages {
  /** A characteristic does not add up to those who answered, and its own figures do not say which of them is wrong. */
  readonly "profile-differs": {
    /** "Jenis Kelamin"; "" where it has no name. */
    readonly name: string;
    readonly sum: number;
    readonly people: number;
    /** Who says how many answered: a survey on a sheet, a line near the table, the other characteristics. */
    readonly by: { readonly survey: string } | "text" | "others";
  };
  /** Most counts are none of the survey's: the profile is of other people. */
  readonly "profile-of-others": { readonly survey: string; readonly typed: number; readonly confirmed: number };
}

declare module "../../findings/message" {
  interface MessageParams extends ProfileMessages {}
}
