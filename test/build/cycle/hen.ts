import { egg } from "./egg";

export const hen = (): string => `hen of ${egg()}`;
