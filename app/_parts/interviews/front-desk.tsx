"use client";

import { useMutation } from "@tanstack/react-query";
import { DoorOpen } from "lucide-react";
import { useRef, useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPCClient } from "@/app/_client/trpc";
import { EmptyState } from "@/app/_ui/empty-state";
import { SearchField } from "@/app/_ui/search-field";
import { Section } from "@/app/_ui/section";
import type { Arrival } from "./agenda-panel";
import { ArrivalRow } from "./arrival-row";
import { asCode, groupsOf, looksLikeACode, matching } from "./arrivals";
import { CheckInDialog } from "./check-in-dialog";
import { ScanCode } from "./scan-code";
import { useClock } from "./use-clock";

type Props = { organisation: string; timeZone: string; arrivals: readonly Arrival[]; now: Date };

/** One tablet screen: who is expected today, who is here, and the way from the one to the other. */
export function FrontDesk({ organisation, timeZone, arrivals, now: readAt }: Props) {
  const client = useTRPCClient();
  const [sought, setSought] = useState("");
  const [arriving, setArriving] = useState<Arrival | null>(null);
  const search = useRef<HTMLDivElement>(null);
  const now = useClock(readAt);
  const found = matching(arrivals, sought);
  const isCode = found.length === 0 && looksLikeACode(sought);
  const rooms = [...new Set(arrivals.map(({ room }) => room).filter(Boolean))];
  const lookUp = useMutation({
    mutationFn: (code: string) => client.visits.byCode.query({ code }),
    meta: { inForm: true },
    onSuccess: setArriving,
  });

  function enter() {
    if (isCode) return lookUp.mutate(asCode(sought));
    const [only, ...others] = found.filter(({ checkedInAt, cancelled }) => !checkedInAt && !cancelled);
    if (only && others.length === 0 && sought.trim()) setArriving(only);
  }
  function seek(typed: string) {
    setSought(typed);
    lookUp.reset();
  }
  function scanned(code: string) {
    seek(code);
    lookUp.mutate(asCode(code));
  }
  function again() {
    seek("");
    search.current?.querySelector("input")?.focus();
  }

  return (
    <>
      <div ref={search} className="flex items-start gap-2">
        <SearchField
          label="Name or code"
          placeholder="Name or code"
          autoFocus
          value={sought}
          onChange={seek}
          onSubmit={enter}
          className="min-w-0 flex-1 text-md [&_input]:min-h-12"
        />
        <ScanCode onScan={scanned} />
      </div>
      <p className="min-h-6 pt-1.5 pb-5 text-sm text-soft" role="status">
        {lookUp.error ? (
          <span className="text-overdue">{sentenceOf(lookUp.error)}</span>
        ) : isCode ? (
          "Press Enter to see who carries this code."
        ) : sought && found.length === 0 ? (
          "Nobody of that name is expected today. Ask the recruiter, or try the code in their portal."
        ) : (
          "A hand-held scanner may type the code here."
        )}
      </p>
      {arrivals.length === 0 && (
        <EmptyState title="Nobody is expected today" icon={<DoorOpen aria-hidden="true" strokeWidth={1.5} />}>
          Visitors appear here by themselves as soon as a recruiter has scheduled them.
        </EmptyState>
      )}
      {groupsOf(found, now).map(({ title, rows }) => (
        <Section key={title} title={title} count={rows.length}>
          <ul className="divide-y divide-line border-y border-line">
            {rows.map((arrival) => (
              <ArrivalRow
                key={arrival.panelId}
                {...{ arrival, organisation, timeZone, now }}
                onCheckIn={setArriving}
              />
            ))}
          </ul>
        </Section>
      ))}
      <CheckInDialog
        key={arriving?.panelId ?? ""}
        arriving={arriving}
        rooms={rooms}
        onClose={() => setArriving(null)}
        onDone={again}
      />
    </>
  );
}

function sentenceOf(error: unknown) {
  const { error: whole, errors } = refusalOf(error);
  return whole ?? Object.values(errors)[0];
}
