"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useTRPC } from "@/app/_client/trpc";

/** What the palette finds beyond its list: people by name or address, jobs by title. Only what the role reads. */
export function useFinder(slug: string, segments: readonly string[]) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const readsPeople = segments.includes("candidates");
  const readsJobs = segments.includes("jobs");

  async function find(text: string) {
    const [people, jobs] = await Promise.all([
      readsPeople ? queries.fetchQuery(trpc.candidates.list.queryOptions({ search: text })) : null,
      readsJobs ? queries.fetchQuery(trpc.jobs.list.queryOptions()) : null,
    ]);
    const wanted = text.toLowerCase();
    return [
      {
        heading: "Candidates",
        commands: (people?.rows ?? []).slice(0, 6).map((person) => ({
          id: `candidate ${person.id}`,
          label: person.name,
          detail: person.latest?.jobTitle ?? person.email,
          href: `/o/${slug}/candidates/${person.id}`,
        })),
      },
      {
        heading: "Jobs",
        commands: (jobs ?? [])
          .filter((job) => job.title.toLowerCase().includes(wanted))
          .slice(0, 4)
          .map((job) => ({
            id: `job ${job.id}`,
            label: job.title,
            detail: job.location,
            href: `/o/${slug}/jobs/${job.id}`,
          })),
      },
    ];
  }

  return useCallback(find, [slug, trpc, queries, readsPeople, readsJobs]);
}
