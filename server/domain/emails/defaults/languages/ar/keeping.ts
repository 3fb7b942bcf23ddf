import type { DefaultTexts } from "../../texts";

export const KEEPING = {
  notes_released: {
    subject: "ما كتبناه عنك جاهز للقراءة",
    body: `مرحبًا {{ candidate_first_name }}،

طلبت من {{ organisation_name }} ما كُتب عنك. راجعه شخص، وهو الآن في بوابتك.

حيثما ذُكر أشخاص آخرون، أو كانت حقوقهم ستتضرر، حُذفت كلمات، وكل موضع يقول ذلك.

[اقرأه في بوابتك]({{ portal_link }})

قبل أن يُفتح نرسل إليك رمزًا من ستة أرقام، حتى لا يقرأه أحد سواك.

{{ organisation_name }}`,
  },
  erasure_notice: {
    subject: "سنمحو بياناتك: {{ erases_on }}",
    body: `مرحبًا {{ candidate_first_name }}،

مضى وقت طويل دون تواصل بيننا، لذلك ستمحو {{ organisation_name }} ما تحفظه عنك في هذا اليوم: {{ erases_on }}. ليس عليك أن تفعل شيئًا.

إن كنت تفضّل أن نحتفظ بها لنفكر فيك لوظيفة أخرى، فقل ذلك في بوابتك قبل هذا اليوم. ويمكنك أيضًا أن تأخذ بياناتك من هناك.

[افتح بوابتك]({{ portal_link }})

{{ organisation_name }}`,
  },
} satisfies DefaultTexts;
