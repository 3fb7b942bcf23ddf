import type { Metadata } from "next";
import { DataList, DataRow } from "@/app/_ui/data-list";
import { EmptyState } from "@/app/_ui/empty-state";
import { PageHeader } from "@/app/_ui/page-header";
import { TextLink } from "@/app/_ui/text-link";
import { When } from "@/app/_ui/when";
import { readersSpeech } from "@/app/_words/reader";
import { readPortal } from "./_caller";
import { openingIn } from "./_opening";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await readersSpeech())("Your applications"),
});

/** Every application of a proven address, in every organisation. */
export default async function Page() {
  const applications = await readPortal(null, "/portal", (caller) => caller.portal.home());
  const t = await readersSpeech();
  const now = new Date();
  return (
    <>
      <PageHeader title={t("Your applications")} />
      {applications.length === 0 ? (
        <EmptyState title={t("There is nothing here yet")}>
          {t("When you apply for a job with this e-mail address, you find it here.")}
        </EmptyState>
      ) : (
        <DataList label={t("Applications")}>
          {applications.map(({ id, jobTitle, organisation, opening, today, appliedAt, timeZone, unread }) => (
            <DataRow
              key={id}
              href={`/portal/${organisation.slug}/${id}`}
              title={<bdi>{jobTitle}</bdi>}
              detail={
                <>
                  <span className="block text-base text-ink">{openingIn(t, opening, today)}</span>
                  {t.rich("{organisation}, {when}", {
                    organisation: <bdi>{organisation.name}</bdi>,
                    when: (
                      <When
                        within
                        instant={appliedAt}
                        timeZone={timeZone}
                        now={now}
                        style="ago"
                        language={t.language}
                      />
                    ),
                  })}
                </>
              }
              trail={unread > 0 ? t.count("{count} new messages", unread) : null}
            />
          ))}
        </DataList>
      )}
      <MyDataLinks organisations={applications.map(({ organisation }) => organisation)} />
    </>
  );
}

/** Where each organisation says what it keeps about them. */
async function MyDataLinks({ organisations }: { organisations: { name: string; slug: string }[] }) {
  const t = await readersSpeech();
  const each = new Map(organisations.map((one) => [one.slug, one]));
  return (
    <footer className="mt-6 flex flex-wrap gap-x-6 gap-y-2 text-sm text-soft">
      {[...each.values()].map(({ slug, name }) => (
        <TextLink key={slug} quiet href={`/portal/${slug}/my-data`} className="underline">
          {t("My data at {organisation}", { organisation: name })}
        </TextLink>
      ))}
    </footer>
  );
}
