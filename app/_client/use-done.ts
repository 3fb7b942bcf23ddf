import { useRouter } from "next/navigation";
import { toast } from "@/app/_ui/toast";

/** What follows when an act has succeeded: it is said, and the page shows what has become of it. */
export function useDone() {
  const router = useRouter();
  return (words: string) => ({
    onSuccess: () => {
      toast(words);
      router.refresh();
    },
  });
}
