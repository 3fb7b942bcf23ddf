import type { Metadata } from "next";
import { Outcomes } from "./_list";

export const metadata: Metadata = { title: "Outcomes" };

export default async function Page({ params, searchParams }: PageProps<"/o/[organisation]/outcomes">) {
  const { organisation } = await params;
  const { after } = await searchParams;
  return (
    <Outcomes
      organisation={organisation}
      state="leaving"
      after={typeof after === "string" ? after : undefined}
    />
  );
}
