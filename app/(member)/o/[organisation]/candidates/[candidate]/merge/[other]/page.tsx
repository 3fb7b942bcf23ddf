import { type Difference, MergeForm } from "@/app/_parts/candidates/merge-form";
import { DefinitionList } from "@/app/_ui/definition-list";
import { LinkButton } from "@/app/_ui/link-button";
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
import { TextLink } from "@/app/_ui/text-link";
import { api } from "@/server/api/caller";
import { TAKEN } from "@/server/domain/candidates/input/merging";

export const metadata = { title: "Merge candidates" };

export default async function Page({
  params,
}: PageProps<"/o/[organisation]/candidates/[candidate]/merge/[other]">) {
  const { organisation: slug, candidate: keptId, other: mergedId } = await params;
  const caller = await api(slug);
  const seen = await caller.candidates.previewMerge({ keptId, mergedId });
  const { kept, merged, applications, files, refusal } = seen;
  const pages = `/o/${slug}/candidates`;
  const href = `${pages}/${kept.id}`;
  const differences: Difference[] = TAKEN.map((field) => ({
    field,
    kept: kept[field] ?? "",
    merged: merged[field] ?? "",
  })).filter((one) => one.kept !== one.merged);

  return (
    <>
      <PageHeader
        title={`Merge ${merged.name} into ${kept.name}`}
        description="Look at what becomes of each of them. It can be undone for 30 days."
        back={{ href, label: kept.name }}
        actions={
          <LinkButton href={`${pages}/${merged.id}/merge/${kept.id}`} size="small">
            Keep {merged.name === kept.name ? merged.email : merged.name} instead
          </LinkButton>
        }
      />
      {refusal ? (
        <Notice tone="overdue">{refusal}</Notice>
      ) : (
        <>
          <Section title="What becomes of it">
            <DefinitionList
              facts={[
                { term: "Stays", detail: `${kept.name}, ${kept.email}, and all that is theirs.` },
                {
                  term: "Goes",
                  detail: (
                    <>
                      <TextLink href={`${pages}/${merged.id}`}>{merged.name}</TextLink>, {merged.email}. This
                      address still finds them, opens the portal, and can apply.
                    </>
                  ),
                },
                {
                  term: "Moves over",
                  detail: moving(
                    applications.map(({ jobTitle }) => jobTitle),
                    files,
                  ),
                },
              ]}
            />
          </Section>
          <Section
            title={differences.length > 0 ? "Which stays, where they differ" : "They differ in nothing else"}
          >
            <MergeForm {...{ keptId: kept.id, mergedId: merged.id, href, differences }} />
          </Section>
        </>
      )}
    </>
  );
}

function moving(titles: string[], files: number) {
  const jobs =
    titles.length > 0 ? `The application for ${titles.map((title) => `“${title}”`).join(", ")}` : "";
  const kept = files === 1 ? "one file" : `${files} files`;
  if (!jobs) return files > 0 ? `Only ${kept}.` : "Nothing: there is no application and no file.";
  return `${jobs}, with its whole history${files > 0 ? `; and ${kept}` : ""}.`;
}
