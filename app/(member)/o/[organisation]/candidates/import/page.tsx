import { BringForm } from "@/app/_parts/imports/bring-form";
import { ImportState } from "@/app/_parts/imports/import-state";
import { DataList, DataRow } from "@/app/_ui/data-list";
import { dayOf } from "@/app/_ui/dates";
import { Day } from "@/app/_ui/day";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
import { api } from "@/server/api/caller";
import { findSurroundings } from "../../_shell/surroundings";
import { bringTable } from "./actions";

export const metadata = { title: "Import candidates" };

export default async function Page({ params }: PageProps<"/o/[organisation]/candidates/import">) {
  const { organisation: slug } = await params;
  const earlier = await (await api(slug)).imports.list();
  const { organisation } = await findSurroundings(slug);
  const today = dayOf(new Date(), organisation.timeZone);
  return (
    <>
      <PageHeader
        title="Import candidates"
        description="You choose what each column holds and see what would become of each row before anybody is added."
        back={{ href: `/o/${slug}/candidates`, label: "Candidates" }}
      />
      <Section title="A table of people">
        <BringForm organisation={slug} action={bringTable} />
      </Section>
      {earlier.length > 0 && (
        <Section title="Earlier imports">
          <DataList label="Earlier imports">
            {earlier.map(({ id, name, state, addedCount, uploadedAt, uploadedByName }) => (
              <DataRow
                key={id}
                title={name}
                href={`/o/${slug}/candidates/import/${id}`}
                detail={
                  <>
                    {uploadedByName},{" "}
                    <Day day={dayOf(uploadedAt, organisation.timeZone)} today={today} style="bare" />
                    {state === "done" && `, ${addedCount.toLocaleString("en-GB")} added`}
                  </>
                }
                trail={<ImportState state={state} />}
              />
            ))}
          </DataList>
        </Section>
      )}
    </>
  );
}
