"use client";

import { useMutation } from "@tanstack/react-query";
import type { inferProcedureOutput } from "@trpc/server";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { Form, FormActions } from "@/app/_ui/form";
import { RatingRows } from "@/app/_ui/rating-rows";
import { TextArea } from "@/app/_ui/text-area";
import { toast } from "@/app/_ui/toast";
import type { AppRouter } from "@/server/api/root";
import { RATING_WORDS } from "@/server/domain/scorecards/words";

type Panels = inferProcedureOutput<AppRouter["engagements"]["get"]>["ratings"];
type Competency = Panels[number]["competencies"][number];
type Given = Pick<Competency, "rating" | "evidence">;

/** Every competency of the panels with its five anchors, and room for what was seen. */
export function RatingForm({
  address,
  engagementId,
  panels,
}: {
  address: string;
  engagementId: string;
  panels: Panels;
}) {
  const all = panels.flatMap(({ panelId, competencies }) =>
    competencies.map((competency) => ({ panelId, ...competency, key: `${panelId}:${competency.id}` })),
  );
  const [given, setGiven] = useState<Record<string, Given>>(() =>
    Object.fromEntries(all.map(({ key, rating, evidence }) => [key, { rating, evidence }])),
  );
  const trpc = useTRPC();
  const router = useRouter();
  const rate = useMutation(
    trpc.engagements.rate.mutationOptions({
      meta: { inForm: true },
      onSuccess: () => {
        toast("The work is rated.");
        router.push(address);
        router.refresh();
      },
    }),
  );
  const { error, errors } = refusalOf(rate.error);
  const ratings = all.flatMap(({ key, panelId, id }) => {
    const { rating, evidence } = given[key] ?? { rating: null, evidence: "" };
    return rating ? [{ panelId, competencyId: id, rating, evidence }] : [];
  });
  const change = (key: string, now: Partial<Given>) =>
    setGiven((before) => ({
      ...before,
      [key]: { ...(before[key] ?? { rating: null, evidence: "" }), ...now },
    }));
  return (
    <Form
      className="max-w-3xl!"
      error={error ?? errors.ratings}
      onSubmit={() => rate.mutate({ engagementId, ratings })}
    >
      {all.map(({ key, name, description, anchors }) => (
        <section key={key} className="flex flex-col gap-3 border-b border-line pb-6">
          <div>
            <h2 className="text-md font-semibold">{name}</h2>
            {description && <p className="text-soft">{description}</p>}
          </div>
          <RatingRows
            label={name}
            steps={RATING_WORDS.map((rating, point) => ({ rating, anchor: anchors[point] }))}
            value={given[key]?.rating ?? null}
            onChange={(rating) => change(key, { rating })}
          />
          {given[key]?.rating && (
            <>
              <TextArea
                label="What you saw"
                optional={given[key]?.rating !== "strong_yes" && given[key]?.rating !== "definitely_not"}
                value={given[key]?.evidence ?? ""}
                onChange={(evidence) => change(key, { evidence })}
                error={errors[`evidence:${key}`]}
              />
              <div>
                <Button variant="quiet" size="small" onPress={() => change(key, { rating: null })}>
                  Leave {name} out
                </Button>
              </div>
            </>
          )}
        </section>
      ))}
      <FormActions>
        <Button type="submit" variant="primary" isPending={rate.isPending}>
          Rate the work
        </Button>
      </FormActions>
    </Form>
  );
}
