import { hen } from "./hen";

export const egg = (): string => `egg of ${hen()}`;
