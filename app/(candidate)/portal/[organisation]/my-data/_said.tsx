import { Notice } from "@/app/_ui/notice";
import { readersSpeech } from "@/app/_words/reader";

const WORDS = {
  corrected: "Thank you. It is put right.",
  "cv-replaced": "Thank you. From now on this CV is read.",
  asked: "Your request is with us. You hear by the day below.",
  "request-withdrawn": "You have taken your request back. You can ask again at any time.",
  kept: "Thank you. We keep your data, and would tell you again before it goes.",
} as const;

/** What has just been done, in words. */
export async function Said({ done }: { done: string | string[] | undefined }) {
  const t = await readersSpeech();
  if (typeof done !== "string" || !Object.hasOwn(WORDS, done)) return null;
  return (
    <div role="status">
      <Notice tone="done">{t(WORDS[done as keyof typeof WORDS])}</Notice>
    </div>
  );
}
