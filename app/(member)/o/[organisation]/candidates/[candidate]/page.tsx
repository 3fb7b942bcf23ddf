import { Mail, MapPin, Phone, Signpost } from "lucide-react";
import { redirect } from "next/navigation";
import { ApplicationState } from "@/app/_parts/applications/application-state";
import { Tasks } from "@/app/_parts/applications/tasks";
import { Alike } from "@/app/_parts/candidates/alike";
import { CvBeside } from "@/app/_parts/candidates/cv-beside";
import { MergedWith } from "@/app/_parts/candidates/merged-with";
import { PoolPlace } from "@/app/_parts/candidates/pool-place";
import { Tags } from "@/app/_parts/candidates/tags";
import { EraseCandidate } from "@/app/_parts/privacy/erase-candidate";
import { Columns } from "@/app/_ui/columns";
import { DataList, DataRow } from "@/app/_ui/data-list";
import { dayOf } from "@/app/_ui/dates";
import { Day } from "@/app/_ui/day";
import { EmptyState } from "@/app/_ui/empty-state";
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import { Section } from "@/app/_ui/section";
import { TextLink } from "@/app/_ui/text-link";
import { api } from "@/server/api/caller";
import { may } from "@/server/auth/permissions";
import { findSurroundings } from "../../_shell/surroundings";

export default async function Page({ params }: PageProps<"/o/[organisation]/candidates/[candidate]">) {
  const { organisation: slug, candidate: candidateId } = await params;
  const caller = await api(slug);
  const candidate = await caller.candidates.get({ candidateId });
  // Who was merged is found under the one they turned out to be.
  if (candidate.mergedIntoId) redirect(`/o/${slug}/candidates/${candidate.mergedIntoId}`);
  const applications = await caller.candidates.applications({ candidateId });
  const files = await caller.candidates.files({ candidateId });
  const newestCv = files.find(({ kind }) => kind === "cv");
  const cv = newestCv && (await caller.candidates.fileText({ fileId: newestCv.id }));
  const { organisation, me } = await findSurroundings(slug);
  const mayMerge = may(me.role, "candidates.merge");
  const alike = mayMerge ? await caller.candidates.alike({ candidateId }) : [];
  const tags = await caller.candidates.tagsOf({ candidateId });
  const knownTags = may(me.role, "candidates.write") ? await caller.candidates.tags() : null;
  const referrer =
    candidate.referredById && (await caller.members.list()).find(({ id }) => id === candidate.referredById);
  const tasks = await caller.tasks.list({ candidateId });
  const namable = await caller.applications.namable();
  const merges = await caller.candidates.merges({ candidateId });
  const erasing = may(me.role, "privacy.erase") ? await caller.privacy.erasing({ candidateId }) : null;
  const href = `/o/${slug}/candidates/${candidateId}`;
  const today = dayOf(new Date(), organisation.timeZone);

  return (
    <>
      <PageHeader
        title={candidate.name}
        back={{ href: `/o/${slug}/candidates`, label: "Candidates" }}
        actions={
          erasing &&
          !erasing.begun && (
            <EraseCandidate
              candidateId={candidateId}
              name={candidate.name}
              signedContracts={erasing.kept.signedContracts}
              openApplications={erasing.kept.openApplications.length}
            />
          )
        }
      />
      <Erased candidate={candidate} isBegun={Boolean(erasing?.begun)} />
      <Columns
        aside={
          <>
            <Section title="Applications" count={applications.length}>
              <DataList label="Applications">
                {applications.map((application) => (
                  <DataRow
                    key={application.id}
                    title={application.jobTitle}
                    href={`/o/${slug}/applications/${application.id}`}
                    detail={
                      <>
                        Applied on{" "}
                        <Day
                          day={dayOf(application.appliedAt, organisation.timeZone)}
                          today={today}
                          style="bare"
                        />
                        , now in {application.stageName}
                      </>
                    }
                    trail={<ApplicationState state={application.state} />}
                  />
                ))}
              </DataList>
            </Section>
            <Section title="Tags">
              <Tags candidateId={candidateId} tags={tags} known={knownTags} />
            </Section>
            <Tasks
              {...{ candidateId, today, tasks, members: namable }}
              applicationId={null}
              me={me.memberId}
            />
            <Section title="Talent pool">
              <PoolPlace
                {...{ candidate, today }}
                organisation={slug}
                entry={await caller.pool.of({ candidateId })}
                mayChange={may(me.role, "candidates.write")}
                mayCallBack={may(me.role, "offers.write")}
              />
            </Section>
            {alike.length > 0 && <Alike href={href} people={alike} />}
          </>
        }
      >
        <MergedWith {...{ href, merges }} timeZone={organisation.timeZone} mayUndo={mayMerge} />
        <ul className="mb-6 flex flex-wrap gap-x-6 gap-y-2 text-soft">
          <Fact icon={<Mail aria-hidden="true" className="size-4" strokeWidth={1.75} />}>
            {candidate.erasedAt ? (
              "No address any more"
            ) : (
              <TextLink href={`mailto:${candidate.email}`}>{candidate.email}</TextLink>
            )}
          </Fact>
          {candidate.phone && (
            <Fact icon={<Phone aria-hidden="true" className="size-4" strokeWidth={1.75} />}>
              {candidate.phone}
            </Fact>
          )}
          {candidate.location && (
            <Fact icon={<MapPin aria-hidden="true" className="size-4" strokeWidth={1.75} />}>
              {candidate.location}
            </Fact>
          )}
          {candidate.source && (
            <Fact icon={<Signpost aria-hidden="true" className="size-4" strokeWidth={1.75} />}>
              {candidate.source}
              {referrer && `, referred by ${referrer.name}`}
            </Fact>
          )}
        </ul>
        {cv ? (
          <CvBeside organisation={slug} file={cv} />
        ) : candidate.erasedAt ? null : (
          <EmptyState title="There is no CV yet">
            It appears here as soon as {candidate.name} sends one.
          </EmptyState>
        )}
      </Columns>
    </>
  );
}

/** Says why nothing tells any more who this was. */
function Erased({ candidate, isBegun }: { candidate: { erasedAt: Date | null }; isBegun: boolean }) {
  if (candidate.erasedAt)
    return (
      <Notice className="mb-5" title="This person was erased">
        What tells who they were is gone. That somebody applied, and what both sides signed, is kept.
      </Notice>
    );
  return isBegun ? (
    <Notice tone="due" className="mb-5" title="This person is being erased">
      In about a minute nothing tells who they were any more.
    </Notice>
  ) : null;
}

function Fact({ icon, children }: { icon: React.ReactNode; children: React.ReactNode }) {
  return (
    <li className="inline-flex min-w-0 items-center gap-2">
      {icon}
      <span className="min-w-0 break-words">{children}</span>
    </li>
  );
}
