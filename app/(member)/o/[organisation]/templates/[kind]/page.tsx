import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { dayOf } from "@/app/_ui/dates";
import { PageHeader } from "@/app/_ui/page-header";
import { api } from "@/server/api/caller";
import { EMAIL_WORDS, kindInput } from "@/server/domain/emails/input";
import { TemplateEditor } from "./template-editor";
import { Versions } from "./versions";

type Props = PageProps<"/o/[organisation]/templates/[kind]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const wanted = kindInput.safeParse(await params);
  return { title: wanted.success ? EMAIL_WORDS[wanted.data.kind].name : "Template" };
}

export default async function Page({ params }: Props) {
  const { organisation, kind } = await params;
  const wanted = kindInput.safeParse({ kind });
  if (!wanted.success) notFound();
  const caller = await api(organisation);
  const [template, { rows }] = await Promise.all([
    caller.templates.get(wanted.data),
    caller.applications.list({}),
  ]);
  const people = rows
    .slice(0, 20)
    .map(({ id, candidateName, jobTitle }) => ({ id, label: candidateName, hint: jobTitle }));

  return (
    <>
      <PageHeader
        title={template.name}
        description={template.goes}
        back={{ href: `/o/${organisation}/templates`, label: "Templates" }}
      />
      <TemplateEditor key={template.version} template={template} people={people} />
      <Versions
        kind={template.kind}
        current={template.version}
        versions={template.versions}
        timeZone={template.timeZone}
        today={dayOf(new Date(), template.timeZone)}
      />
    </>
  );
}
