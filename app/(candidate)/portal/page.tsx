import type { Metadata } from "next";
import { DataList, DataRow } from "@/app/_ui/data-list";
import { EmptyState } from "@/app/_ui/empty-state";
import { PageHeader } from "@/app/_ui/page-header";
import { When } from "@/app/_ui/when";
import { readPortal } from "./_caller";

export const metadata: Metadata = { title: "Your applications" };

/** Every application of a proven address, in every organisation. */
export default async function Page() {
  const applications = await readPortal(null, "/portal", (caller) => caller.portal.home());
  const now = new Date();
  return (
    <>
      <PageHeader title="Your applications" />
      {applications.length === 0 ? (
        <EmptyState title="There is nothing here yet">
          When you apply for a job with this e-mail address, you find it here.
        </EmptyState>
      ) : (
        <DataList label="Applications">
          {applications.map(({ id, jobTitle, organisation, headline, appliedAt, timeZone, unread }) => (
            <DataRow
              key={id}
              href={`/portal/${organisation.slug}/${id}`}
              title={jobTitle}
              detail={
                <>
                  <span className="block text-base text-ink">{headline}</span>
                  {organisation.name},{" "}
                  <When within instant={appliedAt} timeZone={timeZone} now={now} style="ago" />
                </>
              }
              trail={unread > 0 ? `${unread} new ${unread === 1 ? "message" : "messages"}` : null}
            />
          ))}
        </DataList>
      )}
    </>
  );
}
