import type { Metadata } from "next";
import { dayOf } from "@/app/_ui/dates";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
import { TextLink } from "@/app/_ui/text-link";
import { addressOf } from "@/app/(visitor)/careers/_address";
import { api } from "@/server/api/caller";
import { EmbedSnippet } from "./embed-snippet";
import { Holidays } from "./holidays";
import { ImportHolidays } from "./import-holidays";
import { OrganisationForm } from "./organisation-form";

export const metadata: Metadata = { title: "Settings" };

export default async function Page({ params }: PageProps<"/o/[organisation]/settings">) {
  const { organisation: slug } = await params;
  const caller = await api(slug);
  const [organisation, holidays, regions] = await Promise.all([
    caller.organisations.current(),
    caller.organisations.holidays(),
    caller.organisations.regions(),
  ]);
  const region = regions.find(({ id }) => id === organisation.holidayRegion);
  const today = dayOf(new Date(), organisation.timeZone);

  return (
    <>
      <PageHeader
        title="Settings"
        description={
          <>
            What {organisation.name} says of itself, and when its answers leave. Roles are under{" "}
            <TextLink href={`/o/${slug}/members`}>Members</TextLink>, the words of mails under{" "}
            <TextLink href={`/o/${slug}/templates`}>Templates</TextLink>.
          </>
        }
      />
      <Section title="Organisation">
        <OrganisationForm organisation={organisation} timeZones={Intl.supportedValuesOf("timeZone")} />
      </Section>
      <Section
        title="Holidays"
        className="max-w-prose"
        description={
          region
            ? `No answer leaves on these days. Public holidays are those of ${region.label}.`
            : "No answer leaves on these days."
        }
        actions={<ImportHolidays regions={regions} region={organisation.holidayRegion} />}
      >
        <Holidays holidays={holidays} today={today} />
      </Section>
      <Section
        title="Jobs on your own site"
        className="max-w-prose"
        description="A list of your open jobs, always as they are now. Each leads to its page here, and who applies from there has “own site” as their source."
      >
        <EmbedSnippet address={addressOf(`/careers/${slug}/jobs.html`)} name={organisation.name} />
      </Section>
      <Section title="Approvals and signatures">
        <p>
          <TextLink href={`/o/${slug}/settings/approvals`}>
            Who approves jobs, offers and terms, and who signs
          </TextLink>
        </p>
      </Section>
      <Section title="Templates of terms and offers">
        <p>
          <TextLink href={`/o/${slug}/settings/agreements`}>What terms and offers are started from</TextLink>
        </p>
      </Section>
      <Section title="Your own sessions">
        <p>
          <TextLink href="/sessions">Where you are signed in</TextLink>
        </p>
      </Section>
    </>
  );
}
