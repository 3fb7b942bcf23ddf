"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { DataList, DataRow } from "@/app/_ui/data-list";
import { dayOf } from "@/app/_ui/dates";
import { Day } from "@/app/_ui/day";
import { Section } from "@/app/_ui/section";
import { toast } from "@/app/_ui/toast";
import type { EMAIL_WORDS, Language } from "@/server/domain/emails/input";

type Props = {
  kind: keyof typeof EMAIL_WORDS;
  locale: Language;
  /** Whether we have words of our own in this language. */
  hasOurs: boolean;
  current: number;
  versions: { version: number; writtenAt: Date; writtenBy: string }[];
  timeZone: string;
  today: string;
};

/** Earlier words, down to those everybody starts with. Bringing one back makes it the newest. */
export function Versions({ kind, locale, hasOurs, current, versions, timeZone, today }: Props) {
  const trpc = useTRPC();
  const router = useRouter();
  const restore = useMutation(
    trpc.templates.restore.mutationOptions({
      onSuccess: ({ version }) => {
        toast(`Brought back as version ${version}.`);
        router.refresh();
      },
    }),
  );
  if (current === 0) return null;
  const bringBack = (version: number) => (
    <Button
      size="small"
      isPending={restore.isPending}
      onPress={() => restore.mutate({ kind, locale, version })}
    >
      Bring back
    </Button>
  );
  return (
    <Section title="Versions" className="mt-6">
      <DataList label="Versions">
        {versions.map(({ version, writtenAt, writtenBy }) => (
          <DataRow
            key={version}
            title={`Version ${version}`}
            detail={
              <>
                {writtenBy}, <Day day={dayOf(writtenAt, timeZone)} today={today} />
              </>
            }
            trail={version === current && "In use"}
            actions={version !== current && bringBack(version)}
          />
        ))}
        {hasOurs && (
          <DataRow title="Our words" detail="What every organisation starts with" actions={bringBack(0)} />
        )}
      </DataList>
    </Section>
  );
}
