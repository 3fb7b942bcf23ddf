import { dayText } from "@/app/_ui/dates";
import { LinkButton } from "@/app/_ui/link-button";
import { Notice } from "@/app/_ui/notice";
import { Section } from "@/app/_ui/section";
import { readersSpeech } from "@/app/_words/reader";
import { PortalForm } from "../../_portal-form";
import type { MyDataPage } from "./_page-data";
import { askForNotes, withdrawRequest } from "./actions";

/** What the panel wrote about them: asked for, waited for, read. */
export async function NotesRequest({ page }: { page: MyDataPage }) {
  const t = await readersSpeech();
  const { request, hasNotes } = page;
  const here = { organisation: page.organisation.slug };
  const waits = request !== null && ["asked", "checking", "ready"].includes(request.state);
  return (
    <Section
      id="notes"
      title={t("What was written about you")}
      description={t(
        "You may read what a panel wrote about you. A person goes through it first and takes out what names others, within a month. It is about applications that have their answer.",
      )}
    >
      <div className="flex flex-col items-start gap-5">
        {hasNotes && (
          <LinkButton href={`/portal/${here.organisation}/my-data/notes`} variant="secondary">
            {t("Read what was written about you")}
          </LinkButton>
        )}
        {waits && (
          <Notice tone="due">
            {t("You asked for it. You hear by {day}.", {
              day: dayText(request.dueOn, page.today, "long", t.language),
            })}
          </Notice>
        )}
        {waits ? (
          <PortalForm
            prefix="request"
            action={withdrawRequest.bind(null, here)}
            hidden={{ requestId: request.id }}
            submit={t("Take my request back")}
            variant="secondary"
          />
        ) : (
          page.mayTake && (
            <PortalForm
              prefix="ask"
              action={askForNotes.bind(null, here)}
              submit={t("Ask for what was written about me")}
              variant="secondary"
            />
          )
        )}
        {!(waits || page.mayTake) && (
          <p className="text-soft">{t("To ask for it, show above that it is you.")}</p>
        )}
      </div>
    </Section>
  );
}
