"use client";

import { useMutation } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { figure } from "@/app/_ui/figure";
import { Form, FormActions } from "@/app/_ui/form";
import { RowTools } from "@/app/_ui/row-tools";
import { Select } from "@/app/_ui/select";
import { toast } from "@/app/_ui/toast";
import { useRows } from "@/app/_ui/use-rows";
import { MOST_STAGES } from "@/server/domain/jobs/input/stages";
import { LeavingStages } from "./leaving-stages";
import { SaveStageTemplate } from "./save-stage-template";
import {
  destinationsGiven,
  emptyStage,
  fromTemplate,
  type Pipeline,
  type StageRow,
  type StageTemplate,
  stageDraftOf,
  stagesGiven,
  withoutStage,
} from "./stage-draft";
import { StageFields } from "./stage-row";

type Props = {
  jobId: string;
  pipeline: Pipeline;
  templates: readonly StageTemplate[];
  mayWrite: boolean;
};

/** The columns of a job's board. Nothing changes until they are saved, all at once. */
export function StageEditor({ jobId, pipeline, templates, mayWrite }: Props) {
  const trpc = useTRPC();
  const router = useRouter();
  const [draft, setDraft] = useState(() => stageDraftOf(pipeline));
  const [isRenewing, renew] = useTransition();
  const save = useMutation(
    trpc.stages.arrange.mutationOptions({
      meta: { inForm: true },
      onSuccess: ({ moved }) => {
        toast(moved === 0 ? "The stages are saved." : `The stages are saved, and ${people(moved)} moved.`);
        renew(() => router.refresh());
      },
    }),
  );
  const { error, errors } = refusalOf(save.error);
  const { first, between, last, leaving } = draft;
  const rows = useRows(between, (next) => setDraft({ ...draft, between: next }));
  const change = (at: number) => (stage: StageRow) =>
    setDraft({ ...draft, between: between.with(at, stage) });
  function remove(stage: StageRow) {
    setDraft(withoutStage(draft, stage));
    if (!stage.id) toast(`${stage.name || "The new stage"} removed.`, { undo: () => setDraft(draft) });
  }
  const submit = () =>
    save.mutate({
      ...{ jobId, version: pipeline.version },
      stages: stagesGiven(draft),
      destinations: destinationsGiven(draft),
    });

  // What was saved comes back and begins anew: whatever was changed before that would be lost.
  return (
    <div inert={isRenewing}>
      <Form error={error} errors={errors} onSubmit={submit} className="max-w-4xl!">
        {mayWrite && templates.length > 0 && (
          <Select
            label="Start from a template"
            hint="Stages of the same name stay what they are. Nothing changes until you save."
            placeholder="Choose a template…"
            options={templates.map(({ id, name }) => ({ id, label: name }))}
            value={null}
            onChange={(id) => {
              const template = templates.find((one) => one.id === id);
              if (template) setDraft(fromTemplate(draft, template));
            }}
            className="max-w-form"
          />
        )}
        <div>
          <p aria-hidden="true" className={`${head} hidden lg:grid`}>
            <span>Name</span>
            <span>Candidates see</span>
            <span>For</span>
            <span>Answer within</span>
          </p>
          <ol className="border-t border-line">
            <li className={row}>
              <StageFields
                stage={first}
                place={0}
                isReadOnly={!mayWrite}
                onChange={(stage) => setDraft({ ...draft, first: stage })}
              />
              <span className={tools} />
            </li>
            {between.map((stage, at) => (
              <li key={stage.key} {...rows.drag.row(at)} className={row}>
                <StageFields stage={stage} place={at + 1} isReadOnly={!mayWrite} onChange={change(at)} />
                <span className={tools}>
                  {mayWrite && (
                    <RowTools
                      name={stage.name || "the new stage"}
                      at={at}
                      count={between.length}
                      drag={rows.drag}
                      onMove={(by) => rows.move(at, at + by, stage.name || "The new stage")}
                      onRemove={() => remove(stage)}
                    />
                  )}
                </span>
              </li>
            ))}
            <li className={row}>
              <StageFields
                stage={last}
                place={between.length + 1}
                isReadOnly={!mayWrite}
                onChange={(stage) => setDraft({ ...draft, last: stage })}
              />
              <span className={tools} />
            </li>
          </ol>
          {rows.said}
        </div>
        <LeavingStages draft={draft} onChange={setDraft} errors={errors} />
        {mayWrite && (
          <FormActions>
            <Button type="submit" variant="primary" isPending={save.isPending}>
              {leaving.length > 0 ? "Save and remove" : "Save stages"}
            </Button>
            <Button
              isDisabled={between.length + 2 >= MOST_STAGES}
              onPress={() => setDraft({ ...draft, between: [...between, emptyStage()] })}
              icon={<Plus aria-hidden="true" className="size-4" strokeWidth={1.75} />}
            >
              Add a stage
            </Button>
            <SaveStageTemplate draft={draft} />
          </FormActions>
        )}
      </Form>
    </div>
  );
}

const head = "grid-cols-[1.2fr_1.2fr_10rem_8rem] gap-2 pr-33 pb-1 text-sm font-medium";
const row = "flex items-start gap-2 border-b border-line py-2 data-dragged:bg-hover max-lg:flex-wrap";
const tools = "flex min-h-7 w-31 shrink-0 justify-end pt-0.5 max-lg:min-h-0 max-lg:w-full";

const people = (count: number) => (count === 1 ? "one application" : `${figure(count)} applications`);
