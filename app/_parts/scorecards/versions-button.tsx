"use client";

import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { Spinner } from "@/app/_ui/spinner";
import { Versions } from "./versions";

type Props = { scorecardId: string; competencies: readonly { id: string; name: string }[] };

/** What somebody else's scorecard said before, on demand. */
export function VersionsButton(props: Props) {
  return (
    <Dialog
      title="Versions"
      trigger={
        <Button variant="quiet" size="small" className="-ml-2">
          See what was amended
        </Button>
      }
    >
      <Found {...props} />
    </Dialog>
  );
}

function Found({ scorecardId, competencies }: Props) {
  const trpc = useTRPC();
  const { data } = useQuery(trpc.scorecards.versions.queryOptions({ scorecardId }));
  const me = useQuery(trpc.session.me.queryOptions());
  if (!data || !me.data) return <Spinner />;
  return (
    <Versions
      versions={data}
      competencies={competencies}
      timeZone={me.data.organisation.timeZone}
      now={new Date()}
    />
  );
}
