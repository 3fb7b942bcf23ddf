import type { Metadata } from "next";
import { StageEditor } from "@/app/_parts/jobs/stage-editor";
import { LinkButton } from "@/app/_ui/link-button";
import { Section } from "@/app/_ui/section";
import { api } from "@/server/api/caller";
import { may } from "@/server/auth/permissions";
import { findSurroundings } from "../../../_shell/surroundings";

export const metadata: Metadata = { title: "Stages" };

export default async function Page({ params }: PageProps<"/o/[organisation]/jobs/[job]/stages">) {
  const { organisation: slug, job: jobId } = await params;
  const caller = await api(slug);
  const { me } = await findSurroundings(slug);
  const mayWrite = may(me.role, "jobs.write");
  const [pipeline, templates] = await Promise.all([
    caller.stages.forJob({ jobId }),
    mayWrite ? caller.stages.templates() : [],
  ]);
  return (
    <Section
      title="Stages"
      description="The columns of the board, from left to right. Several may share the name that candidates see, and moving back never shows. Left empty, a stage keeps the date that was promised before."
      actions={
        mayWrite && (
          <LinkButton size="small" variant="quiet" href={`/o/${slug}/jobs/stage-templates`}>
            Templates
          </LinkButton>
        )
      }
    >
      <StageEditor key={pipeline.version} {...{ jobId, pipeline, templates, mayWrite }} />
    </Section>
  );
}
