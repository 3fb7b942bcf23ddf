import { Live } from "@/app/_client/live";
import { hasOwnPanels } from "@/app/_parts/interviews/own-panels";
import { zoneName } from "@/app/_ui/dates";
import { PageHeader } from "@/app/_ui/page-header";
import { TabLinks } from "@/app/_ui/tab-links";
import { api, whoIsHere } from "@/server/api/caller";
import { may } from "@/server/auth/permissions";

export default async function Layout({ children, params }: LayoutProps<"/o/[organisation]/interviews">) {
  const { organisation: slug } = await params;
  const caller = await api(slug);
  const [{ role, timeZone }, hasOwn] = await Promise.all([whoIsHere(slug), hasOwnPanels(caller)]);
  const here = `/o/${slug}/interviews`;
  // A panelist has no panels but their own.
  const everybody = role === "panelist" ? [] : [{ href: `${here}/all`, label: "Everybody's" }];
  const templates = may(role, "plans.write") ? [{ href: `${here}/templates`, label: "Plan templates" }] : [];
  return (
    <>
      <PageHeader title="Interviews" description={`Times are in ${zoneName(timeZone)}.`} />
      <TabLinks
        label="Interviews"
        tabs={[
          ...(role === "panelist" || hasOwn ? [{ href: here, label: "Yours" }] : []),
          ...everybody,
          { href: `${here}/past`, label: "Past" },
          ...templates,
          { href: `${here}/hours`, label: "Your hours" },
        ]}
      />
      <Live topics={["panel", "visit"]} />
      {children}
    </>
  );
}
