import { CvBeside } from "@/app/_parts/candidates/cv-beside";
import { EmptyState } from "@/app/_ui/empty-state";
import { Section } from "@/app/_ui/section";
import type { ApplicationData } from "./application-data";

/** The CV beside the work about it. */
export function ApplicationCv({ data }: { data: ApplicationData }) {
  const { cv } = data.application;
  return (
    <Section title="CV" id="cv">
      {cv ? (
        <CvBeside organisation={data.organisation} file={cv} />
      ) : (
        <EmptyState title="There is no CV">This application came without one.</EmptyState>
      )}
    </Section>
  );
}
