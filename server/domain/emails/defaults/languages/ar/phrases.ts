import type { Phrases } from "../../phrases";

export const PHRASES: Phrases = {
  moment: "{day}، {time} ({zone})",
  span: "{day}، من {from} إلى {until} ({zone})",
  pay: {
    year: "{money} في السنة",
    month: "{money} في الشهر",
    day: "{money} في اليوم",
    hour: "{money} في الساعة",
  },
  told: {
    hired: "أننا نود أن تنضموا إلينا",
    not_now: "أننا لن نعرض عليكم الوظيفة",
    consult_instead: "أننا لن نعرض عليكم الوظيفة، وأننا نود أن نعمل معكم في عمل استشاري",
  },
  calendar: {
    summary: "مقابلة لدى {organisation}: {job}",
    talk: "ستتحدثون مع {names}.",
    code: "رمزكم للاستقبال: {code}",
    sitters: "اللجنة: {names}.",
  },
};
