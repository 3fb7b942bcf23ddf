import type { Words } from "./words";

export const AR = {
  sentences: {
    // Every page.
    "Skip to content": "الانتقال إلى المحتوى",
    Language: "اللغة",
    "Please look at these again": "يرجى مراجعة ما يلي",
    optional: "اختياري",
    // Opening the portal.
    "Your applications": "طلباتكم",
    "Open your applications": "فتح طلباتكم",
    "Your link is good. It keeps you signed in on this device for 30 days.":
      "رابطكم صالح. يبقيكم مسجَّلي الدخول على هذا الجهاز مدة 30 يومًا.",
    "Open my applications": "فتح طلباتي",
    "This link is no longer good": "لم يعد هذا الرابط صالحًا",
    "A link works once, within seven days. We can send a new one to the same address at once.":
      "يعمل الرابط مرة واحدة خلال سبعة أيام. يمكننا إرسال رابط جديد إلى العنوان نفسه فورًا.",
    "No password is needed: a link that opens them comes by mail to the address you applied with.":
      "لا حاجة إلى كلمة مرور: يصل رابط يفتحها بالبريد إلى العنوان الذي تقدمتم به.",
    "Send me a new link": "أرسلوا لي رابطًا جديدًا",
    "Send me a link": "أرسلوا لي رابطًا",
    "E-mail address": "عنوان البريد الإلكتروني",
    "We send a link to the address you applied with. It opens everything you have with us.":
      "نرسل رابطًا إلى العنوان الذي تقدمتم به. وهو يفتح كل ما لكم عندنا.",
    "Do you work for an organisation here? <link>Sign in as a member</link>.":
      "هل تعملون لدى مؤسسة هنا؟ <link>سجّلوا الدخول بصفة عضو</link>.",
    "Look into your mailbox": "انظروا في صندوق بريدكم",
    "If we know this address, a link is on its way to it. It works once, within seven days.":
      "إن كنا نعرف هذا العنوان فالرابط في طريقه إليه. يعمل مرة واحدة خلال سبعة أيام.",
    "Nothing after a minute? Look among the unwanted mail, or <link>try again</link>: a new link makes the earlier one void.":
      "لم يصل شيء بعد دقيقة؟ انظروا في البريد غير المرغوب فيه، أو <link>حاولوا مرة أخرى</link>: الرابط الجديد يلغي السابق.",
    // What anybody may meet: a signed document to verify, an address at which there is nothing, open sessions.
    "Verify a signed document": "التحقق من مستند موقّع",
    "Choose a PDF that was signed here. We compare its fingerprint with the one noted when it was sealed. The file is not kept.":
      "اختاروا ملف PDF وُقّع هنا. نقارن بصمته بالبصمة التي سُجّلت عند ختمه. لا نحتفظ بالملف.",
    "Signed PDF": "ملف PDF الموقّع",
    "As you were given it, up to 20 MB.": "كما تسلّمتموه، 20 ميغابايت كحد أقصى.",
    "Verify document": "التحقق من المستند",
    "This is not a document that was sealed here": "لم يُختم هذا المستند هنا",
    "It may have been changed since, if only by saving it again in another program. Ask whoever gave it to you for the file as they received it.":
      "ربما عُدّل منذ ذلك الحين، ولو بمجرد حفظه من جديد في برنامج آخر. اطلبوا ممن أعطاكم إياه الملف كما تسلّمه.",
    "This document is genuine and unchanged": "هذا المستند أصلي ولم يتغيّر",
    Document: "المستند",
    "Signed by": "وقّعه",
    "{name}, {when}": "{name}، {when}",
    Sealed: "خُتم",
    "SHA-256 of your file": "بصمة SHA-256 لملفكم",
    "There is nothing at this address": "لا يوجد شيء على هذا العنوان",
    "It may have moved, or a letter of the address is missing. If a link in a mail of ours led here, please answer that mail: a person reads it.":
      "ربما نُقلت الصفحة، أو ينقص العنوان حرف. إن قادكم إلى هنا رابط في إحدى رسائلنا، فيرجى الرد على تلك الرسالة: يقرؤها شخص من فريقنا.",
    "To the front page": "إلى الصفحة الرئيسية",
    "Where you are signed in": "أين جلساتكم مفتوحة",
    "End what you do not know or no longer use. It ends at once.":
      "أنهوا ما لا تعرفونه أو لم تعودوا تستخدمونه. تنتهي الجلسة فورًا.",
    Sessions: "الجلسات",
    "A browser": "متصفح",
    "Since {when}": "منذ: {when}",
    "This device": "هذا الجهاز",
    "End {device}": "إنهاء {device}",
    End: "إنهاء",
    // All applications.
    "There is nothing here yet": "لا شيء هنا بعد",
    "When you apply for a job with this e-mail address, you find it here.":
      "عندما تتقدمون إلى وظيفة بهذا العنوان تجدون طلبكم هنا.",
    Applications: "الطلبات",
    "{organisation}, {when}": "{organisation}، {when}",
    "This page is not here": "لم نجد هذه الصفحة",
    "To your applications": "عرض طلباتكم",
    "It may belong to another e-mail address of yours. Everything sent to the address you used is in your portal.":
      "ربما تخص عنوان بريد آخر من عناوينكم. كل ما أُرسل إلى العنوان الذي استعملتموه موجود في بوابتكم.",
    // What one application opens with.
    "You have withdrawn your application": "لقد سحبتم طلبكم",
    "Welcome to {organisation}, {name}": "أهلًا بكم في {organisation}، {name}",
    "Your contract is ready for you to sign": "عقدكم جاهز لتوقيعكم",
    "Thank you for signing. {signer} signs next": "شكرًا على توقيعكم. التوقيع التالي لـ {signer}",
    "We would love to have you as {title}": "يسعدنا كثيرًا أن تنضموا إلينا في وظيفة {title}",
    "Thank you for telling us. Our door stays open": "شكرًا على إخبارنا. بابنا يبقى مفتوحًا",
    "We had to take back our offer, and we are sorry": "اضطررنا إلى سحب عرضنا، ونحن آسفون",
    "You have the job, {name}": "الوظيفة لكم، {name}",
    "Your engagement is under way": "عملكم الاستشاري معنا جارٍ",
    "Your engagement is complete. Thank you, {name}": "اكتمل عملكم الاستشاري معنا. شكرًا، {name}",
    "Not this time, and thank you for the time you gave us":
      "ليس هذه المرة، وشكرًا على الوقت الذي منحتمونا إياه",
    "We have told you by phone, and our letter follows": "أخبرناكم بالهاتف، وتصلكم رسالتنا",
    "We are looking at the terms you proposed": "ننظر في الشروط التي اقترحتموها",
    "We agree to the terms you proposed": "نوافق على الشروط التي اقترحتموها",
    "We chose another candidate, and we would love to work with you":
      "اخترنا شخصًا آخر، ويسعدنا كثيرًا أن نعمل معكم",
    "It is not this job, and we would love to work with you": "ليست هذه الوظيفة، ويسعدنا كثيرًا أن نعمل معكم",
    "Choose a time today, and you will hear by {day}":
      "اختاروا موعدًا اليوم، وستسمعون منا في موعد أقصاه {day}",
    "You will hear today": "ستسمعون منا اليوم",
    "You will hear by {day}": "ستسمعون منا في موعد أقصاه {day}",
    "We promised you an answer by {day}, and we are late. We are sorry":
      "وعدناكم بجواب في موعد أقصاه {day}، وقد تأخرنا. نحن آسفون",
    // The steps of an application.
    Received: "وصل الطلب",
    "Being read": "قيد القراءة",
    Interview: "المقابلة",
    "Being decided": "قيد القرار",
    Answer: "الجواب",
    "You withdrew": "سحبتم الطلب",
    "You accepted the engagement": "قبلتم العمل الاستشاري",
    "You declined the engagement": "اعتذرتم عن العمل الاستشاري",
    "You asked about the terms": "سألتم عن الشروط",
    "You proposed other terms": "اقترحتم شروطًا أخرى",
    "Our offer: {title}": "عرضنا: {title}",
    "You declined the offer": "اعتذرتم عن العرض",
    "You accepted the offer": "قبلتم العرض",
    "Signed: the engagement began": "تم التوقيع: بدأ العمل الاستشاري",
    "Signed: you are hired": "تم التوقيع: الوظيفة لكم",
    "The engagement was closed": "أُغلق العمل الاستشاري",
    // One application.
    "Your application": "طلبكم",
    "Our offer": "عرضنا",
    "The terms you proposed": "الشروط التي اقترحتموها",
    "The terms": "الشروط",
    "All your applications": "كل طلباتكم",
    "Withdraw this application": "سحب هذا الطلب",
    "The way so far": "الطريق حتى الآن",
    "The way of your application": "مسار طلبكم",
    "Times are {zone}.": "الأوقات: {zone}.",
    "We called you back: {job}": "دعوناكم من جديد: {job}",
    "It began with <link>your first application</link>.": "بدأ الأمر مع <link>طلبكم الأول</link>.",
    // The next thing.
    "Read it in peace. You sign first, then {organisation}; nothing binds until both have.":
      "اقرؤوه على مهل. توقّعون أولًا، ثم {organisation}؛ ولا شيء مُلزم قبل أن يوقّع الطرفان.",
    "Read and sign the contract": "قراءة العقد وتوقيعه",
    "{organisation} would like to meet you, and you choose when. The times are open to others too, and whoever chooses first has one.":
      "تود {organisation} لقاءكم، وأنتم تختارون الموعد. المواعيد مفتوحة لآخرين أيضًا، ومن يختر أولًا يحصل على موعد.",
    "Choose a time": "اختيار موعد",
    "Nothing more will happen with it, and nobody expects anything of you.":
      "لن يحدث شيء آخر بشأنه، ولا ينتظر أحد منكم شيئًا.",
    "Both sides have signed. We write to you before your first day.":
      "وقّع الطرفان. نكتب إليكم قبل يومكم الأول.",
    "There is nothing for you to do now. We tell you as soon as everybody has signed.":
      "ليس عليكم فعل شيء الآن. نخبركم حالما يوقّع الجميع.",
    "The time to answer our offer has passed. If you still think about it, write to us below.":
      "انتهت مهلة الرد على عرضنا. إن كنتم لا تزالون تفكرون فيه فاكتبوا إلينا أدناه.",
    "Everything you did stays here for you to read.": "كل ما أنجزتموه يبقى هنا لتقرؤوه.",
    "The time to answer has passed. If you still think about it, write to us below.":
      "انتهت مهلة الرد. إن كنتم لا تزالون تفكرون فيه فاكتبوا إلينا أدناه.",
    "There is nothing for you to do now. We write to you as soon as we have decided.":
      "ليس عليكم فعل شيء الآن. نكتب إليكم حالما نقرر.",
    "You are welcome to apply again when something else of ours suits you.":
      "يسعدنا أن تتقدموا مرة أخرى عندما تناسبكم وظيفة أخرى لدينا.",
    "There is nothing for you to do now. If anything changes, we write to you.":
      "ليس عليكم فعل شيء الآن. إن تغيّر شيء كتبنا إليكم.",
    // What has just been done.
    "Thank you. We have made the contract from these terms: please read and sign it.":
      "شكرًا. أعددنا العقد من هذه الشروط: يرجى قراءته وتوقيعه.",
    "Thank you, we are very glad. Your contract is ready: please read and sign it.":
      "شكرًا، نحن سعداء جدًا. عقدكم جاهز: يرجى قراءته وتوقيعه.",
    "Thank you for telling us.": "شكرًا على إخبارنا.",
    "Your question is with us. We write to you as soon as we can; the terms stay open meanwhile.":
      "وصلنا سؤالكم. نكتب إليكم حالما نستطيع، وتبقى الشروط مفتوحة حتى ذلك الحين.",
    "Your proposal is with us. We will tell you as soon as we have decided about it.":
      "وصلنا اقتراحكم. سنخبركم حالما نقرر بشأنه.",
    "Delivered. We will look at it and approve it here.": "تم التسليم. سننظر فيه ونعتمده هنا.",
    "Recorded. Your sponsor will confirm it.": "تم التسجيل. سيؤكده المشرف على عملكم.",
    "Thank you. Those who arrange the day know it now.": "شكرًا. من يرتبون اليوم صاروا على علم.",
    "Thank you. It is yours, and everybody is invited: a mail with a calendar entry is on its way.":
      "شكرًا. الموعد لكم، والجميع مدعوون: رسالة فيها بند للتقويم في طريقها إليكم.",
    "Your request is with us. You get a mail as soon as there are other times.":
      "وصلنا طلبكم. تصلكم رسالة حالما توجد مواعيد أخرى.",
    "Sent. We write back here, and you get a mail.": "أُرسلت. نجيب هنا، وتصلكم رسالة بالبريد.",
    "Thank you. These pages speak this language from now on, and mail comes in it wherever there are words in it.":
      "شكرًا. تتحدث هذه الصفحات بهذه اللغة من الآن، وكذلك رسائلنا كلما وُجد نصها بها.",
    "You have withdrawn. Thank you for the time you gave us.":
      "لقد سحبتم طلبكم. شكرًا على الوقت الذي منحتمونا إياه.",
    // An offer.
    "Take your time until {when}.": "خذوا وقتكم حتى: {when}.",
    "Accept the offer": "قبول العرض",
    "Nothing binds you until you and {organisation} have both signed the contract.":
      "لا شيء يُلزمكم قبل أن توقّعوا أنتم و{organisation} العقد.",
    Decline: "الاعتذار",
    "Would you tell us why?": "هل تودون إخبارنا بالسبب؟",
    "You need not.": "لستم ملزمين بذلك.",
    "Decline, with thanks": "الاعتذار مع الشكر",
    Title: "المسمى",
    Level: "المستوى",
    "Why this level": "سبب هذا المستوى",
    Pay: "الأجر",
    "{pay}, before tax": "{pay}، قبل الضريبة",
    "{money} a year": "{money} في السنة",
    "{money} a month": "{money} في الشهر",
    "{money} a day": "{money} في اليوم",
    "{money} an hour": "{money} في الساعة",
    "First day": "اليوم الأول",
    Conditions: "شروط خاصة",
    // Terms of an engagement.
    "What we would like to do together": "ما نود أن نعمله معًا",
    "Take your time until {when}. Declining costs nothing: it changes nothing about your application or a later one.":
      "خذوا وقتكم حتى: {when}. الاعتذار لا يكلف شيئًا: لا يغيّر شيئًا في طلبكم هذا ولا في طلب لاحق.",
    "Accept these terms": "قبول هذه الشروط",
    "Accepting is an intention. Nothing binds you until you and {organisation} have both signed the contract that we make from it.":
      "القبول نية. لا شيء يُلزمكم قبل أن توقّعوا أنتم و{organisation} العقد الذي نعدّه منها.",
    "Ask a question first": "طرح سؤال أولًا",
    "Your question": "سؤالكم",
    Ask: "إرسال السؤال",
    "Propose other terms": "اقتراح شروط أخرى",
    "The work": "العمل",
    "Last day": "اليوم الأخير",
    "Paid days": "الأيام المدفوعة",
    "Halves and quarters count, such as 2.5.": "تُحسب الأنصاف والأرباع، مثل 2.5.",
    "Rate for a day, in {currency}": "أجر اليوم، بعملة {currency}",
    "A word about it": "كلمة بشأن ذلك",
    "Send my proposal": "إرسال اقتراحي",
    "You need not. It helps us to ask better next time.":
      "لستم ملزمين بذلك. يساعدنا على أن نسأل على نحو أفضل في المرة القادمة.",
    "What you deliver": "ما تسلّمونه",
    When: "متى",
    "{rate}, {total} in all": "{rate}، {total} في المجموع",
    "Measured by": "يُقاس بـ",
    "{measure}, target {target}. Your pay does not depend on it.":
      "{measure}، والهدف {target}. أجركم لا يتوقف على ذلك.",
    "Your sponsor": "المشرف على عملكم",
    // The work of an engagement.
    Milestones: "المراحل",
    "{sponsor} is your sponsor and approves what you deliver.": "يشرف {sponsor} على عملكم ويعتمد ما تسلّمونه.",
    "No milestones yet": "لا مراحل بعد",
    "{sponsor} adds them here when you have agreed on them.": "يضيفها {sponsor} هنا عندما تتفقون عليها.",
    "{value} of {target}": "{value} من {target}",
    "{value} of {target}, to be confirmed by your sponsor":
      "{value} من {target}، في انتظار تأكيد المشرف على عملكم",
    "Nothing recorded yet. The target is {target}.": "لم يُسجَّل شيء بعد. الهدف {target}.",
    Day: "اليوم",
    "{measure} so far": "{measure} حتى الآن",
    "In all since the start.": "المجموع منذ البداية.",
    "In all since the start, in {unit}.": "المجموع منذ البداية، بوحدة {unit}.",
    Note: "ملاحظة",
    "Record the reading": "تسجيل القراءة",
    Approved: "معتمد",
    Delivered: "تم التسليم",
    Late: "متأخر",
    Due: "مستحق",
    "Due {day}": "موعد التسليم: {day}",
    "Deliver again": "التسليم مرة أخرى",
    Deliver: "تسليم",
    "A few words, or a link.": "بضع كلمات، أو رابط.",
    File: "ملف",
    "A document, table, slides, picture or ZIP, up to 20 MB.":
      "مستند أو جدول أو شرائح أو صورة أو ملف ZIP، حتى 20 ميغابايت.",
    "{measure}: {value} {unit} on {day}.": "{measure}: {value} {unit} في {day}.",
    "{measure}: {value} {unit} on {day}, of {target}.": "{measure}: {value} {unit} في {day}، من {target}.",
    "Target {target}": "الهدف {target}",
    "As a table": "في جدول",
    State: "الحالة",
    "to be confirmed": "بانتظار التأكيد",
    confirmed: "مؤكد",
    // The panel.
    "Your interview": "مقابلتكم",
    "We look forward to meeting you.": "نتطلع إلى لقائكم.",
    What: "ماذا",
    "{from} to {until} ({zone})": "{from} إلى {until} ({zone})",
    Where: "أين",
    Online: "عبر الإنترنت",
    "Join the meeting": "الانضمام إلى الاجتماع",
    "At reception": "في الاستقبال",
    "You have checked in. The panel knows you are here.": "سُجّل وصولكم. تعرف اللجنة أنكم هنا.",
    "Choose another time": "اختيار موعد آخر",
    "Ask for another time": "طلب موعد آخر",
    "Check-in code {code} to scan": "رمز الوصول {code} للمسح",
    "Show this at the front desk, or say {code}": "أظهروا هذا في الاستقبال، أو قولوا {code}",
    "What should we arrange?": "ماذا علينا أن نرتّب؟",
    "Step-free access, more time, an interpreter, a break. Leave it empty if you need nothing.":
      "مدخل بلا درجات، وقت إضافي، مترجم، استراحة. اتركوه فارغًا إن لم تحتاجوا إلى شيء.",
    "Change what I need": "تغيير ما أحتاج إليه",
    "Tell us": "إخباركم بذلك",
    "Change what you need": "تغيير ما تحتاجون إليه",
    "Is there anything you need on the day?": "هل تحتاجون إلى شيء في ذلك اليوم؟",
    "Only those who arrange the day and the front desk read it. The panel does not, and it never counts against you.":
      "لا يقرؤه إلا من يرتبون اليوم والاستقبال. لا تقرؤه اللجنة، ولا يُحسب عليكم أبدًا.",
    "Nothing needs to be arranged.": "لا حاجة إلى ترتيب شيء.",
    "Written down by {member}, {when}": "دوّنه {member}، {when}",
    "You told us, {when}": "أخبرتمونا، {when}",
    // Choosing a time.
    "Choose a time for your interview": "اختاروا موعدًا لمقابلتكم",
    "Your interview's time": "موعد مقابلتكم",
    "Times for your interview": "مواعيد لمقابلتكم",
    "Somebody else has just taken this time": "أخذ شخص آخر هذا الموعد للتو",
    "We are sorry. These are still free: please choose one of them.":
      "نحن آسفون. هذه المواعيد لا تزال متاحة: يرجى اختيار أحدها.",
    "We are sorry: it was the last one. Ask us for other times below, and we will look again.":
      "نحن آسفون: كان الموعد الأخير. اطلبوا منا مواعيد أخرى أدناه، وسنبحث من جديد.",
    "Your interview is {when}.": "مقابلتكم: {when}.",
    "Your interview is {when}. It stays so until you choose another time.":
      "مقابلتكم: {when}. يبقى الموعد كما هو إلى أن تختاروا موعدًا آخر.",
    "Your interview is fixed: {when}.": "موعد مقابلتكم محدد: {when}.",
    online: "عبر الإنترنت",
    "None of the times is free any more": "لم يعد أي من المواعيد متاحًا",
    "We are sorry: others were quicker. Ask us for other times below, and we will look again.":
      "نحن آسفون: كان آخرون أسرع. اطلبوا منا مواعيد أخرى أدناه، وسنبحث من جديد.",
    "There is no time to choose at the moment. When there is, we write to you.":
      "لا يوجد موعد للاختيار في الوقت الحالي. نكتب إليكم عندما يوجد.",
    "Other times": "مواعيد أخرى",
    "We have your request and are looking for other times. You get a mail when there are some.":
      "لدينا طلبكم ونبحث عن مواعيد أخرى. تصلكم رسالة عندما توجد.",
    "None of these suits you?": "ألا يناسبكم أي منها؟",
    "Does another time suit you better?": "هل يناسبكم موعد آخر أكثر؟",
    "Say so. It will not count against you.": "أخبرونا بذلك. لن يُحسب عليكم.",
    "When would suit you?": "متى يناسبكم؟",
    "Days, hours, how soon: whatever helps us to find a time.":
      "الأيام والساعات ومدى السرعة: كل ما يساعدنا على إيجاد موعد.",
    "Ask for other times": "طلب مواعيد أخرى",
    "Your time zone": "منطقتكم الزمنية",
    "All times are {zone}, in your mails too.": "كل الأوقات: {zone}، وفي رسائلكم أيضًا.",
    "Times are {zone}. Are you somewhere else?": "الأوقات: {zone}. هل أنتم في مكان آخر؟",
    "Times are {zone}. Please choose by {when}: whoever chooses first has a time.":
      "الأوقات: {zone}. يرجى الاختيار قبل: {when}. من يختر أولًا يحصل على الموعد.",
    "{day}, {from} to {until}": "{day}، {from} إلى {until}",
    "Your time now": "موعدكم الحالي",
    "Move my interview": "نقل مقابلتي",
    "Choose this time": "اختيار هذا الموعد",
    "Where you are": "أين أنتم",
    "Show my times there": "عرض أوقاتي هناك",
    // Documents and signing.
    Documents: "المستندات",
    "Signed by both sides, {when}": "وقّعه الطرفان، {when}",
    Withdrawn: "مسحوب",
    Signed: "موقّع",
    "To be signed": "بانتظار التوقيع",
    Contract: "عقد",
    Signatures: "التوقيعات",
    "<link>Download the sealed PDF</link> with its certificate. Its fingerprint (SHA-256) is {fingerprint}.":
      "<link>تنزيل ملف PDF المختوم</link> مع شهادته. بصمته (SHA-256) هي {fingerprint}.",
    Sign: "توقيع",
    "This document was withdrawn. Nothing in it binds you.": "سُحب هذا المستند. لا شيء فيه يُلزمكم.",
    "Both sides have signed": "وقّع الطرفان",
    "You can keep the sealed PDF below.": "يمكنكم الاحتفاظ بملف PDF المختوم أدناه.",
    "We are sealing the PDF. It will be here, and in your documents, in a moment.":
      "نختم الآن ملف PDF. سيكون هنا وفي مستنداتكم بعد لحظة.",
    "Thank you, you have signed": "شكرًا، لقد وقّعتم",
    "{signer} signs next for {organisation}. We write to you when it is done. <link>Back to your application</link>":
      "التوقيع التالي لـ {signer} عن {organisation}. نكتب إليكم عندما يتم ذلك. <link>العودة إلى طلبكم</link>",
    "Before you sign, please show that it is you: we send six digits to {email}, and you type them here. They are good for ten minutes.":
      "قبل أن توقّعوا، يرجى إثبات أنكم أنتم: نرسل ستة أرقام إلى {email}، وتكتبونها هنا. وهي صالحة عشر دقائق.",
    "Six digits": "ستة أرقام",
    "Go on to sign": "المتابعة إلى التوقيع",
    "Send another code": "إرسال رمز آخر",
    "Send me the code": "أرسلوا لي الرمز",
    "Your signature": "توقيعكم",
    "Your full name": "اسمكم الكامل",
    "Type it as you sign. In the document you are {name}.": "اكتبوه كما توقّعون. اسمكم في المستند {name}.",
    "Type it instead": "الكتابة بدلًا من الرسم",
    "Draw it instead": "الرسم بدلًا من الكتابة",
    "{label}: drawn": "{label}: مرسوم",
    "{label}: draw here": "{label}: ارسموا هنا",
    Clear: "مسح",
    "For {organisation}": "عن {organisation}",
    "To sign": "لم يوقّع بعد",
    "Drawn signature": "توقيع مرسوم",
    "You agree in the language of the document: that you have read it, agree to it and sign it electronically, as binding as on paper.":
      "توافقون بلغة المستند: أنكم قرأتموه وتوافقون عليه وتوقّعونه إلكترونيًا، وهو مُلزم كالتوقيع على الورق.",
    // Messages.
    Messages: "الرسائل",
    "What you and {organisation} write to each other.": "ما تتراسلون به مع {organisation}.",
    You: "أنتم",
    "Write to {organisation}": "الكتابة إلى {organisation}",
    Send: "إرسال",
    // Withdrawing.
    Withdraw: "سحب الطلب",
    "Withdraw your application?": "هل تسحبون طلبكم؟",
    "{organisation} will stop considering you for {job}, and interviews that are planned will not take place. You can apply for another job at any time.":
      "ستتوقف {organisation} عن النظر في طلبكم لوظيفة {job}، ولن تجري المقابلات المقررة. يمكنكم التقدم إلى وظيفة أخرى في أي وقت.",
    "Keep my application": "الإبقاء على طلبي",
    "Withdraw my application": "سحب طلبي",
    // Choosing a language.
    "Your language": "لغتكم",
    "These pages speak this language, and mail from {organisation} comes in it wherever there are words in it. What a person writes to you stays as they wrote it.":
      "تتحدث هذه الصفحات بهذه اللغة، وكذلك رسائل {organisation} كلما وُجد نصها بها. أما ما يكتبه إليكم شخص فيبقى كما كتبه.",
    "I would rather read": "أفضّل القراءة باللغة",
    "Speak this language with me": "خاطبوني بهذه اللغة",
    // A careers page.
    Careers: "الوظائف",
    "Jobs at {organisation}": "وظائف لدى {organisation}",
    "Open jobs at {organisation}.": "الوظائف المتاحة لدى {organisation}.",
    "Work at {organisation}": "العمل لدى {organisation}",
    "Everybody who applies hears back: each job says within how many days.":
      "كل من يتقدم يصله جواب: تذكر كل وظيفة خلال كم يوم.",
    More: "المزيد",
    "All open jobs": "كل الوظائف المتاحة",
    "I have applied already": "لقد تقدمت من قبل",
    Feed: "موجز",
    "This is no longer open": "لم يعد هذا متاحًا",
    "The job or the page has been closed, or a letter of the address is missing. Openings come and go: the organisation’s careers page lists those of today.":
      "أُغلقت الوظيفة أو الصفحة، أو ينقص العنوان حرف. الوظائف تأتي وتذهب: وظائف اليوم في صفحة وظائف المؤسسة.",
    "There is no open job at the moment": "لا توجد وظيفة متاحة في الوقت الحالي",
    "Openings come and go. Please look again in some weeks.":
      "الوظائف تأتي وتذهب. يرجى النظر مرة أخرى بعد بضعة أسابيع.",
    "No open job matches this": "لا توجد وظيفة متاحة تطابق هذا",
    "Try another word, or fewer filters.": "جرّبوا كلمة أخرى أو مرشحات أقل.",
    "Show all {count}": "عرض الكل ({count})",
    "Find a job": "البحث عن وظيفة",
    Search: "بحث",
    "Title or place": "المسمى أو المكان",
    Department: "القسم",
    Any: "الكل",
    Location: "المكان",
    Anywhere: "أي مكان",
    Workplace: "مكان العمل",
    Type: "النوع",
    "On site": "في المكتب",
    Hybrid: "هجين",
    Remote: "عن بُعد",
    "Remote, {place}": "عن بُعد، {place}",
    "{place}, hybrid": "{place}، هجين",
    "Full time": "دوام كامل",
    "Part time": "دوام جزئي",
    Contractor: "عمل مستقل",
    Temporary: "مؤقت",
    Internship: "تدريب",
    "{from} to {until}": "{from} إلى {until}",
    "From {money}": "ابتداءً من {money}",
    "Up to {money}": "حتى {money}",
    // A job.
    "This job": "هذه الوظيفة",
    "{job} at {organisation}": "{job} لدى {organisation}",
    "This job is not taking applications at the moment": "لا تستقبل هذه الوظيفة طلبات في الوقت الحالي",
    "Please look again later. Whoever has applied already still hears back in time.":
      "يرجى النظر مرة أخرى لاحقًا. ومن تقدم من قبل يسمع الجواب في موعده.",
    "Apply for this job": "التقدم إلى هذه الوظيفة",
    Salary: "الراتب",
    Employment: "نوع العمل",
    Openings: "الشواغر",
    "What happens next": "ماذا يحدث بعد ذلك",
    "The exact date is promised when you apply. Your portal shows where you stand on every day until then:":
      "نعدكم بالتاريخ المحدد عندما تتقدمون. وحتى ذلك الحين تُظهر بوابتكم كل يوم أين وصل طلبكم:",
    "This job is closed": "أُغلقت هذه الوظيفة",
    "{job} at {organisation} takes no more applications. If you applied, your answer is in your portal.":
      "لم تعد وظيفة {job} لدى {organisation} تستقبل طلبات. إن كنتم قد تقدمتم فجوابكم في بوابتكم.",
    "More about {organisation}": "المزيد عن {organisation}",
    "Open my portal": "فتح بوابتي",
    // Applying.
    Apply: "التقدم",
    "Apply: {job}": "التقدم: {job}",
    "Apply for {job}": "التقدم إلى وظيفة {job}",
    "Leave this empty": "اتركوا هذا فارغًا",
    "Full name": "الاسم الكامل",
    "E-mail": "البريد الإلكتروني",
    "Your answer and the link to your portal go here.": "يصل جوابكم ورابط بوابتكم إلى هنا.",
    Phone: "الهاتف",
    "Where you live": "مكان سكنكم",
    "Another CV": "سيرة ذاتية أخرى",
    CV: "السيرة الذاتية",
    "“{file}” is kept, so you need not choose it again.":
      "الملف «{file}» محفوظ، فلا حاجة إلى اختياره مرة أخرى.",
    "PDF, Word (.docx), ODT, RTF or text, up to 20 MB.":
      "PDF أو Word (.docx) أو ODT أو RTF أو نص، حتى 20 ميغابايت.",
    Yes: "نعم",
    No: "لا",
    "Would you be open to a short engagement?": "هل تودون عملًا استشاريًا قصيرًا؟",
    "Somebody else may get this job, and we may still want to work with you: some weeks as a paid consultant. Whatever you answer, it does not count for or against you.":
      "قد يحصل شخص آخر على هذه الوظيفة، وقد نود مع ذلك أن نعمل معكم: بضعة أسابيع من الاستشارة المدفوعة. أيًا كان جوابكم فلن يُحسب لكم ولا عليكم.",
    "Yes, I would be": "نعم، أود ذلك",
    "No, only this job": "لا، هذه الوظيفة فقط",
    "Send application": "إرسال الطلب",
    "Sending your application": "جارٍ إرسال طلبك",
    "The connection was lost. What you wrote is still here: please send it again.":
      "انقطع الاتصال. ما كتبته لا يزال هنا: يُرجى إرساله مرة أخرى.",
    "Your application is with us": "وصلنا طلبكم",
    "Your application for {job} is with {organisation}.": "طلبكم لوظيفة {job} لدى {organisation}.",
    "A confirmation is on its way to you by mail. It has a link to your portal.":
      "تأكيد في طريقه إليكم بالبريد، وفيه رابط بوابتكم.",
    "Your portal shows where you stand, on every day until you have your answer.":
      "تُظهر بوابتكم كل يوم أين وصل طلبكم، إلى أن يصلكم جوابكم.",
    "You can write to {organisation} there, and withdraw if you change your mind.":
      "يمكنكم أن تكتبوا إلى {organisation} هناك، وأن تسحبوا طلبكم إن غيّرتم رأيكم.",
    "See the other jobs": "عرض الوظائف الأخرى",
    "This form was open for very long. Please look at it once more and send it again.":
      "بقيت هذه الاستمارة مفتوحة طويلًا. يرجى مراجعتها وإرسالها مرة أخرى.",
    // What is wrong with what was typed.
    "Enter your name.": "اكتبوا اسمكم.",
    "Enter your full name.": "اكتبوا اسمكم الكامل.",
    "Enter your full name, in letters.": "اكتبوا اسمكم الكامل بالحروف.",
    "Enter your name only, without an address.": "اكتبوا اسمكم فقط، بلا عنوان.",
    "Keep your name under {most} characters.": "يجب أن يقل اسمكم عن {most} حرف.",
    "Keep this on one line.": "اكتبوا في سطر واحد.",
    "Enter your e-mail address.": "اكتبوا عنوان بريدكم الإلكتروني.",
    "Enter an e-mail address.": "اكتبوا عنوان بريد إلكتروني.",
    "This address is too long to be one.": "هذا العنوان أطول من أن يكون عنوانًا.",
    "Enter an e-mail address such as ann@example.com.": "اكتبوا عنوان بريد إلكتروني مثل ann@example.com.",
    "Enter your phone number.": "اكتبوا رقم هاتفكم.",
    "Enter a phone number such as +44 20 7946 0958.": "اكتبوا رقم هاتف مثل ⁦+44 20 7946 0958⁩.",
    "Enter a phone number, so that somebody can call you.": "اكتبوا رقم هاتف كي يستطيع أحد الاتصال بكم.",
    "Keep your phone number under {most} characters.": "يجب أن يقل رقم هاتفكم عن {most} حرف.",
    "Enter your location.": "اكتبوا مكان سكنكم.",
    "Keep your location under {most} characters.": "يجب أن يقل المكان عن {most} حرف.",
    "Tick this to apply: without it nothing may be kept.": "ضعوا علامة هنا للتقدم: فبدونها لا يجوز حفظ شيء.",
    "Choose a file.": "اختاروا ملفًا.",
    "Choose your CV.": "اختاروا سيرتكم الذاتية.",
    "Please choose your CV once more.": "يرجى اختيار سيرتكم الذاتية مرة أخرى.",
    "Please choose the file once more.": "يرجى اختيار الملف مرة أخرى.",
    "The form has changed meanwhile. Please look at it again.":
      "تغيّرت الاستمارة في هذه الأثناء. يرجى مراجعتها.",
    "Please answer this question.": "يرجى الإجابة عن هذا السؤال.",
    "Give one answer.": "أعطوا جوابًا واحدًا.",
    "Choose one of the answers.": "اختاروا أحد الأجوبة.",
    "Choose from the answers.": "اختاروا من الأجوبة.",
    "Enter a number such as 5.": "اكتبوا رقمًا مثل 5.",
    "Enter a date such as 2026-06-04.": "اكتبوا تاريخًا مثل 2026-06-04.",
    "Choose yes or no.": "اختاروا نعم أو لا.",
    "Keep this under {most} characters.": "يجب أن يقل هذا عن {most} حرف.",
    "Keep your question under {most} characters.": "يجب أن يقل سؤالكم عن {most} حرف.",
    "Write a message.": "اكتبوا رسالة.",
    "Write your question.": "اكتبوا سؤالكم.",
    "Choose a language of the list.": "اختاروا لغة من القائمة.",
    "Choose a time zone.": "اختاروا منطقة زمنية.",
    "Choose a time zone of the list.": "اختاروا منطقة زمنية من القائمة.",
    "Choose one of the times.": "اختاروا أحد المواعيد.",
    "Enter the paid days, such as 12 or 2.5.": "اكتبوا الأيام المدفوعة، مثل 12 أو 2.5.",
    "Use whole, half or quarter days, such as 12 or 2.5.":
      "استعملوا أيامًا كاملة أو أنصافًا أو أرباعًا، مثل 12 أو 2.5.",
    "An engagement has paid days: it is never unpaid.": "للعمل الاستشاري أيام مدفوعة: فهو ليس بلا أجر أبدًا.",
    "Enter 260 days or less.": "اكتبوا 260 يومًا أو أقل.",
    "Enter what a day pays.": "اكتبوا أجر اليوم.",
    "Use at most the currency's own decimals.": "استعملوا من المنازل العشرية ما للعملة على الأكثر.",
    "A day has to pay something: an engagement is never unpaid.":
      "يجب أن يكون لليوم أجر: فالعمل الاستشاري ليس بلا أجر أبدًا.",
    "This rate is too large.": "هذا الأجر أكبر مما ينبغي.",
    "Choose the first day.": "اختاروا اليوم الأول.",
    "Choose the last day.": "اختاروا اليوم الأخير.",
    "Describe the work.": "صِفوا العمل.",
    "Describe the work in a sentence or two.": "صِفوا العمل في جملة أو جملتين.",
    "Say what you deliver.": "اذكروا ما تسلّمونه.",
    "Say in a few words what you deliver.": "اذكروا في بضع كلمات ما تسلّمونه.",
    "Choose the day of the reading.": "اختاروا يوم القراءة.",
    "Enter a whole number.": "اكتبوا عددًا صحيحًا.",
    "Enter a whole number, such as 412000.": "اكتبوا عددًا صحيحًا مثل 412000.",
    "This figure is too large.": "هذا الرقم أكبر مما ينبغي.",
    "A reading cannot be below 0.": "لا يمكن أن تقل القراءة عن 0.",
    "Tick that you agree to sign electronically.": "ضعوا علامة على موافقتكم على التوقيع إلكترونيًا.",
    "Type your full name as you sign.": "اكتبوا اسمكم الكامل كما توقّعون.",
    "Draw your signature.": "ارسموا توقيعكم.",
    "This drawing is too detailed. Clear it and sign again.":
      "هذا الرسم مفصّل أكثر مما ينبغي. امسحوه ووقّعوا من جديد.",
    "Draw your signature, or type it instead.": "ارسموا توقيعكم، أو اكتبوه بدلًا من ذلك.",
    "Choose how you sign.": "اختاروا كيف توقّعون.",
    "Enter the six digits.": "اكتبوا الأرقام الستة.",
    "Enter the six digits of the mail.": "اكتبوا الأرقام الستة الواردة في الرسالة.",
    "These are not the digits of the newest mail. Please look again.":
      "هذه ليست أرقام أحدث رسالة. يرجى النظر مرة أخرى.",
    "This code can no longer be used. Ask for a new one.": "لم يعد هذا الرمز صالحًا. اطلبوا رمزًا جديدًا.",
    "This file is empty. Choose another one.": "هذا الملف فارغ. اختاروا ملفًا آخر.",
    "This file has {size} MB. A CV may have 20 MB at most.":
      "حجم هذا الملف {size} ميغابايت. الحد الأقصى للسيرة الذاتية 20 ميغابايت.",
    "This file has {size} MB. It may have 20 MB at most.":
      "حجم هذا الملف {size} ميغابايت. الحد الأقصى 20 ميغابايت.",
    "Choose the signed PDF.": "اختاروا ملف PDF الموقّع.",
    "This file has {size} MB. A signed document of ours is far smaller.":
      "حجم هذا الملف {size} ميغابايت. المستند الموقّع هنا أصغر من ذلك بكثير.",
    "This file is no PDF. Choose the PDF that you were given when everybody had signed.":
      "هذا الملف ليس PDF. اختاروا ملف PDF الذي تسلّمتموه بعد أن وقّع الجميع.",
    "This file is no PDF, Word (.docx), ODT, RTF or text file. Save your CV as one of these.":
      "هذا الملف ليس PDF ولا Word (.docx) ولا ODT ولا RTF ولا نصًا. احفظوا سيرتكم الذاتية بإحدى هذه الصيغ.",
    "This kind of file cannot be taken. Send a document, a table, slides, a picture or a ZIP.":
      "لا يمكن قبول هذا النوع من الملفات. أرسلوا مستندًا أو جدولًا أو شرائح أو صورة أو ملف ZIP.",
    "This file has been delivered already. Choose another one.": "سُلّم هذا الملف من قبل. اختاروا ملفًا آخر.",
    "One of these characters cannot be kept. Type it anew instead of pasting it.":
      "لا يمكن حفظ أحد هذه الحروف. اكتبوه من جديد بدلًا من لصقه.",
    "Something is missing here. Load the page again and fill it in once more.":
      "ينقص شيء هنا. أعيدوا تحميل الصفحة واملؤوها مرة أخرى.",
    "This is too much to be taken. Please make it shorter.": "هذا أكثر مما يمكن قبوله. يرجى اختصاره.",
    "This cannot be used here. Load the page again and choose once more.":
      "لا يمكن استعمال هذا هنا. أعيدوا تحميل الصفحة واختاروا مرة أخرى.",
    "Something failed on our side, and nothing was changed. If it stays, tell us {reference}.":
      "فشل شيء من جانبنا ولم يتغيّر شيء. إن استمر ذلك فأخبرونا بالمرجع {reference}.",
    // Why something cannot be done.
    "You have already applied for this job, on {day}. Your application is with us, and there is nothing more to do.":
      "لقد تقدمتم إلى هذه الوظيفة من قبل، في {day}. طلبكم عندنا، وليس عليكم شيء آخر.",
    "This job is not taking applications at the moment, so nothing was sent. What you wrote stands below; please try again later.":
      "لا تستقبل هذه الوظيفة طلبات في الوقت الحالي، فلم يُرسل شيء. ما كتبتموه باقٍ أدناه؛ يرجى المحاولة لاحقًا.",
    "This job was closed while you applied, so nothing was sent. We are sorry. What you wrote stands below, so that you can keep it.":
      "أُغلقت هذه الوظيفة أثناء تقديم طلبكم، فلم يُرسل شيء. نأسف لذلك. ما كتبتموه باقٍ أدناه لتحتفظوا به.",
    "This offer has just been answered. Please look again at where it stands.":
      "تم الرد على هذا العرض للتو. يرجى النظر مرة أخرى إلى أين وصل.",
    "You have withdrawn from this application. Write to us if you have changed your mind.":
      "لقد سحبتم هذا الطلب. اكتبوا إلينا إن غيّرتم رأيكم.",
    "You have accepted this offer already. We are glad.": "لقد قبلتم هذا العرض من قبل. نحن سعداء.",
    "You have declined this offer already. Write to us if you have changed your mind.":
      "لقد اعتذرتم عن هذا العرض من قبل. اكتبوا إلينا إن غيّرتم رأيكم.",
    "This offer was taken back in the meantime. We are sorry; please write to us.":
      "سُحب هذا العرض في هذه الأثناء. نحن آسفون، ويرجى أن تكتبوا إلينا.",
    "The time to answer this offer has passed. Write to us, and we will see what we can do.":
      "انتهت مهلة الرد على هذا العرض. اكتبوا إلينا وسنرى ما يمكننا فعله.",
    "The first day has passed already. Choose a later one.": "مضى اليوم الأول. اختاروا يومًا لاحقًا.",
    "The last day is before the first one.": "اليوم الأخير يسبق اليوم الأول.",
    "An engagement lasts a year at most: choose an earlier last day.":
      "يدوم العمل الاستشاري سنة على الأكثر: اختاروا يومًا أخيرًا أقرب.",
    "There are only {days} days between the first and the last one.":
      "بين اليوم الأول واليوم الأخير {days} من الأيام فقط.",
    "You have accepted these terms already. The contract is waiting for you below.":
      "لقد قبلتم هذه الشروط من قبل. العقد ينتظركم أدناه.",
    "You have declined these terms already. Write to us if you have changed your mind.":
      "لقد اعتذرتم عن هذه الشروط من قبل. اكتبوا إلينا إن غيّرتم رأيكم.",
    "You have sent us other terms in the meantime. We will come back to you about those.":
      "أرسلتم إلينا شروطًا أخرى في هذه الأثناء. سنعود إليكم بشأنها.",
    "These terms have changed in the meantime. Please look at the newest ones.":
      "تغيّرت هذه الشروط في هذه الأثناء. يرجى النظر في أحدثها.",
    "The time to answer these terms has passed. Write to us, and we will see what we can do.":
      "انتهت مهلة الرد على هذه الشروط. اكتبوا إلينا وسنرى ما يمكننا فعله.",
    "The engagement begins when both sides have signed its contract.":
      "يبدأ العمل الاستشاري عندما يوقّع الطرفان عقده.",
    "This engagement is closed.": "أُغلق هذا العمل الاستشاري.",
    "This has been approved already. There is nothing more to deliver.":
      "اعتُمد هذا من قبل. لا شيء آخر للتسليم.",
    "This day has not come yet. Date the reading today or earlier.":
      "لم يأتِ هذا اليوم بعد. اجعلوا تاريخ القراءة اليوم أو قبله.",
    "The engagement had not begun on that day.": "لم يكن العمل الاستشاري قد بدأ في ذلك اليوم.",
    "The reading of this day is confirmed. Record the next one for another day.":
      "قراءة هذا اليوم مؤكدة. سجّلوا القراءة التالية ليوم آخر.",
    "Somebody else has just taken this time. Please choose one of those that are left.":
      "أخذ شخص آخر هذا الموعد للتو. يرجى اختيار أحد المواعيد الباقية.",
    "These times no longer hold. We write to you when there are new ones.":
      "لم تعد هذه المواعيد قائمة. نكتب إليكم عندما توجد مواعيد جديدة.",
    "You asked us for other times. We write to you as soon as we have some.":
      "طلبتم منا مواعيد أخرى. نكتب إليكم حالما توجد.",
    "The time to choose has passed. Ask us for other times below, and we will look again.":
      "انتهت مهلة الاختيار. اطلبوا منا مواعيد أخرى أدناه، وسنبحث من جديد.",
    "This time has passed. Please choose a later one.": "مضى هذا الموعد. يرجى اختيار موعد لاحق.",
    "This interview has been cancelled. We write to you what comes next.":
      "أُلغيت هذه المقابلة. نكتب إليكم بما يلي ذلك.",
    "This interview has begun.": "بدأت هذه المقابلة.",
    "This interview is too close to be moved by itself. Ask us below, and a person will answer.":
      "هذه المقابلة أقرب من أن تنقلوها هنا بأنفسكم. اسألونا أدناه، وسيجيبكم شخص من فريقنا.",
    "We have your request and are looking for other times.": "لدينا طلبكم ونبحث عن مواعيد أخرى.",
    "There is no interview to find another time for.": "لا توجد مقابلة نبحث لها عن موعد آخر.",
    "This application was withdrawn. There is nothing left to arrange.": "سُحب هذا الطلب. لم يبقَ شيء لترتيبه.",
    "This application has its answer. There is nothing left to arrange.":
      "لهذا الطلب جوابه. لم يبقَ شيء لترتيبه.",
    "You have withdrawn this application already.": "لقد سحبتم هذا الطلب من قبل.",
    "This application has its answer already, so there is nothing to withdraw.":
      "لهذا الطلب جوابه، فلا شيء يُسحب.",
    "Something about your application has just changed. Please look again.":
      "تغيّر شيء في طلبكم للتو. يرجى النظر مرة أخرى.",
    "This application was withdrawn, so the conversation has ended.": "سُحب هذا الطلب، وبذلك انتهت المراسلة.",
    "This document was withdrawn. Nothing in it binds you, and it can no longer be signed.":
      "سُحب هذا المستند. لا شيء فيه يُلزمكم، ولم يعد توقيعه ممكنًا.",
    "You have signed this already. There is nothing more for you to do.":
      "لقد وقّعتم هذا من قبل. ليس عليكم شيء آخر.",
    "Everybody has signed this already.": "وقّع الجميع هذا من قبل.",
    "It is not your turn yet: {signer} signs first.": "لم يحن دوركم بعد: يوقّع {signer} أولًا.",
    "Before you sign, please confirm that it is you with the six-digit code we send you by e-mail.":
      "قبل أن توقّعوا، يرجى تأكيد أنكم أنتم بالرمز ذي الأرقام الستة الذي نرسله إليكم بالبريد.",
    "We had to take back our terms, and we are sorry": "اضطررنا إلى سحب شروطنا، ونحن آسفون",
    "Logged. Your sponsor will approve it.": "تم التسجيل. سيعتمده المشرف على عملكم.",
    Days: "الأيام",
    "{logged} of {agreed} paid days logged. {sponsor} approves them.":
      "سُجّل {logged} من {agreed} من الأيام المدفوعة. يعتمدها {sponsor}.",
    Logged: "مسجّل",
    "Download the statement": "تنزيل كشف الحساب",
    "or as a table": "أو كجدول",
    "Your reference": "شهادتك",
    "A sealed PDF, yours to keep. Whoever you show it to can verify it.":
      "ملف PDF مختوم تحتفظ به. من تعرضه عليه يستطيع التحقق منه.",
    Issued: "صادرة",
    "Log a day": "تسجيل يوم",
    "How much of it": "كم منه",
    "1 for the whole day, or 0.25, 0.5 or 0.75.": "1 لليوم كله، أو 0.25 أو 0.5 أو 0.75.",
    "What you did": "ما أنجزتموه",
    "Log the day": "تسجيل اليوم",
    "This day has not come yet. Log it when you have worked it.":
      "لم يأتِ هذا اليوم بعد. سجّلوه بعد أن تعملوا فيه.",
    "The engagement ended before that day. Ask your sponsor to extend it.":
      "انتهى العمل الاستشاري قبل ذلك اليوم. اطلبوا من المشرف على عملكم تمديده.",
    "All paid days are logged. Ask your sponsor to extend the engagement first.":
      "سُجّلت كل الأيام المدفوعة. اطلبوا أولًا من المشرف على عملكم تمديد العمل الاستشاري.",
    "Of the paid days, {left} can still be logged. Ask your sponsor to extend the engagement first.":
      "من الأيام المدفوعة ما زال يمكن تسجيل {left}. اطلبوا أولًا من المشرف على عملكم تمديد العمل الاستشاري.",
    "We took these terms back in the meantime. We are sorry; please write to us.":
      "لقد سحبنا هذه الشروط في هذه الأثناء. نحن آسفون؛ نرجو أن تكتبوا إلينا.",
    "Choose the day you worked.": "اختاروا اليوم الذي عملتم فيه.",
    "Enter how much of the day you worked, such as 1 or 0.5.": "أدخلوا كم عملتم من اليوم، مثل 1 أو 0.5.",
    "Use a whole day, or quarters of it, such as 0.25 or 0.5.": "يوم كامل أو أرباع منه، مثل 0.25 أو 0.5.",
    "This day is approved already. Ask your sponsor if it is not right.":
      "اعتُمد هذا اليوم من قبل. اسألوا المشرف على عملكم إن لم يكن صحيحًا.",
    "Enter at least a quarter of a day.": "أدخلوا ربع يوم على الأقل.",
    "A day has one day at most. Log the rest on the next one.":
      "لا يتجاوز اليوم يومًا واحدًا. سجّلوا الباقي في اليوم التالي.",
    // My data.
    "Before we show what is kept about you, please show that it is you: we send six digits to {email}, and you type them here. They are good for ten minutes.":
      "قبل أن نعرض ما نحفظه عنك، أثبت من فضلك أنك أنت: نرسل ستة أرقام إلى {email} وتكتبها هنا. وهي صالحة لعشر دقائق.",
    "Go on to my data": "المتابعة إلى بياناتي",
    "Before we erase anything, please show that it is you: we send six digits to {email}, and you type them here. They are good for ten minutes.":
      "قبل أن نمحو أي شيء، أثبت من فضلك أنك أنت: نرسل ستة أرقام إلى {email} وتكتبها هنا. وهي صالحة لعشر دقائق.",
    "Go on to erase": "المتابعة إلى المحو",
    "My data": "بياناتي",
    "My data at {organisation}": "بياناتي لدى {organisation}",
    "What {organisation} keeps about you, and what you can do about it.":
      "ما تحفظه {organisation} عنك، وما يمكنك أن تفعله به.",
    "Thank you. It is put right.": "شكرًا. تم التصحيح.",
    "Thank you. From now on this CV is read.": "شكرًا. من الآن ستُقرأ هذه السيرة.",
    "Your request is with us. You hear by the day below.": "وصلنا طلبك. ستسمع منا قبل اليوم المذكور أدناه.",
    "You have taken your request back. You can ask again at any time.":
      "سحبت طلبك. يمكنك أن تطلب من جديد في أي وقت.",
    "Thank you. We keep your data, and would tell you again before it goes.":
      "شكرًا. سنحتفظ ببياناتك، وسنخبرك من جديد قبل محوها.",
    "Your details": "معلوماتك",
    "Your e-mail address is {email}. It opens this page, so it stays as it is.":
      "عنوان بريدك هو {email}. به تُفتح هذه الصفحة، لذلك يبقى كما هو.",
    "Save my details": "حفظ معلوماتي",
    "Your CV": "سيرتك الذاتية",
    "Replace your CV for {job}": "استبدال سيرتك لوظيفة {job}",
    "Now it is {name}.": "هي الآن {name}.",
    "Replace my CV": "استبدال سيرتي",
    "What was written about you": "ما كُتب عنك",
    "You may read what a panel wrote about you. A person goes through it first and takes out what names others, within a month. It is about applications that have their answer.":
      "يحق لك أن تقرأ ما كتبته لجنة عنك. يراجعه أولًا شخص ويحذف ما يذكر آخرين، خلال شهر. وهو عن الطلبات التي نالت جوابها.",
    "Read what was written about you": "اقرأ ما كُتب عنك",
    "You asked for it. You hear by {day}.": "لقد طلبته. ستسمع منا قبل {day}.",
    "Take my request back": "سحب طلبي",
    "Ask for what was written about me": "اطلب ما كُتب عني",
    "To ask for it, show above that it is you.": "لطلبه، أثبت أعلاه أنك أنت.",
    "Take it with you": "خذها معك",
    "One ZIP with all you gave us and all we told you: a page to read, the same for programs, and every file.":
      "ملف ZIP واحد فيه كل ما أعطيتنا وكل ما قلناه لك: صفحة للقراءة، والمحتوى نفسه للبرامج، وكل ملف.",
    "Download my data": "تنزيل بياناتي",
    "Your data will be erased on {day}": "ستُمحى بياناتك في {day}",
    "We have not heard from each other for long. If you would rather be kept, say so here.":
      "مضى وقت طويل دون تواصل بيننا. إن كنت تفضّل أن نحتفظ بها فقل ذلك هنا.",
    "Keep my data": "احتفظوا ببياناتي",
    "Erase my data": "محو بياناتي",
    "You can have everything erased that tells who you are. You first read what goes, and what is kept and why.":
      "يمكنك أن تطلب محو كل ما يدل على هويتك. تقرأ أولًا ما يُمحى، وما يبقى ولماذا.",
    "See what would be erased": "انظر ما الذي سيُمحى",
    "Your data is being erased": "يجري محو بياناتك",
    "In about a minute nothing at {organisation} tells who you were any more, and this page closes. Nobody there has to do anything for it.":
      "خلال دقيقة تقريبًا لن يبقى لدى {organisation} ما يدل على هويتك، وستُغلق هذه الصفحة. وليس على أحد هناك أن يفعل شيئًا.",
    "This is about {organisation} alone, and it cannot be undone.":
      "هذا يخص {organisation} وحدها، ولا يمكن التراجع عنه.",
    "Your name, e-mail address, phone number and where you live": "اسمك وعنوان بريدك ورقم هاتفك ومكان سكنك",
    "Your CV, every other file you sent, and your answers in forms":
      "سيرتك وكل ملف آخر أرسلته وأجوبتك في النماذج",
    "The whole conversation, and every mail that was sent to you": "المحادثة كلها، وكل رسالة أُرسلت إليك",
    "Everything that was written about you, and what you told us you need":
      "كل ما كُتب عنك، وما أخبرتنا أنك تحتاج إليه",
    "Contracts that both sides signed, with your name in them: the law asks that they are kept.":
      "العقود التي وقّعها الطرفان، وفيها اسمك: يشترط القانون حفظها.",
    "That somebody applied, when, and with what outcome: without a name, so that figures stay true.":
      "أن شخصًا تقدّم، ومتى، وبأي نتيجة: دون اسم، كي تبقى الأرقام صحيحة.",
    "Who did what and when, without any of your words: so that nobody can hide what was done.":
      "من فعل ماذا ومتى، دون أي من كلماتك: كي لا يستطيع أحد إخفاء ما جرى.",
    "What goes": "ما يُمحى",
    "What is kept, and why": "ما يبقى، ولماذا",
    "Erase it": "المحو",
    "You have an application that is open. Erasing withdraws it, and calls off what was planned.":
      "لديك طلب مفتوح. المحو يسحبه ويلغي ما كان مقررًا.",
    "Erase my data for good": "محو بياناتي نهائيًا",
    "After an interview": "بعد مقابلة",
    "Beside your application": "إلى جانب طلبك",
    "For the next panel": "للجنة التالية",
    "When the panel talked": "حين تحدثت اللجنة",
    "Why it was decided so": "لماذا تقرر ذلك",
    "[taken out: it names another person]": "[محذوف: يذكر شخصًا آخر]",
    "[taken out: it would harm another person's rights]": "[محذوف: يضر بحقوق شخص آخر]",
    "What you asked for is shown here once a person has gone through it.":
      "ما طلبته يظهر هنا حين يراجعه شخص.",
    "Mail we sent you": "رسائل أرسلناها إليك",
    "What you told us you need": "ما أخبرتنا أنك تحتاج إليه",
    Files: "الملفات",
    "Your application is open": "طلبك مفتوح",
    "You were offered the job": "عُرضت عليك الوظيفة",
    "You were not offered the job": "لم تُعرض عليك الوظيفة",
    "You were offered an engagement instead": "عُرضت عليك مهمة بدلًا منها",
    "Please confirm that it is you with the six-digit code we send you by e-mail. It is good for ten minutes.":
      "أكّد من فضلك أنك أنت بالرمز ذي الأرقام الستة الذي نرسله بالبريد. وهو صالح لعشر دقائق.",
    "You have asked for them already. We answer by the day that stands here.":
      "لقد طلبتها من قبل. نجيب قبل اليوم المذكور هنا.",
    "This request has moved on since you opened the page. Load it again to see where it stands.":
      "تقدّم هذا الطلب منذ فتحت الصفحة. حمّلها من جديد لترى أين وصل.",
    "It is too late: your data is being erased.": "فات الأوان: يجري محو بياناتك.",
    "This application is closed. Its CV stays as it is.": "هذا الطلب مغلق. تبقى سيرته كما هي.",
    "Phone number": "رقم الهاتف",
    Interviews: "المقابلات",
  },
  counted: {
    "{count} days": {
      zero: "لا أيام",
      one: "يوم واحد",
      two: "يومان",
      few: "{count} أيام",
      many: "{count} يومًا",
      other: "{count} يوم",
    },
    "{count} days are approved: {amount} are due.": {
      zero: "لم تُعتمد أيام بعد: المستحق {amount}.",
      one: "اعتُمد يوم واحد: المستحق {amount}.",
      two: "اعتُمد يومان: المستحق {amount}.",
      few: "اعتُمدت {count} أيام: المستحق {amount}.",
      many: "اعتُمد {count} يومًا: المستحق {amount}.",
      other: "اعتُمد {count} يوم: المستحق {amount}.",
    },
    "{count} new messages": {
      zero: "لا رسائل جديدة",
      one: "رسالة جديدة واحدة",
      two: "رسالتان جديدتان",
      few: "{count} رسائل جديدة",
      many: "{count} رسالة جديدة",
      other: "{count} رسالة جديدة",
    },
    "{from} to {until}, {count} paid days": {
      zero: "{from} إلى {until}، بلا أيام مدفوعة",
      one: "{from} إلى {until}، يوم مدفوع واحد",
      two: "{from} إلى {until}، يومان مدفوعان",
      few: "{from} إلى {until}، {count} أيام مدفوعة",
      many: "{from} إلى {until}، {count} يومًا مدفوعًا",
      other: "{from} إلى {until}، {count} يوم مدفوع",
    },
    "{name}, {count} minutes": {
      zero: "{name}، {count} دقيقة",
      one: "{name}، دقيقة واحدة",
      two: "{name}، دقيقتان",
      few: "{name}، {count} دقائق",
      many: "{name}، {count} دقيقة",
      other: "{name}، {count} دقيقة",
    },
    "Show all {count} jobs": {
      zero: "عرض كل الوظائف",
      one: "عرض الوظيفة الوحيدة",
      two: "عرض الوظيفتين",
      few: "عرض الوظائف كلها وعددها {count}",
      many: "عرض الوظائف كلها وعددها {count}",
      other: "عرض الوظائف كلها وعددها {count}",
    },
    "{count} open jobs": {
      zero: "لا وظائف متاحة",
      one: "وظيفة متاحة واحدة",
      two: "وظيفتان متاحتان",
      few: "{count} وظائف متاحة",
      many: "{count} وظيفة متاحة",
      other: "{count} وظيفة متاحة",
    },
    "You hear within {count} days": {
      zero: "الجواب اليوم",
      one: "الجواب خلال يوم",
      two: "الجواب خلال يومين",
      few: "الجواب خلال {count} أيام",
      many: "الجواب خلال {count} يومًا",
      other: "الجواب خلال {count} يوم",
    },
    "You will hear within {count} days.": {
      zero: "ستسمعون منا اليوم.",
      one: "ستسمعون منا خلال يوم.",
      two: "ستسمعون منا خلال يومين.",
      few: "ستسمعون منا خلال {count} أيام.",
      many: "ستسمعون منا خلال {count} يومًا.",
      other: "ستسمعون منا خلال {count} يوم.",
    },
    "See {count} open jobs": {
      zero: "عرض الوظائف المتاحة",
      one: "عرض الوظيفة المتاحة الوحيدة",
      two: "عرض الوظيفتين المتاحتين",
      few: "عرض {count} وظائف متاحة",
      many: "عرض {count} وظيفة متاحة",
      other: "عرض {count} وظيفة متاحة",
    },
    "You will hear within {count} days. A confirmation comes by mail at once.": {
      zero: "ستسمعون منا اليوم. يصل تأكيد بالبريد فورًا.",
      one: "ستسمعون منا خلال يوم. يصل تأكيد بالبريد فورًا.",
      two: "ستسمعون منا خلال يومين. يصل تأكيد بالبريد فورًا.",
      few: "ستسمعون منا خلال {count} أيام. يصل تأكيد بالبريد فورًا.",
      many: "ستسمعون منا خلال {count} يومًا. يصل تأكيد بالبريد فورًا.",
      other: "ستسمعون منا خلال {count} يوم. يصل تأكيد بالبريد فورًا.",
    },
    "You will hear within {count} days": {
      zero: "ستسمعون منا اليوم",
      one: "ستسمعون منا خلال يوم",
      two: "ستسمعون منا خلال يومين",
      few: "ستسمعون منا خلال {count} أيام",
      many: "ستسمعون منا خلال {count} يومًا",
      other: "ستسمعون منا خلال {count} يوم",
    },
  },
} satisfies Words;
