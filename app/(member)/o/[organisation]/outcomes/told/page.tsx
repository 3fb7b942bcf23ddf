import type { Metadata } from "next";
import { Outcomes } from "../_list";

export const metadata: Metadata = { title: "Outcomes told" };

export default async function Page({ params, searchParams }: PageProps<"/o/[organisation]/outcomes/told">) {
  const { organisation } = await params;
  const { after } = await searchParams;
  return (
    <Outcomes
      organisation={organisation}
      state="told"
      after={typeof after === "string" ? after : undefined}
    />
  );
}
