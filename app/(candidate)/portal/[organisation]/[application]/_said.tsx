import { Notice } from "@/app/_ui/notice";
import { readersSpeech } from "@/app/_words/reader";

const WORDS = {
  accepted: "Thank you. We have made the contract from these terms: please read and sign it.",
  "offer-accepted": "Thank you, we are very glad. Your contract is ready: please read and sign it.",
  declined: "Thank you for telling us.",
  asked: "Your question is with us. We write to you as soon as we can; the terms stay open meanwhile.",
  proposed: "Your proposal is with us. We will tell you as soon as we have decided about it.",
  delivered: "Delivered. We will look at it and approve it here.",
  recorded: "Recorded. Your sponsor will confirm it.",
  "day-logged": "Logged. Your sponsor will approve it.",
  "needs-told": "Thank you. Those who arrange the day know it now.",
  "time-chosen":
    "Thank you. It is yours, and everybody is invited: a mail with a calendar entry is on its way.",
  "asked-times": "Your request is with us. You get a mail as soon as there are other times.",
  sent: "Sent. We write back here, and you get a mail.",
  "language-changed":
    "Thank you. These pages speak this language from now on, and mail comes in it wherever there are words in it.",
  withdrawn: "You have withdrawn. Thank you for the time you gave us.",
} as const;

/** What has just been done, in words. */
export async function Said({ done }: { done: string | string[] | undefined }) {
  const t = await readersSpeech();
  return isDone(done) ? (
    <div role="status">
      <Notice tone="done">{t(WORDS[done])}</Notice>
    </div>
  ) : null;
}

const isDone = (done: string | string[] | undefined): done is keyof typeof WORDS =>
  typeof done === "string" && Object.hasOwn(WORDS, done);
