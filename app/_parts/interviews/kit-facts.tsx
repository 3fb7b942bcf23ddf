import { DefinitionList } from "@/app/_ui/definition-list";
import { TextLink } from "@/app/_ui/text-link";
import { When } from "@/app/_ui/when";
import type { Kit } from "./agenda-panel";
import { placeOf } from "./place";

type Props = Pick<Kit, "panel" | "visit" | "seats"> & {
  timeZone: string;
  now: Date;
  /** Where the day is arranged, for those who arrange it. */
  dayHref: string | null;
  applicationHref: string | null;
};

/** When, where, with whom. */
export function KitFacts({ panel, visit, seats, timeZone, now, dayHref, applicationHref }: Props) {
  return (
    <div className="flex flex-col gap-2 pb-5">
      <DefinitionList
        facts={[
          { term: "When", detail: <When instant={panel.startsAt} timeZone={timeZone} now={now} /> },
          { term: "Where", detail: placeOf({ ...panel, visit }) },
          {
            term: "With",
            detail: (
              <ul>
                {seats.map(({ memberId, name, title, required }) => (
                  <li key={memberId}>
                    {name}
                    {title && <span className="text-soft">, {title}</span>}
                    {!required && <span className="text-faint"> (optional)</span>}
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
      <p className="flex flex-wrap gap-x-4 empty:hidden print:hidden">
        {applicationHref && <TextLink href={applicationHref}>Open the application</TextLink>}
        {dayHref && <TextLink href={dayHref}>What has to be arranged on the day</TextLink>}
      </p>
    </div>
  );
}
