import type { DefaultTexts } from "../texts";

export const AR = {
  application_received: {
    subject: "وصلنا طلبك لوظيفة {{ job_title }}",
    body: `مرحبًا {{ candidate_first_name }}،

شكرًا لتقدّمك إلى {{ organisation_name }} لوظيفة {{ job_title }}. وصل طلبك سالمًا، وسيقرؤه شخص من فريقنا.

**سنرد عليك في موعد أقصاه {{ promised_on }}**، أيًّا كان الجواب.

حتى ذلك الحين يمكنك في أي وقت أن ترى أين وصل طلبك، أو تكتب إلينا، أو تصحّح بياناتك، أو تسحب طلبك:

[عرض طلبك]({{ portal_link }})

هذا الرابط لك وحدك. يعمل مرة واحدة، ثم يبقيك مسجّلًا لمدة 30 يومًا.

{{ organisation_name }}`,
  },
  still_deciding: {
    subject: "نحتاج إلى وقت أطول قليلًا: {{ job_title }}",
    body: `مرحبًا {{ candidate_first_name }}،

وعدناك بجواب بشأن وظيفة {{ job_title }}، وليس لدينا جواب بعد. نأسف لأننا نجعلك تنتظر.

{% if reason %}{{ reason }}

{% endif %}**سنرد عليك الآن في موعد أقصاه {{ promised_on }}.** لا يلزمك فعل شيء، ولا يدل الانتظار على شيء بشأن أدائك.

[عرض حالة طلبك]({{ portal_link }})

{{ organisation_name }}`,
  },
  portal_link: {
    subject: "رابطك إلى {{ organisation_name }}",
    body: `مرحبًا{% if candidate_first_name %} {{ candidate_first_name }}{% endif %}،

هذا هو الرابط إلى طلباتك لدى {{ organisation_name }}:

[فتح بوابتك]({{ portal_link }})

يعمل مرة واحدة خلال سبعة أيام، ثم يبقيك مسجّلًا لمدة 30 يومًا. إن لم تطلبه فيمكنك تجاهل هذه الرسالة: لا يستطيع أحد الدخول من دونها.

{{ organisation_name }}`,
  },
  message: {
    subject: "كتب إليك {{ sender_name }}{% if job_title %} بشأن {{ job_title }}{% endif %}",
    body: `مرحبًا {{ recipient_name }}،

{{ body }}

{{ sender_name }}

{% if portal_link %}[القراءة والرد في بوابتك]({{ portal_link }}){% endif %}{% if application_link %}[القراءة والرد]({{ application_link }}){% endif %}`,
  },
  outcome_hired: {
    subject: "خبر سار بشأن وظيفة {{ job_title }}",
    body: `مرحبًا {{ candidate_first_name }}،

{% if told_by_phone_on %}هذا ما أخبرناك به هاتفيًّا في {{ told_by_phone_on }}، مكتوبًا. {% endif %}نود أن تنضم إلى {{ organisation_name }} في وظيفة {{ job_title }}. تهانينا.

{% if feedback %}{{ feedback }}

{% endif %}يصلك عرضك برسالة، بكل ما فيه عن الأجر وموعد البدء، وتجده في بوابتك. اقرأه على مهل واسألنا عن كل ما تود معرفته.

[فتح بوابتك]({{ portal_link }})

نتطلع إلى العمل معك.

{{ organisation_name }}`,
  },
  outcome_not_now: {
    subject: "ردّنا على طلبك: {{ job_title }}",
    body: `مرحبًا {{ candidate_first_name }}،

{% if told_by_phone_on %}هذا ما أخبرناك به هاتفيًّا في {{ told_by_phone_on }}، مكتوبًا. {% endif %}لن نعرض عليك وظيفة {{ job_title }}. نعلم أن هذا ليس الجواب الذي كنت ترجوه، وأردنا أن يصلك بوضوح ومن دون انتظار أطول.

شكرًا على الوقت والجهد اللذين منحتنا إياهما.{% if feedback %} ونود أن نقول لك أيضًا:

{{ feedback }}{% endif %}

هذا الجواب يخص هذه الوظيفة في هذا الوقت. إن ناسبتك وظيفة أخرى من وظائفنا فسيسعدنا أن نسمع منك مجددًا.

إن كان لديك سؤال فاكتب إلينا في بوابتك وسيرد عليك شخص من فريقنا:

[فتح بوابتك]({{ portal_link }})

نتمنى لك كل التوفيق.

{{ organisation_name }}`,
  },
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
