import { TRPCError } from "@trpc/server";
import { cacheLife, cacheTag } from "next/cache";
import { publicApi } from "@/server/api/caller";

// What strangers read is kept in memory until something of that organisation changes (app/api/careers renews it).
// Nothing is found for an address that cannot be one, without asking the database.

const isSlug = (text: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= 120;

export async function employerAt(organisation: string) {
  "use cache";
  cacheLife("days");
  const found = isSlug(organisation) ? await ifThere(publicApi(organisation).careers.organisation()) : null;
  cacheTag("careers", found ? `careers:${found.id}` : "careers:nobody");
  return found;
}

/** Every open job of an organisation, with what there is to filter by. */
export async function openJobsAt(organisation: string) {
  "use cache";
  cacheLife("days");
  if (!(await employerAt(organisation))) return null;
  return publicApi(organisation).careers.jobs({});
}

export async function feedOf(organisation: string) {
  "use cache";
  cacheLife("days");
  if (!(await employerAt(organisation))) return null;
  return publicApi(organisation).careers.feed();
}

export async function jobAt(organisation: string, job: string) {
  "use cache";
  cacheLife("days");
  if (!isSlug(job) || !(await employerAt(organisation))) return null;
  return ifThere(publicApi(organisation).careers.job({ job }));
}

export type Employer = NonNullable<Awaited<ReturnType<typeof employerAt>>>;
export type OpenJobs = NonNullable<Awaited<ReturnType<typeof openJobsAt>>>;
export type FeedJob = NonNullable<Awaited<ReturnType<typeof feedOf>>>[number];
export type OpenJob = OpenJobs["jobs"][number];
export type PublicJob = NonNullable<Awaited<ReturnType<typeof jobAt>>>;

async function ifThere<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof TRPCError && error.code === "NOT_FOUND") return null;
    throw error;
  }
}
