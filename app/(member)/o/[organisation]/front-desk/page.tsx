import type { Metadata } from "next";
import { Live } from "@/app/_client/live";
import { FrontDesk } from "@/app/_parts/interviews/front-desk";
import { dayOf, dayText, zoneName } from "@/app/_ui/dates";
import { TextLink } from "@/app/_ui/text-link";
import { api, whoIsHere } from "@/server/api/caller";

export const metadata: Metadata = { title: "Front desk" };

export default async function Page({ params }: PageProps<"/o/[organisation]/front-desk">) {
  const { organisation: slug } = await params;
  const caller = await api(slug);
  const [{ organisation, arrivals }, { role }] = await Promise.all([caller.visits.today(), whoIsHere(slug)]);
  const now = new Date();
  return (
    <div className="mx-auto max-w-5xl px-4 pt-5 pb-16 sm:px-8 sm:pt-8">
      <header className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 pb-4">
        <h1 className="text-lg font-semibold">
          Welcome to {organisation.name}
          <span className="sr-only">: front desk</span>
        </h1>
        <p className="text-soft">
          {dayText(dayOf(now, organisation.timeZone), null, "long")}, {zoneName(organisation.timeZone)}
          {role !== "front_desk" && (
            <>
              {" · "}
              <TextLink href={`/o/${slug}`}>Leave the front desk</TextLink>
            </>
          )}
        </p>
      </header>
      <Live topics={["visit", "panel"]} />
      <FrontDesk organisation={slug} timeZone={organisation.timeZone} arrivals={arrivals} now={now} />
    </div>
  );
}
