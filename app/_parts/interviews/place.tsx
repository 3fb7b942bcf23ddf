import type { ReactNode } from "react";

/** The room somebody was sent to, the place that was planned, the link to meet at: what there is. */
export function placeOf({
  place,
  link,
  visit,
}: {
  place: string;
  link: string;
  visit?: { room: string };
}): ReactNode {
  const room = visit?.room && !place.startsWith(visit.room) ? visit.room : "";
  const here = [room, place].filter(Boolean).join(", ");
  const online = link && (
    <a
      href={link}
      rel="noopener noreferrer"
      target="_blank"
      className="text-accent underline underline-offset-3"
    >
      {new URL(link).host}
    </a>
  );
  if (!online) return here;
  return here ? (
    <>
      {here}, or online at {online}
    </>
  ) : (
    <>Online at {online}</>
  );
}
