### For somebody else. Nothing is kept of the other without their own yes, but a name, a district and wishes.

## For whom

behalf-whom = لمن هذا البحث؟
    .again = يمكنك اختيار الشخص. أو كتابته، مثلا: أختي.
behalf-whose = هل البحث لشخص آخر، أو لك؟
    .again = لمن أبحث؟ للآخر أو لك؟
behalf-name = ما اسم { $whom } عندك؟ يكفي اسم أول أو لقب.
    .again = يكفي اسم أول أو لقب. التخطي ممكن أيضا.
behalf-knows = هل عند { $whom } علم بسؤالك هذا؟
    .again = هل تحدثتما عن ذلك؟ نعم أو ليس بعد، كلاهما جيد.
behalf-advice =
    هكذا يمكن أن يبدأ الحديث:
    في وقت هادئ، مع سؤال { $whom } عن أشياء جميلة من الماضي.
    ثم الكلام عما رأيته قرب البيت، وهل يهم ذلك { $whom }.
    يمكنك اقتراح النظر فيه معا. كلمة “لا” جواب جيد أيضا.
behalf-advice-work =
    هكذا يمكن أن يبدأ الحديث:
    الكلام عما رأيته، لا عما ظننته. مثلا: “لم أرك منذ فترة.”
    ثم الاستماع قليلا. بعد ذلك الكلام عن أشياء كثيرة قرب البيت.
    يمكنك إعطاء الرابط أو الرمز. في البيت وقت هادئ للنظر، لأجل { $whom }.
behalf-no-health =
    لا يلزم أن تحكي شيئا عن صحة { $whom }. أنا لا أحفظ ذلك.
    القرار في الكلام عن ذلك عند { $whom }. يكفي أن أعرف الأشياء المفضلة.
behalf-health-not-kept = لا أحفظ شيئا عن صحة { $whom }. الكلام عن ذلك يعود إلى { $whom } عند الحاجة.

## Further

behalf-further = هل نكمل مع { $whom }؟ عندها أسأل أولا { $whom }.
    .again = يمكنني إعداد رابط من أجل { $whom }. العنوان وحده ممكن أيضا.
    .then = بعدها أعد رابطا. بهذا الرابط يمكن للطرف الآخر ({ $whom }) قول نعم أو لا.
behalf-by = سيظهر مع الرسالة من أرسلها. ما اسمك عند { $whom }؟
    .again = يمكنك كتابة اسمك المعروف عند { $whom }. يكفي الاسم الأول.
behalf-offer =
    هذا ما أحفظه عن { $whom }: الاسم، { $wijk }، { $wishes }.
    لا أكثر، ولمدة 14 يوما على الأكثر. مكتوب في الرسالة أنها من { $by }.
    نعم أو لا: القرار عند { $whom }. إذا كان الجواب “لا” يختفي كل شيء. هل أجهز الرابط؟
    .again = هل أجهز رابطا ورمزا من أجل { $whom }؟ نعم أو لا، كلاهما جيد.
behalf-wait = أجهز الرابط.
behalf-no-wijk = حي غير معروف
behalf-no-wishes = لا رغبات بعد
behalf-link =
    يمكنك إرسال هذا إلى { $name }:
    “ربما هنا شيء جميل لك. القرار لك.”
    { $link }
behalf-code =
    أو يمكنك إعطاء { $name } هذا الرمز: { $code }. يعمل في كل محادثة عندنا.
    الاتصال مع ذكر الرمز ممكن أيضا: { $phone }.
    الرابط والرمز يعملان مرة واحدة، حتى { $until }.
behalf-answer-how =
    أبحث عن شيء يناسب { $whom }. إذا وجدنا شيئا، أجهز رابطا ورمزا.
    يمكنك إعطاؤهما إلى { $whom }. الاتصال مع ذكر الرمز ممكن أيضا: { $phone }.
    القرار بنعم أو لا عند { $whom } فقط.
behalf-answer-phone =
    أنا لا أتصل بأحد. لكن المحادثة ليست ضرورية لـ { $whom }.
    عند اختيار “سؤال الشخص نفسه” يصلك رمز.
    يمكنكما الاتصال معا مع ذكر الرمز: { $phone }. هناك يقال نعم أو لا.
behalf-answer-hear =
    أخبرك هل كان جواب { $whom } نعم أو لا.
    أما الزيارة فتعرفها فقط إذا وافق { $whom } على ذلك.
behalf-answer-nothing_yet =
    لا بأس. الرابط والرمز يعملان 7 أيام. لا ألح على { $whom }.
    عند وصول نعم أو لا أكتب لك. الاتصال معا ممكن أيضا: { $phone }.
behalf-yes = نهارك سعيد. وصل جواب على الرسالة التي كتبتها هنا. الجواب هو: نعم. { $name } يكمل الآن في محادثة خاصة. يصلك فقط ما يريد { $name } مشاركته معك.
behalf-no = نهارك سعيد. وصل جواب على رسالتك. لن نكمل. ما حكيته لي لم يعد موجودا.
behalf-too-old = نهارك سعيد. لم يصل جواب على رسالتك. بعد 14 يوما حذفت ما حكيت. يمكنك السؤال من جديد دائما.
behalf-withdrawn = حسنا. ما حكيته محذوف الآن. الرابط والرمز لم يعودا يعملان.
behalf-let-go = حسنا. ما حكيته عن الشخص الآخر محذوف الآن.
behalf-nothing-kept = لا أحفظ الآن شيئا عن أي شخص آخر.
behalf-oneself = حسنا. نتحدث الآن عنك من جديد.

relation-mother = والدتك
relation-father = والدك
relation-parents = والديك
relation-partner = شريك حياتك
relation-grandparent = جدك أو جدتك
relation-child = طفلك
relation-sibling = شقيقك أو شقيقتك
relation-family = قريبك
relation-neighbour = جارك
relation-friend = صديقك
relation-client = هذا الشخص
relation-customer = زبونك
relation-other = الشخص الآخر

## How the carer is doing

carer-how = وكيف حالك أنت؟ لا يلزم أن تحكي شيئا.
    .again = كيف حالك أنت؟ التخطي ممكن أيضا.
carer-well = يسرني سماع ذلك.
carer-support =
    جيد أنك قلت ذلك. العناية بشخص آخر قد تتعب.
    في { $city } يوجد دعم لمن يعتني بقريب. { $desk } يدلك على الطريق.
    { $phone }
carer-what = ما الذي يساعدك الآن؟
    .again = لقاء آخرين يعتنون بقريب، أو التحدث مع إنسان؟

## What the other reads

asked-told =
    بحث لك { $by } ({ $who }) عن شيء جميل، عند شبكة { $network }.
    هذا ما حكاه { $by }: { $name }، { $wijk }، { $wishes }.
    لا أعرف عنك أكثر. لا يرى { $by } شيئا من حديثنا.
asked-answer = هل نكمل البحث معك؟ إذا قلت لا، يختفي كل شيء حالا.
    .again = نعم: نكمل البحث معك. لا: أحذف ما سمعته عنك.
asked-first = هذا ممكن. يمكن الكلام مع { $by } أولا. أحتفظ بالسؤال 14 يوما على الأكثر.
asked-yes = حسنا. من الآن هذه محادثتك أنت. يعرف { $by } فقط أننا نكمل معك.
asked-no = جيد أنك قلت ذلك. حذفت كل شيء. يعرف { $by } فقط أننا لن نكمل.
asked-own = هذا الرابط للشخص الآخر. يمكنك إرساله إليه. الجواب عنده وليس عندك.
asked-gone = هذا السؤال لم يعد موجودا. ربما كان قديما. الاتصال ممكن دائما. { $phone }
asked-code = ما الأرقام الستة التي ذكرها المتصل؟ يمكنك كتابتها هنا.
    .again = يمكنك كتابة الأرقام الستة التي سمعتها بالهاتف.
asked-read-out =
    نص للقراءة بصوت عال بالهاتف:
    “بحث لك { $by } ({ $who }) عن شيء جميل. هذا ما حكاه { $by }: { $name }، { $wijk }، { $wishes }. لا نعرف أكثر. القرار لك. إذا قلت لا، نحذفه.”
asked-phone = ما جواب { $name }؟
    .again = هل الجواب من { $name }: نعم أو لا؟
asked-phone-yes = سجلت ذلك: جواب { $name } هو نعم. الحديث مع { $name } يكمل معك. هو الآن بين أسئلتك.
asked-phone-no = سجلت ذلك. حذفت كل شيء.
asked-note = جواب { $name } بالهاتف: نعم. { $wijk }. { $wishes }.

by-mother = ابن أو ابنة لك
by-father = ابن أو ابنة لك
by-parents = ابن أو ابنة لك
by-partner = شريك حياتك
by-grandparent = حفيد لك
by-child = أحد والديك
by-sibling = شقيقك أو شقيقتك
by-family = من العائلة
by-neighbour = جار لك
by-friend = صديق لك
by-client = شخص من جهة تعمل مع الناس
by-customer = شخص من متجر
by-other = شخص من معارفك

## What another may hear

sharing-none = الآن لا تصل معلومات منك إلى أحد.
sharing-who = من هو الشخص؟
    .again = يمكنك اختيار شخص من القائمة.
sharing-topics = ماذا يسمع { $name } مني عنك؟ الآن: { $now }.
    .again = القرار لك. كل اختيار يمكنك سحبه لاحقا، بضغطة واحدة.
sharing-ended = حسنا. لن يسمع { $name } مني شيئا بعد الآن.
share-none = لا شيء
share-went = أنني ذهبت
share-which = أي نشاط هو
share-plans = رسائل عن المواعيد
share-allow = أوافق على: { $topic }
share-stop = لا أوافق بعد الآن على: { $topic }
shared-planned = نهارك سعيد. هذه رسالة من شخص آخر وافق على أن تصل إليك. عند { $name } موعد: { $title }، { $when }.
shared-cancelled = نهارك سعيد. هذه رسالة من شخص آخر وافق على أن تصل إليك. موعد { $name } لن يتم: { $title }، { $when }.
shared-went = نهارك سعيد. هذه رسالة من شخص آخر وافق على أن تصل إليك. ذهب { $name } إلى: { $title }، { $when }.
shared-something = نشاط

## Together on one telephone

together-who = هل أتحدث الآن مع شخص غير الذي كان قبل قليل؟
    .again = هل تغير الشخص، أو هو نفسه كما كان قبل قليل؟
together-guest = أهلا. لا أستعمل شيئا من الشخص الآخر. أحفظ حديثنا يوما على الأكثر. للرجوع يمكنك كتابة “wissel”.
together-back = مرحبا بعودتك. نتحدث عنك من جديد.

## What is said when it is about somebody else

wishes-what-other = ما الذي يفرح { $whom }؟ أو: ما الأشياء الجميلة عند { $whom } من الماضي؟
    .again = يكفي شيء جميل عند { $whom }، الآن أو من قبل. مثلا: الحياكة أو المشي أو الأكل مع الناس.
wishes-where-other = في أي حي أو منطقة بيت { $whom }؟ الرمز البريدي يكفي أيضا.
    .again = أين تقريبا في { $city }؟ مثلا: { $examples }.
understood-likes-other = مما يعجب { $whom }: { $wishes }.
understood-wants-other = رغبة { $whom }: { $wishes }.
understood-used-to-other = معروف من قبل عند { $whom }: { $wishes }.
understood-brings-other = خبرة { $whom }: { $wishes }.
suggestions-choose-other = هل هنا شيء يناسب { $whom }؟
    .again = أي واحد يناسب { $whom }؟ يكفي الرقم أو الاسم. كلمة “لا” جواب جيد أيضا.
suggestions-choose-one-other = هل هذا شيء يناسب { $whom }؟
    .again = هل هذا مناسب من أجل { $whom }؟ نعم أو لا، كلاهما جيد.
suggestions-one-other = هل هذا شيء يناسب { $whom }؟
    .again = هل هذا مناسب من أجل { $whom }؟ نعم أو لا، كلاهما جيد.
suggestions-easier-other = ما الذي يجعله أسهل من أجل { $whom }؟
    .again = يمكنك اختيار ما هو مهم. مثلا: مجاني، أو بدون درج.
reason-used-to-other = معروف من قبل عند { $whom }: { $wish }
reason-brings-other = خبرة { $whom } في { $wish }
reason-same-wijk-other = هو في حي { $whom }

purpose-behalf = ما حكاه شخص آخر عنك
understood-told = أخبروني عن: { $wishes }.
reason-told = أخبروني عن { $wish }

## Choices

option-other-person = لشخص آخر
    .also = لغيري | لحدا تاني | مو إلي | ليس لي | لشي واحد آخر
option-whom-mother = أمي
    .also = ماما | والدتي | الوالدة | يما | لأمي
option-whom-father = أبي
    .also = بابا | والدي | الوالد | أبوي | لأبي
option-whom-partner = شريك حياتي
    .also = زوجي | زوجتي | مرتي | راجلي | جوزي
option-whom-family = قريب آخر
    .also = عائلة | العيلة | قريب | قريبتي | من العائلة
option-whom-neighbour = جار
    .also = جاري | جارتي | جارة | الجيران
option-whom-friend = صديق أو صديقة
    .also = صديق | صديقة | صديقي | صديقتي | صاحبي | صاحبتي | رفيقي
option-whom-client = شخص من عملي
    .also = عمل | شغل | من الشغل | ساكن
option-whom-customer = زبون في متجري
    .also = زبون | زبونة | كليان
option-whose-other = للشخص الآخر
    .also = للآخر | إله | إلها | لغيري | ليه | ليها
option-whose-self = لي أنا
    .also = لي | إلي | لنفسي | أنا | ليا
option-no-name = تخطي
    .also = تجاوز | أفضل لا | لا أعرف الاسم | لا أعرف اسمها | لا أعرف اسمه | ما بعرف اسمها
option-knows = نعم
    .also = تعرف | يعرف | نعم تعرف | نعم يعرف | عندها علم | عنده علم
option-knows-not = ليس بعد
    .also = لا | لسا | لسه | مازال | لا تعرف | لا يعرف | ما تعرف | ما يعرف | ما بتعرف
option-ask-them = سؤال الشخص نفسه
    .also = اسأله | اسألها | رابط | رمز | اسألوه
option-advice = كيف أبدأ الحديث؟
    .also = نصيحة | نصائح | كيف أبدأ | كيف أحكي
option-make-link = نعم، أريد الرابط
    .also = نعم | رابط | ايوا | واخا
option-carer-well = بخير
    .also = جيد | منيح | منيحة | تمام | لاباس | الحمد لله
option-carer-much = أحيانا كثير علي
    .also = كثير | صعب | تعبان | تعبانة | مو منيح | عيان | عيانة
option-carer-meet = لقاء آخرين يعتنون بقريب
    .also = لقاء | لقاء آخرين | أتعرف على ناس
option-asked-yes = نعم، نكمل
    .also = نعم | كمل | ايوا | متابعة | واخا
option-asked-no = لا، حذف كل شيء
    .also = لا | احذف | امسح | حذف
option-duty-phone = نعم أو لا بالهاتف
    .also = بالهاتف | موافقة بالهاتف
option-phone-yes = نعم، قالها بنفسه
    .also = نعم | ايوا | وافق | وافقت
option-phone-no = لا
option-phone-later = ليس بعد
    .also = لاحقا | بعدين | من بعد
option-share-nothing = لا شيء بعد الآن
    .also = لا شيء | ولا شي | إيقاف الكل | والو
option-share-done = تم
    .also = خلصت | متابعة | هيك منيح | صافي
option-another = نعم، شخص آخر
    .also = نعم | شخص آخر | غيره | واحد تاني
option-the-same = لا، أنا نفسي
    .also = لا | نفس الشخص | أنا هو | أنا هي
option-myself = شيء لي أنا
    .also = لي | إلي | لنفسي | ليا
said-another-talks = الآن يتحدث شخص آخر
    .also = تريد أن تقول شيئا بنفسها | يريد أن يقول شيئا بنفسه | تجلس بجانبي الآن | يجلس بجانبي الآن | أعطي الهاتف | الآن تتحدث أمي | الآن يتحدث أبي
said-with = مرحبا معك
    .also = مرحبا معك | معك
said-i-again = أنا مرة أخرى
    .also = أنا من جديد | رجعت أنا | هذا أنا مجددا
