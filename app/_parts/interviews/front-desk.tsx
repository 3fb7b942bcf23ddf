"use client";

import { DoorOpen } from "lucide-react";
import { useEffect, useState } from "react";
import { EmptyState } from "@/app/_ui/empty-state";
import { SearchField } from "@/app/_ui/search-field";
import { Section } from "@/app/_ui/section";
import type { Arrival } from "./agenda-panel";
import { ArrivalRow } from "./arrival-row";
import { type Arriving, CheckInDialog } from "./check-in-dialog";

type Props = { organisation: string; timeZone: string; arrivals: readonly Arrival[]; now: Date };

/** A code as a scanner or a visitor gives it, once spaces and hyphens are gone. */
const asCode = (typed: string) => typed.toUpperCase().replace(/[\s-]/g, "");
const looksLikeACode = (typed: string) => /^[A-Z2-9]{6}$/.test(asCode(typed));
const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** One tablet screen: who is expected today, who is here, and the way from the one to the other. */
export function FrontDesk({ organisation, timeZone, arrivals, now: readAt }: Props) {
  const [sought, setSought] = useState("");
  const [arriving, setArriving] = useState<Arriving | null>(null);
  const now = useClock(readAt);
  const words = plain(sought).split(/\s+/).filter(Boolean);
  const found = arrivals.filter(({ visitorName }) =>
    words.every((word) => plain(visitorName).includes(word)),
  );
  const isCode = found.length === 0 && looksLikeACode(sought);
  const rooms = [...new Set(arrivals.map(({ room }) => room).filter(Boolean))];
  const groups = groupsOf(found, now);
  const row = { organisation, timeZone, now, onCheckIn: setArriving };

  function enter() {
    if (isCode) return setArriving({ code: asCode(sought) });
    const [only, ...others] = found.filter(({ checkedInAt, cancelled }) => !checkedInAt && !cancelled);
    if (only && others.length === 0 && sought.trim()) setArriving({ arrival: only });
  }

  return (
    <>
      <SearchField
        label="Name or code"
        placeholder="Name or code"
        autoFocus
        value={sought}
        onChange={setSought}
        onSubmit={enter}
        className="text-md [&_input]:min-h-12"
      />
      <p className="pt-1.5 pb-5 text-sm text-soft" role="status">
        {isCode
          ? "Press Enter to check in whoever carries this code."
          : sought && found.length === 0
            ? `Nobody of that name is expected today. Ask the recruiter, or try the code of their portal.`
            : "A scanned code works here too."}
      </p>
      {arrivals.length === 0 && (
        <EmptyState title="Nobody is expected today" icon={<DoorOpen aria-hidden="true" strokeWidth={1.5} />}>
          Visitors appear here by themselves as soon as a recruiter has scheduled them.
        </EmptyState>
      )}
      {groups.map(({ title, rows }) => (
        <Section key={title} title={title} count={rows.length}>
          <ul className="divide-y divide-line border-y border-line">
            {rows.map((arrival) => (
              <ArrivalRow key={arrival.panelId} arrival={arrival} {...row} />
            ))}
          </ul>
        </Section>
      ))}
      <CheckInDialog
        key={arriving ? JSON.stringify(arriving) : ""}
        arriving={arriving}
        rooms={rooms}
        onClose={() => setArriving(null)}
        onDone={() => setSought("")}
      />
    </>
  );
}

function groupsOf(arrivals: readonly Arrival[], now: Date) {
  const isOver = ({ endsAt, noShowAt, cancelled }: Arrival) => endsAt < now || noShowAt !== null || cancelled;
  const here = arrivals.filter((one) => one.checkedInAt && !isOver(one));
  const expected = arrivals.filter((one) => !one.checkedInAt && !isOver(one));
  return [
    { title: "Here", rows: here },
    { title: "Expected", rows: expected },
    { title: "Earlier today", rows: arrivals.filter(isOver) },
  ].filter(({ rows }) => rows.length > 0);
}

/** Waiting times count up by themselves. */
function useClock(readAt: Date) {
  const [now, setNow] = useState(readAt);
  useEffect(() => {
    setNow(new Date());
    const timer = setInterval(() => setNow(new Date()), 15_000);
    return () => clearInterval(timer);
  }, []);
  return now > readAt ? now : readAt;
}
