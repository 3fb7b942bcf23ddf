import type { ReactNode } from "react";
import { LoadMore } from "@/app/_ui/load-more";
import { api, whoIsHere } from "@/server/api/caller";
import { PanelTable } from "./panel-table";

const step = 40;
const most = 100;

type Props = {
  organisation: string;
  when: "coming" | "past";
  /** How many, from the address: the list keeps its place when one comes back. */
  shown: string | string[] | undefined;
  empty: ReactNode;
};

/** Panels before or behind us, forty more at a time. */
export async function PanelPages({ organisation: slug, when, shown, empty }: Props) {
  const caller = await api(slug);
  const count = Math.min(most, Math.max(step, Number(shown) || step));
  const [{ timeZone }, { panels, next }] = await Promise.all([
    whoIsHere(slug),
    caller.panels.list({ when, most: count }),
  ]);
  if (panels.length === 0) return empty;
  return (
    <>
      <PanelTable
        label={when === "coming" ? "Panels to come" : "Past panels"}
        panels={panels}
        organisation={slug}
        timeZone={timeZone}
        now={new Date()}
      />
      {next && count < most && (
        <LoadMore
          href={`?shown=${count + step}`}
          shown={`Showing the ${when === "coming" ? "next" : "last"} ${panels.length}.`}
        />
      )}
    </>
  );
}
