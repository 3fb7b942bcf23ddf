import { AnswersWith } from "@/app/_forms/answers-with";
import { Face } from "@/app/_ui/face";
import type { Speech } from "@/app/_words/speech";

/** Nothing is open at this address. `notFound()` would need a script to show as much. */
export function Missing({ t }: { t: Speech }) {
  return (
    <>
      <AnswersWith status={404} />
      <meta name="robots" content="noindex" />
      <main id="content" className="px-4">
        <Face title={t("This is no longer open")}>
          {t(
            "The job or the page has been closed, or a letter of the address is missing. Openings come and go: the organisation’s careers page lists those of today.",
          )}
        </Face>
      </main>
    </>
  );
}
