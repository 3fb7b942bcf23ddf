import { UndoMerge } from "@/app/_parts/candidates/undo-merge";
import { dayOf } from "@/app/_ui/dates";
import { Day } from "@/app/_ui/day";
import { DefinitionList } from "@/app/_ui/definition-list";
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
import { api } from "@/server/api/caller";
import type { TAKEN } from "@/server/domain/candidates/input/merging";
import { TAKEN_WORDS } from "@/server/domain/candidates/words";
import { findSurroundings } from "../../../../_shell/surroundings";

export const metadata = { title: "Undo a merge" };

export default async function Page({
  params,
}: PageProps<"/o/[organisation]/candidates/[candidate]/undo/[merge]">) {
  const { organisation: slug, merge: mergeId } = await params;
  const caller = await api(slug);
  const seen = await caller.candidates.previewUndo({ mergeId });
  const { kept, merged, returning, staying, since, back, changed, refusal } = seen;
  const { organisation } = await findSurroundings(slug);
  const dayIn = (at: Date) => dayOf(at, organisation.timeZone);
  const today = dayIn(new Date());
  const href = `/o/${slug}/candidates/${kept.id}`;

  return (
    <>
      <PageHeader
        title={`Make ${merged.name} and ${kept.name} two people again`}
        description={
          <>
            Merged on <Day day={dayIn(seen.merge.mergedAt)} today={today} />, can be undone until{" "}
            <Day day={dayIn(seen.merge.until)} today={today} />.
          </>
        }
        back={{ href, label: kept.name }}
      />
      {refusal ? (
        <Notice tone="overdue">{refusal}</Notice>
      ) : (
        <>
          <Section title="What becomes of it">
            <DefinitionList
              facts={[
                {
                  term: `Back to ${merged.name}`,
                  detail:
                    returning.length > 0 ? `${quoted(returning)}${came(since)}.` : "Their name and address.",
                },
                {
                  term: `Stays with ${kept.name}`,
                  detail: `All that was theirs${staying.length > 0 ? `, and what they applied for since: ${quoted(staying)}` : ""}${since.files > 0 ? `; files that came since: ${since.files}` : ""}.`,
                },
                {
                  term: "As it was again",
                  detail: Object.entries(back)
                    .map(([field, value]) => `${wordOf(field)}: ${value || "none"}`)
                    .join("; "),
                },
                {
                  term: "Stays as it is",
                  detail:
                    changed.length > 0 &&
                    `${changed.map(wordOf).join(", ")}: changed since the merge, so nobody's work is lost.`,
                },
              ]}
            />
          </Section>
          <UndoMerge mergeId={mergeId} href={href} />
        </>
      )}
    </>
  );
}

const quoted = (titles: string[]) => titles.map((title) => `“${title}”`).join(", ");

const wordOf = (field: string) => TAKEN_WORDS[field as (typeof TAKEN)[number]];

/** What has come to hang on the applications that go back. */
function came({ messages, notes }: { messages: number; notes: number }) {
  const parts = [
    messages > 0 && (messages === 1 ? "a message" : `${messages} messages`),
    notes > 0 && (notes === 1 ? "a note" : `${notes} notes`),
  ].filter(Boolean);
  return parts.length > 0 ? `, with ${parts.join(" and ")} written since` : "";
}
