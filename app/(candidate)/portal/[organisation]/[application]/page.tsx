import type { Metadata } from "next";
import { zoneName } from "@/app/_ui/dates";
import { Link } from "@/app/_ui/link";
import { Section } from "@/app/_ui/section";
import { TextLink } from "@/app/_ui/text-link";
import { Timeline, TimelineEvent } from "@/app/_ui/timeline";
import { When } from "@/app/_ui/when";
import { readersSpeech } from "@/app/_words/reader";
import { readPortal } from "../../_caller";
import { openingIn } from "../../_opening";
import { Documents } from "./_documents";
import { Messages } from "./_messages";
import { NextThing } from "./_next-thing";
import { OfferFacts } from "./_offer";
import { NextPanel } from "./_panel";
import { Said } from "./_said";
import { Seen } from "./_seen";
import { TermsFacts } from "./_terms";
import { Work } from "./_work";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await readersSpeech())("Your application"),
});

type Props = PageProps<"/portal/[organisation]/[application]">;

/** One application: the answer, the one thing to do, then everything else. */
export default async function Page({ params, searchParams }: Props) {
  const { organisation, application } = await params;
  const { done } = await searchParams;
  const page = await readPortal(organisation, `/portal/${organisation}/${application}`, (caller) =>
    caller.portal.application({ applicationId: application }),
  );
  const t = await readersSpeech();
  const now = new Date();
  const { next } = page;
  const otherPanels = page.panels.filter(({ id }) => next.kind !== "panel" || next.panelId !== id);
  return (
    <div className="flex flex-col gap-5">
      <Said done={done} />
      <Seen
        organisation={organisation}
        application={application}
        offerId={page.offer?.state === "sent" && !page.offer.viewedAt ? page.offer.id : null}
        hasUnread={page.messages.some(({ memberId, readAt }) => memberId !== null && readAt === null)}
      />
      <header className="flex flex-col gap-1">
        <p className="text-soft">
          <bdi>{page.jobTitle}</bdi>
          {t.direction === "rtl" ? "، " : ", "}
          <bdi>{page.organisation.name}</bdi>
        </p>
        <h1 className="text-xl font-semibold text-balance">{openingIn(t, page.opening, page.today)}</h1>
      </header>
      <NextThing page={page} now={now} />
      <div className="divide-y divide-line border-t border-line pt-5">
        {page.state === "active" &&
          otherPanels.map(({ id }) => <NextPanel key={id} page={page} panelId={id} now={now} />)}
        {page.engagement && next.kind !== "work" && <Work page={page} />}
        <Way page={page} now={now} />
        {page.offer && next.kind !== "answer-offer" && (
          <Section title={t("Our offer")}>
            <OfferFacts page={page} />
          </Section>
        )}
        {page.terms && next.kind !== "answer-terms" && (
          <Section title={t(page.terms.author === "candidate" ? "The terms you proposed" : "The terms")}>
            <TermsFacts page={page} />
          </Section>
        )}
        <Documents page={page} now={now} />
        <Messages page={page} now={now} />
      </div>
      <footer className="flex flex-wrap gap-x-6 gap-y-2 text-sm text-soft">
        <Link href="/portal" className="underline underline-offset-3">
          {t("All your applications")}
        </Link>
        <TextLink quiet href={`/portal/${organisation}/my-data`} className="underline">
          {t("My data")}
        </TextLink>
        <TextLink quiet href={`/portal/${organisation}/${application}/language`} className="underline">
          {t("Your language")}
        </TextLink>
        {page.state === "active" && (
          <TextLink quiet href={`/portal/${organisation}/${application}/withdraw`} className="underline">
            {t("Withdraw this application")}
          </TextLink>
        )}
      </footer>
    </div>
  );
}

type Data = Parameters<typeof NextThing>[0]["page"];

/** The way so far, and what comes. */
async function Way({ page, now }: { page: Data; now: Date }) {
  const t = await readersSpeech();
  const to = (id: string) => `/portal/${page.organisation.slug}/${id}`;
  const toFirst = (words: string) => <TextLink href={to(page.calledBackFromId ?? "")}>{words}</TextLink>;
  return (
    <Section title={t("The way so far")}>
      <Timeline label={t("The way of your application")}>
        {page.steps.map(({ text, at, state }) => (
          <TimelineEvent
            key={`${text} ${at?.getTime()}`}
            state={state}
            when={
              at ? (
                <When instant={at} timeZone={page.timeZone} now={now} style="short" language={t.language} />
              ) : null
            }
          >
            <bdi>{t.said(text)}</bdi>
          </TimelineEvent>
        ))}
      </Timeline>
      <p className="mt-3 text-sm text-faint">
        {t("Times are {zone}.", { zone: zoneName(page.timeZone, t.language) })}
      </p>
      {page.calledBackTo && (
        <p className="mt-2">
          {t.rich("We called you back: {job}", {
            job: (
              <TextLink href={to(page.calledBackTo.id)}>
                <bdi>{page.calledBackTo.jobTitle}</bdi>
              </TextLink>
            ),
          })}
        </p>
      )}
      {page.calledBackFromId && (
        <p className="mt-2">
          {t.rich("It began with <link>your first application</link>.", { link: toFirst })}
        </p>
      )}
    </Section>
  );
}
