import NextLink from "next/link";
import type { ComponentProps } from "react";

/**
 * Next's link, which leads without fetching anything beforehand. Pages of those who are known have no shell that could
 * lie ready: to prefetch one is to render it whole, and a list has fifty.
 */
export function Link(props: ComponentProps<typeof NextLink>) {
  return <NextLink prefetch={false} {...props} />;
}
