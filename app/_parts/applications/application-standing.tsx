import { DecisionPanel } from "@/app/_parts/decisions/decision-panel";
import { ApplicationPanels } from "@/app/_parts/interviews/application-panels";
import { DefinitionList } from "@/app/_ui/definition-list";
import { Notice } from "@/app/_ui/notice";
import { Section } from "@/app/_ui/section";
import { TextLink } from "@/app/_ui/text-link";
import { may } from "@/server/auth/permissions";
import type { ApplicationData } from "./application-data";
import { MoveStage } from "./move-stage";
import { NextStep } from "./next-step";
import { PromiseState } from "./promise-state";
import { StillDeciding } from "./still-deciding";

/** Where an application stands, and what can be done next: its promise, stage and step, its panels, its decision. */
export function ApplicationStanding({ data }: { data: ApplicationData }) {
  const { organisation, application, members, me, today } = data;
  const { candidate } = application;
  const isActive = application.state === "active";
  return (
    <>
      {application.calledBackFromId && (
        <Notice className="mb-5" title="Called back">
          This application grew out of an earlier one.{" "}
          <TextLink href={`/o/${organisation}/applications/${application.calledBackFromId}`}>
            Open the first application
          </TextLink>
        </Notice>
      )}
      <Section title="Where it stands">
        <div className="flex flex-col gap-4">
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
            <PromiseState application={application} today={today} />
            {isActive && may(me.role, "applications.write") && (
              <StillDeciding
                applicationId={application.id}
                candidateName={candidate.name}
                promisedOn={application.promisedOn}
                today={today}
              />
            )}
          </div>
          {isActive ? (
            <div className="grid gap-4 sm:grid-cols-2">
              <MoveStage
                applicationId={application.id}
                version={application.version}
                stageId={application.stageId}
                stages={application.stages}
                isDisabled={!may(me.role, "applications.move")}
              />
              <NextStep
                applicationId={application.id}
                nextStep={application.nextStep}
                ownerId={application.owner?.id ?? ""}
                members={members}
              />
            </div>
          ) : (
            <DefinitionList
              facts={[
                {
                  term: "Stage",
                  detail: application.stages.find(({ id }) => id === application.stageId)?.name,
                },
                { term: "Owner", detail: application.owner?.name },
              ]}
            />
          )}
        </div>
      </Section>
      <ApplicationPanels organisation={organisation} applicationId={application.id} canSchedule={isActive} />
      <DecisionPanel organisation={organisation} applicationId={application.id} />
    </>
  );
}
