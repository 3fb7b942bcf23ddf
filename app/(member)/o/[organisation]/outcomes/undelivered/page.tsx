import type { Metadata } from "next";
import { Outcomes } from "../_list";

export const metadata: Metadata = { title: "Outcomes not delivered" };

export default async function Page({
  params,
  searchParams,
}: PageProps<"/o/[organisation]/outcomes/undelivered">) {
  const { organisation } = await params;
  const { after } = await searchParams;
  return (
    <Outcomes
      organisation={organisation}
      state="undelivered"
      after={typeof after === "string" ? after : undefined}
    />
  );
}
