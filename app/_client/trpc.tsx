"use client";

import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createTRPCClient, httpBatchLink, httpSubscriptionLink, splitLink } from "@trpc/client";
import { createTRPCContext } from "@trpc/tanstack-react-query";
import { type ReactNode, useState } from "react";
import superjson from "superjson";
import { toastFailure } from "@/app/_ui/toast";
import type { AppRouter } from "@/server/api/root";
import { isRefusal, refusalOf } from "./refusal";

export const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<AppRouter>();

const url = "/api/trpc";

/** Calls go to the organisation in the address. Give it a `key` of the same slug: caches never meet. */
export function ApiProvider({ organisation, children }: { organisation: string; children: ReactNode }) {
  const [queries] = useState(newQueries);
  const [client] = useState(() => newClient(organisation));
  return (
    <QueryClientProvider client={queries}>
      <TRPCProvider trpcClient={client} queryClient={queries}>
        {children}
      </TRPCProvider>
    </QueryClientProvider>
  );
}

function newClient(organisation: string) {
  const calls = { url, transformer: superjson, maxItems: 10, headers: { "x-organisation": organisation } };
  return createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: (call) => call.type === "subscription",
        // An event source cannot send headers.
        true: httpSubscriptionLink({ url, transformer: superjson, connectionParams: { organisation } }),
        false: splitLink({
          // What is long, such as a template to be shown, would not fit an address.
          condition: (call) => call.type === "query" && JSON.stringify(call.input ?? "").length > 2_000,
          true: httpBatchLink({ ...calls, methodOverride: "POST" }),
          false: httpBatchLink(calls),
        }),
      }),
    ],
  });
}

function newQueries() {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 30_000, retry: (failures, error) => failures < 2 && !isRefusal(error) },
    },
    queryCache: new QueryCache({ onError: (error) => signInAgain(error) }),
    mutationCache: new MutationCache({
      onError: (error, _input, _result, mutation) => {
        if (signInAgain(error)) return;
        // What a form does not show itself is said here: nothing fails in silence.
        if (!mutation.meta?.inForm) toastFailure(sentenceOf(error));
      },
    }),
  });
}

function sentenceOf(error: unknown) {
  const { error: sentence, errors } = refusalOf(error);
  return sentence ?? Object.values(errors)[0] ?? "That did not work. Please try again.";
}

/** The session ended while the page was open. */
function signInAgain(error: unknown) {
  if (!isRefusal(error) || error.data?.code !== "UNAUTHORIZED") return false;
  const here = window.location.pathname + window.location.search;
  window.location.assign(`/sign-in?next=${encodeURIComponent(here)}`);
  return true;
}
