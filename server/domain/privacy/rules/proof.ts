import { isFresh } from "../../contracts/rules";

/** What is kept about somebody opens only to who proved the mailbox within the last minutes, for this very thing. */
export const refuseUnproven = (provedAt: Date | null, now: Date): string | null =>
  isFresh(provedAt, now)
    ? null
    : "Please confirm that it is you with the six-digit code we send you by e-mail. It is good for ten minutes.";
