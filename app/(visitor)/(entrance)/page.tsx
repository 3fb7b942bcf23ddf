import { TRPCError } from "@trpc/server";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { DataList, DataRow } from "@/app/_ui/data-list";
import { DoorMark } from "@/app/_ui/door-mark";
import { LinkButton } from "@/app/_ui/link-button";
import { Section } from "@/app/_ui/section";
import { api } from "@/server/api/caller";

export const metadata: Metadata = {
  title: { absolute: "Second Door" },
  description: "Applicant tracking for companies that interview in panels. Nobody is ghosted.",
};

export default async function Page() {
  const caller = await api();
  const [mine, people] = await Promise.all([organisationsOfMine(), caller.entrance.demoPeople()]);
  const isDemo = people.length > 0;
  return (
    <div className="flex flex-col gap-12 pt-8 lg:gap-16 lg:pt-20">
      <div className="flex max-w-prose flex-col gap-5">
        <h1 className="text-xl font-semibold">
          Nobody is ghosted, and a good person who is not hired is offered a second door.
        </h1>
        <p className="text-soft">Second Door is applicant tracking for companies that interview in panels.</p>
        <div className="flex flex-wrap gap-3">
          <LinkButton variant="primary" href="/sign-in">
            {isDemo ? "Try the demonstration" : "Sign in"}
          </LinkButton>
          {isDemo ? (
            <LinkButton href="/careers/glasshouse">See a careers page</LinkButton>
          ) : (
            <LinkButton href="/found">Set up your organisation</LinkButton>
          )}
        </div>
      </div>
      {mine.length > 0 && (
        <Section title="Your organisations" className="max-w-form">
          <DataList label="Your organisations">
            {mine.map(({ slug, name }) => (
              <DataRow key={slug} title={name} href={`/o/${slug}`} detail={`/o/${slug}`} />
            ))}
          </DataList>
        </Section>
      )}
      <div className="grid gap-x-10 gap-y-8 border-t border-line pt-8 md:grid-cols-3">
        <Pledge title="Everybody hears">
          Each application carries the day by which its candidate will have an answer. They see it, the
          recruiter sees it run down, and the portal says what happens next.
        </Pledge>
        <Pledge title="Every panel scores on its own">
          Panelists see nobody else’s scorecard before their own is in. The score is sealed before anybody
          discusses it.
        </Pledge>
        <Pledge
          title={
            <span className="inline-flex items-center gap-2">
              <DoorMark className="size-5" />
              The second door
            </span>
          }
        >
          “Consult instead” is an answer too: a short, paid engagement with terms in the same mail. Good work
          can be called back to a better job.
        </Pledge>
      </div>
      {isDemo && (
        <p className="text-sm text-soft">
          You want an organisation of your own?{" "}
          <LinkButton variant="quiet" size="small" href="/found">
            Set it up
          </LinkButton>
        </p>
      )}
    </div>
  );
}

function Pledge({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-2">
      <h2 className="text-md font-semibold">{title}</h2>
      <p className="text-soft">{children}</p>
    </div>
  );
}

async function organisationsOfMine() {
  try {
    return await (await api()).organisations.mine();
  } catch (error) {
    if (error instanceof TRPCError && error.code === "UNAUTHORIZED") return [];
    throw error;
  }
}
