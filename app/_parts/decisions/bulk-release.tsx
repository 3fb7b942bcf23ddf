"use client";

import type { inferProcedureOutput } from "@trpc/server";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { figure } from "@/app/_ui/figure";
import { Notice } from "@/app/_ui/notice";
import { Section } from "@/app/_ui/section";
import { Select } from "@/app/_ui/select";
import type { AppRouter } from "@/server/api/root";
import { BulkForm } from "./bulk-form";
import { BulkPeople } from "./bulk-people";
import { BulkSkipped } from "./bulk-skipped";
import { takeChoice } from "./kept-choice";

export type BulkPerson = inferProcedureOutput<AppRouter["outcomes"]["bulkPlan"]>["rows"][number];

type Props = {
  organisation: string;
  jobId: string;
  people: BulkPerson[];
  morning: string;
  today: string;
  reasons: { id: string; label: string }[];
  stages: { id: string; name: string }[];
  stageId: string | null;
};

/** Choose people, read what they would read, see who is left out, and tell the rest in one act. */
export function BulkRelease(props: Props) {
  const { organisation, jobId, people, morning, today, reasons, stages, stageId } = props;
  const router = useRouter();
  const able = people.filter(({ refusal }) => !refusal);
  const unable = people.filter(({ refusal }) => refusal);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [leftOut, setLeftOut] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a choice made elsewhere is taken once
  useEffect(() => {
    const kept = takeChoice(jobId);
    const those = able.filter(({ applicationId }) => kept.includes(applicationId));
    setLeftOut(kept.length - those.length);
    if (kept.length > 0) setChosen(new Set(those.map(({ applicationId }) => applicationId)));
  }, [jobId]);
  const those = able.filter(({ applicationId }) => chosen.has(applicationId));
  return (
    <>
      <Select
        label="Stage"
        className="mb-5 max-w-60"
        options={[
          { id: "all", label: "Everybody who waits" },
          ...stages.map(({ id, name }) => ({ id, label: name })),
        ]}
        selectedKey={stageId ?? "all"}
        onSelectionChange={(key) => {
          setChosen(new Set());
          router.push(key === "all" ? "?" : `?stage=${key}`);
        }}
      />
      <div className="grid gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div>
          {leftOut > 0 && (
            <Notice className="mb-4">
              {leftOut === 1 ? "One of those you chose" : `${figure(leftOut)} of those you chose`} cannot be
              told from here: see below why.
            </Notice>
          )}
          {able.length === 0 ? (
            <p className="text-soft">Nobody here can be told yet.</p>
          ) : (
            <BulkPeople people={able} chosen={chosen} onChoose={setChosen} today={today} />
          )}
          {unable.length > 0 && (
            <Section
              title="Left out"
              count={unable.length}
              description="They cannot be told from here, for the reason that stands above them."
              className="mt-6"
            >
              <BulkSkipped organisation={organisation} people={unable} />
            </Section>
          )}
        </div>
        <aside aria-label="Release" className="lg:sticky lg:top-4 lg:self-start">
          <h2 className="mb-3 text-md font-semibold">
            {those.length === 0 ? "Choose whom to tell" : `${figure(those.length)} chosen`}
          </h2>
          <BulkForm key={stageId} {...{ organisation, morning, reasons, those }} />
        </aside>
      </div>
    </>
  );
}
