/** The status this page is answered with; the entry reads and removes it, because a page cannot set one. */
export function AnswersWith({ status }: { status: number }) {
  return <meta name="answered-with" content={String(status)} />;
}
