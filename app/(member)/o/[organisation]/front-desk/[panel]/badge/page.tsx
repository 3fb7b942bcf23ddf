import type { Metadata } from "next";
import { PrintButton } from "@/app/_parts/interviews/print-button";
import { dayOf, dayText } from "@/app/_ui/dates";
import { LinkButton } from "@/app/_ui/link-button";
import { api } from "@/server/api/caller";

export const metadata: Metadata = { title: "Badge" };

/** Printed and worn: who visits whom, where and when. Nothing about why. */
export default async function Page({ params }: PageProps<"/o/[organisation]/front-desk/[panel]/badge">) {
  const { organisation: slug, panel: panelId } = await params;
  const badge = await (await api(slug)).visits.badge({ panelId });
  return (
    <div className="mx-auto flex max-w-md flex-col gap-6 px-4 py-8 print:m-0 print:p-0">
      <h1 className="sr-only">Visitor's badge</h1>
      <article className="flex aspect-[86/54] w-full flex-col justify-between rounded-md border border-rule bg-surface p-5 print:w-[86mm] print:border-black">
        <p className="flex items-baseline justify-between gap-3 text-sm text-soft">
          <span className="font-semibold text-ink">{badge.organisationName}</span>
          Visitor
        </p>
        <p className="text-xl font-semibold wrap-anywhere">{badge.visitorName}</p>
        <dl className="flex flex-wrap justify-between gap-x-6 gap-y-1 text-sm">
          <div className="min-w-0">
            <dt className="text-soft">Host</dt>
            <dd className="font-medium">{badge.hosts[0] ?? "Reception"}</dd>
          </div>
          {badge.room && (
            <div>
              <dt className="text-soft">Room</dt>
              <dd className="font-medium">{badge.room}</dd>
            </div>
          )}
          <div>
            <dt className="text-soft">Date</dt>
            <dd className="font-medium">{dayText(dayOf(badge.day, badge.timeZone), null, "none")}</dd>
          </div>
        </dl>
      </article>
      <div className="flex gap-2 print:hidden">
        <PrintButton variant="primary">Print badge</PrintButton>
        <LinkButton href={`/o/${slug}/front-desk`}>Back to the front desk</LinkButton>
      </div>
    </div>
  );
}
