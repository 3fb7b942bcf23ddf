import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { dayOf } from "@/app/_ui/dates";
import { PageHeader } from "@/app/_ui/page-header";
import { TabLinks } from "@/app/_ui/tab-links";
import { api } from "@/server/api/caller";
import { EMAIL_WORDS, kindInput, variantInput } from "@/server/domain/emails/input";
import { TemplateEditor } from "./template-editor";
import { Versions } from "./versions";

type Props = PageProps<"/o/[organisation]/templates/[kind]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const wanted = kindInput.safeParse(await params);
  return { title: wanted.success ? EMAIL_WORDS[wanted.data.kind].name : "Template" };
}

export default async function Page({ params, searchParams }: Props) {
  const { organisation, kind } = await params;
  const { language } = await searchParams;
  const wanted = variantInput.safeParse({ kind, locale: language });
  if (!wanted.success) notFound();
  const caller = await api(organisation);
  const [template, { rows }] = await Promise.all([
    caller.templates.get(wanted.data),
    caller.applications.list({}),
  ]);
  const people = rows
    .slice(0, 20)
    .map(({ id, candidateName, jobTitle }) => ({ id, label: candidateName, hint: jobTitle }));

  const here = `/o/${organisation}/templates/${template.kind}`;

  return (
    <>
      <PageHeader
        title={template.name}
        description={template.goes}
        back={{ href: `/o/${organisation}/templates`, label: "Templates" }}
      />
      <TabLinks
        label="Languages"
        current={`${here}?language=${template.locale}`}
        tabs={template.variants.map(({ locale, name, whose }) => ({
          href: `${here}?language=${locale}`,
          label: `${name}, ${whose ?? "none yet"}`,
        }))}
      />
      {template.goesInstead && <p className="mb-4 max-w-prose text-sm text-soft">{instead(template)}</p>}
      <TemplateEditor key={`${template.locale} ${template.version}`} template={template} people={people} />
      <Versions
        kind={template.kind}
        locale={template.locale}
        hasOurs={template.hasOurs}
        current={template.version}
        versions={template.versions}
        timeZone={template.timeZone}
        today={dayOf(new Date(), template.timeZone)}
      />
    </>
  );
}

/** What somebody who reads this language gets until there are words of one's own in it. */
function instead({ goesInstead, variants, locale }: Awaited<ReturnType<Reading>>) {
  const whose = goesInstead?.isOurs ? "our words" : "your words";
  const ours = variants.find((variant) => variant.locale === locale)?.whose === "ours";
  const why = ours
    ? " Below is what we wrote; save it, changed or not, and it goes instead."
    : " Translate it below.";
  return `Who reads this language gets ${whose} in ${goesInstead?.language} until you save words here.${why}`;
}

type Reading = Awaited<ReturnType<typeof api>>["templates"]["get"];
