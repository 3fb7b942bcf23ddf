import { z } from "zod";

/** As many as are chosen on a board or in a list at once. */
export const MOST_AT_ONCE = 500;

export const chosenInput = z
  .array(z.uuid())
  .min(1, "Choose somebody first.")
  .max(MOST_AT_ONCE, `Choose ${MOST_AT_ONCE} people at most.`);
