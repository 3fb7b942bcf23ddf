import { TabLinks } from "@/app/_ui/tab-links";

/** Everybody, or those worth asking again. */
export function CandidateTabs({ organisation, current }: { organisation: string; current: "" | "/pool" }) {
  const here = `/o/${organisation}/candidates`;
  return (
    <TabLinks
      label="Which candidates"
      current={`${here}${current}`}
      tabs={[
        { href: here, label: "Everybody" },
        { href: `${here}/pool`, label: "Talent pool" },
      ]}
    />
  );
}
