### What the bot says in Arabic. It starts from the Dutch meaning, not from its words.

## Beginning

welcome-hello =
    مرحبا. أنا حاسوب من شبكة { $network }.
    أبحث معك عن شيء جميل في { $city }، قريب من بيتك. القرار لك.
    للتحدث مع إنسان يمكنك كتابة: إنسان.
    لا أحد منا يطلب أبدا مالا أو أرقاما سرية.
welcome-start = كيف يمكنني مساعدتك؟
    .again = يمكنك أن تحكي بكلماتك. مثلا: أحب العناية بالحديقة. يمكنك أيضا اختيار جواب أدناه.
hello-again = يسرني أنك كتبت.
welcome-back = مرحبا بعودتك. أنا هنا من جديد لنتحدث.

## Wishes

wishes-what = ما الذي يفرحك؟ أو: ما الذي أحببته في الماضي؟
    .again = يكفي شيء واحد أحببته، الآن أو من قبل. مثلا: الحياكة أو المشي أو الأكل مع الناس.
wishes-no-hurry = لا بأس. ربما هنا شيء مناسب.
wishes-which = لست متأكدا مما قصدت. أي واحد هو؟
    .again = يمكنك اختيار ما قصدته. أو قوله بكلمات أخرى.
wishes-where = في أي حي أو منطقة بيتك؟ الرمز البريدي يكفي أيضا.
    .again = أين تقريبا في { $city }؟ مثلا: { $examples }.
    .why = لكي أبحث قريبا منك. لا أحتاج إلى عنوانك. التخطي ممكن أيضا.
wishes-wijken = أي حي هو؟
    .again = يمكنك اختيار حي، أو كتابة رمزك البريدي.
wishes-which-place = هذا الاسم لأكثر من مكان. أي واحد هو؟
    .again = يمكنك اختيار مكان بيتك، أو كتابة رمزك البريدي.
wishes-outside = { $town } خارج { $city }. أعرف فقط الأنشطة في مدينة { $city }.
wishes-outside-look = هل أبحث في { $city }؟
    .again = هل أبحث لك في { $city }؟ نعم أو لا، كلاهما جيد.
wishes-post-box = { $code } هو صندوق بريد. لا أحد يسكن هناك.
wishes-correct = ما الذي فهمته خطأ؟
    .again = يمكنك اختيار ما ليس صحيحا. أو أن تحكي من جديد ما يعجبك.
wishes-taken-out = حذفت هذا: { $wish }.

understood = هذا ما فهمته. { $text }
understood-about = حكيت لي عن: { $wishes }.
understood-likes = مما يعجبك: { $wishes }.
understood-wants = لك رغبة في: { $wishes }.
understood-used-to = عرفت من قبل: { $wishes }.
understood-brings = لك خبرة في: { $wishes }.
understood-not = الأفضل بدون: { $wishes }.
understood-needs = المهم لك: { $needs }.
understood-place = المكان: { $place }.

need-near = قريب
need-free = مجاني
need-cheap = غير مكلف
need-step_free = بدون درج
need-daytime = في النهار
need-evening = في المساء
need-weekend = في عطلة نهاية الأسبوع
need-small_group = في مجموعة صغيرة
need-women_only = للنساء فقط
need-men_only = للرجال فقط
need-transport = مع مواصلات

list-comma = ،
list-and = { $first } و{ $last }

## Suggestions

sample-note = تنبيه: هذه تجربة. الأنشطة أدناه مجرد أمثلة.
suggestion =
    { $title }
    أين: { $where }
    متى: { $when }
    السعر: { $cost }
    الدخول: { $access }
    لماذا: { $why }
suggestion-plain =
    { $title }
    أين: { $where }
    متى: { $when }
    السعر: { $cost }
    الدخول: { $access }
suggestions-choose = هل هنا شيء يناسبك؟
    .again = أي واحد يعجبك؟ يكفي الرقم أو الاسم. كلمة “لا” جواب جيد أيضا.
    .then = بعد نعم أكتب هنا اليوم والعنوان. يمكن أن يرافقك شخص أيضا.
suggestions-choose-one = هل هذا شيء يناسبك؟
    .again = هل تناسبك زيارة هذا المكان؟ نعم أو لا، كلاهما جيد.
    .then = بعد نعم أكتب هنا اليوم والعنوان. يمكن أن يرافقك شخص أيضا.
suggestions-which = عن أي نشاط أحكي لك أكثر؟
    .again = يكفي الرقم أو الاسم.
suggestions-take = أي واحد هو اختيارك؟
    .again = يكفي الرقم أو الاسم. شيء آخر ممكن أيضا.
suggestions-one = هل هذا شيء يناسبك؟
    .again = هل تناسبك زيارة هذا المكان؟ نعم أو لا، كلاهما جيد.
    .then = بعد نعم أكتب هنا اليوم والعنوان. يمكن أن يرافقك شخص أيضا.
suggestions-gone = هذا النشاط لم يعد موجودا. ما الذي يناسبك الآن؟
suggestions-easier = ما الذي يجعله أسهل لك؟
    .again = يمكنك اختيار ما هو مهم. مثلا: مجاني، أو بدون درج.
suggestions-refused = جيد أنك قلت ذلك. ما الذي يناسبك الآن؟
    .again = البحث عن شيء آخر، أو التحدث مع إنسان، أو انتهينا الآن؟
suggestions-nothing = لا أعرف الآن شيئا يناسب هذا. الصدق أفضل.
suggestions-no-more = لا أعرف الآن أكثر من هذا.
suggestions-were-all = هذا كل ما أعرفه الآن. يمكنك ذكر شيء آخر يعجبك. يمكنني البحث في حي آخر أيضا. أو التحدث مع إنسان.
suggestions-ask-a-human = لا أجد بنفسي أكثر من هذا. يمكن لإنسان من الشبكة أن يفكر معك.
suggestions-none = ما الذي يناسبك؟
    .again = يمكنك الاختيار أدناه، أو ذكر شيء آخر يعجبك.
suggestions-kept = حفظت رغبتك. هكذا ترى الشبكة ما ينقص في المدينة.

when-unknown = السؤال عند الجهة المنظمة
cost-free = مجاني
cost-unknown = غير معروف
cost-upas = (يمكن استعمال U-pas)
access-step-free = بدون درج أو عتبات
access-steps = يوجد درج أو عتبة
access-unknown = لا نعرف إن كانت هناك عتبة

reason-about = حكيت لي عن { $wish }
reason-likes = ذكرت { $wish }
reason-used-to = عرفت من قبل { $wish }
reason-brings = لك خبرة في { $wish }
reason-wider = يشبه { $wish }
reason-words = يناسب “{ $words }”
reason-near = هو قريب
reason-same-wijk = هو في حيك
reason-free = هو مجاني
reason-cheap = غير مكلف
reason-step-free = لا يوجد درج
reason-daytime = هو في النهار
reason-evening = هو في المساء
reason-weekend = هو في عطلة نهاية الأسبوع
reason-weekdays = هو في يوم يناسبك
reason-small-group = المجموعة صغيرة
reason-language = يمكنك التكلم هناك بلغتك
reason-women-only = هو للنساء فقط
reason-men-only = هو للرجال فقط
reason-transport = توجد مواصلات

detail-by = الجهة: { $text }
detail-where = أين: { $text }
detail-when = متى: { $text }
detail-dates = المواعيد القادمة: { $text }
detail-cost = السعر: { $text }
detail-access = الدخول: { $text }
detail-join = المشاركة: { $text }
detail-contact = الاتصال: { $text }

## Going by oneself

visit-how-undated = لا أعرف موعد { $title }. هل أعطيك العنوان؟
    .again = هل أعطيك عنوان { $title }؟
    .then = بعد نعم أكتب هنا العنوان. الجهة المنظمة تعرف اليوم.
visit-gone = هذا النشاط لم يعد موجودا. ما الذي يناسبك الآن؟
visit-date = أي يوم يناسبك؟
    .again = يمكنك اختيار يوم من القائمة. التردد لا بأس به.
visit-alone = حسنا. الذهاب بدون مرافق، أم الأفضل في يوم آخر؟
    .again = بدون مرافق، أو في يوم آخر، أو شيء آخر: كله ممكن.
visit-unsure = لا بأس. ما الذي يساعدك الآن؟
    .again = العنوان، أو يوم آخر، أو التحدث مع إنسان؟
visit-reminder = هل أرسل لك رسالة في هذا اليوم: { $day }؟
    .again = هل أرسل لك رسالة قبلها بيوم؟ نعم أو لا.
    .then = بعد نعم تصلك رسالة في هذا اليوم: { $day }. بعد لا لا تصلك رسالة. العنوان في الأعلى.
    .why = كي لا يُنسى اليوم. الذهاب ممكن بدون رسالة أيضا.
visit-reminded = حسنا. تصلك رسالة في { $day }، الساعة { $time }.
visit-no-reminder = حسنا. لن أرسل رسالة.
visit-enjoy = أتمنى لك وقتا جميلا.
visit-remind = صباح الخير. هذه هي الرسالة القصيرة التي طلبتها مني. الموعد غدا: { $title }. { $when }، { $where }. لا يناسبك؟ لا بأس.
visit-remind-today = نهارك سعيد. هذه هي الرسالة القصيرة التي طلبتها مني. الموعد اليوم: { $title }. { $when }، { $where }. لا يناسبك؟ لا بأس.
visit-reminder-gone = صباح الخير. هناك تغيير. النشاط في { $when } لن يتم. يمكنك كتابة شيء يعجبك، وأبحث من جديد.
address =
    { $title }
    { $where }
address-dated =
    { $title }
    { $when }
    { $where }
calendar-entry = يمكنك وضع هذا في تقويمك.
no-hurry = لا بأس. لا داعي للعجلة.
good-you-say = جيد أنك قلت ذلك.

## A person

human-what = ماذا أنقل عنك؟ لا يلزم أن تحكي شيئا. الاتصال ممكن أيضا. { $phone }
    .again = تكفي كلمات قليلة عن الموضوع. التخطي ممكن أيضا.
    .then = بعدها أعرض ما سأنقله. وأقول من يجيب، ومتى على الأكثر.
human-reach =
    سأنقل هذا: { $note }
    الجواب من { $owner }، قبل { $when }، هنا في المحادثة. هل هذا مناسب؟
    .again = هل أنقل هذا؟ الجواب يأتي هنا في المحادثة. نعم أو لا.
human-reach-empty = الجواب من { $owner }، قبل { $when }، هنا في المحادثة. هل أطلب ذلك؟
    .again = هل أطلب من إنسان أن يجيبك هنا؟ نعم أو لا.
human-reach-own =
    سأنقل هذا: { $note }
    الجواب من { $owner }، قبل { $when }. هل هذا مناسب؟
    .again = هل أنقل هذا هكذا؟ نعم أو لا.
human-promised-own =
    سؤالك في قائمة { $owner }.
    يصلك الجواب قبل { $when }. وطريقة الجواب التي تريدها مكتوبة معه.
    يمكنك الاتصال قبل ذلك أيضا. { $phone }
human-promised =
    سؤالك في قائمة { $owner }.
    يصلك الجواب قبل { $when }، هنا في المحادثة.
    يمكنك الاتصال قبل ذلك أيضا. { $phone }
human-add =
    سؤالك موجود عند { $owner }. يصلك الجواب قبل { $when }.
    هل هناك شيء للإضافة؟ { $phone }
    .again = هل لديك إضافة على سؤالك؟
human-add-open =
    سؤالك موجود عند { $owner }.
    هل هناك شيء للإضافة؟ { $phone }
    .again = هل لديك إضافة على سؤالك؟
human-added = أضفت ذلك.
human-not-asked = حسنا. لم أنقل شيئا.
human-call =
    يمكنك الاتصال هنا:
    { $numbers }
human-closed-now =
    لا أحد يقرأ هناك الآن. هؤلاء يجيبون الآن:
    { $numbers }
case-closed = نهارك سعيد. انتهى الحديث مع زميلنا. عدت أنا، الحاسوب.

## Rest

what-next = وماذا بعد؟
    .also = وماذا بعد | وبعدين | ثم ماذا | ماذا يحدث بعد ذلك | شو بصير بعدين | ومن بعد | وبعد ذلك | ماذا الآن
rest-anything = هل يمكنني مساعدتك في شيء آخر؟
    .again = البحث عن شيء جميل ممكن، أو التحدث مع إنسان. التوقف ممكن أيضا.
    .then = لا يلزم شيء آخر هنا. عند كل نشاط يظهر اليوم والعنوان. ‘معلومات أكثر’ تقول كيف تشارك.
rest-quiet = حسنا. يمكنك الكتابة من جديد متى شئت، ليلا ونهارا.
    .again = لم أفهم جيدا. البحث عن شيء جميل ممكن، أو التحدث مع إنسان.

## Always

stopped = حسنا. أتوقف ولا أرسل لك شيئا بعد الآن. يمكنك الكتابة من جديد دائما. { $phone }
help =
    أنت تتحدث مع حاسوب. يمكنك أن تحكي ما يعجبك، وأبحث عن شيء قريب.
    يمكنك دائما كتابة: إنسان، رجوع، من البداية، توقف، English.
    هل هناك خطر الآن؟ يمكنك كتابة: مساعدة الآن.
    { $phone }
no-way-back = لا يمكن الرجوع أكثر.
went-back = نرجع خطوة.
language-set = حسنا، نتحدث بالعربية.
language-which = أتكلم العربية والهولندية والإنجليزية. Typ Nederlands voor Nederlands. Type English for English.
language-missing = لا أتكلم هذه اللغة بعد. Dutch and English: type Nederlands or English. التحدث مع إنسان ممكن أيضا.
form-set = حسنا.
restarted = نبدأ من جديد.
i-am-a-computer = أنا حاسوب من شبكة { $network }، ولست إنسانا. ليس لي اسم. للتحدث مع إنسان يمكنك كتابة: إنسان.
you-are-welcome = بكل سرور.
too-many = وصلتني منك رسائل كثيرة جدا. أعود إلى القراءة بعد دقيقة واحدة من الهدوء. هناك خطر؟ يمكنك كتابة: مساعدة الآن.
nothing-written = وصلتني رسالة فارغة.
old-button = هذا الزر لسؤال سابق. نحن الآن هنا:
point-not-needed = شكرا. لا أحتاج الآن إلى مكان.
contact-not-needed = شكرا. أنا لا أحفظ أرقام الهاتف. لم أحفظ هذا الرقم.
cannot-read-voice = لا أستطيع سماع التسجيل. هل يمكنك كتابته؟
cannot-read-photo = لا أستطيع رؤية الصور. هل يمكنك كتابة ذلك؟
cannot-read-video = لا أستطيع مشاهدة الفيديو. هل يمكنك كتابة ذلك؟
cannot-read-sticker = لا أستطيع قراءة الملصق. هل يمكنك كتابة ذلك؟
cannot-read-document = لا أستطيع فتح الملفات. هل يمكنك كتابة ذلك؟
cannot-read-other = لا أستطيع قراءة هذا. هل يمكنك كتابته؟
edited = غيرت رسالة. أنا لا أقرؤها من جديد. هل يمكنك إرسالها مرة أخرى؟
failed = حدث خطأ عندنا. لم تنجح رسالتك هذه المرة. إنسان ينظر الآن في الأمر. { $phone }
unclear-first = لم أفهم جيدا.
unclear-choices = لم أفهم بعد. يمكنك الاختيار من هنا:
unclear-offer = لم أنجح في الفهم. هل أسأل إنسانا؟

## Choices

option-nice = شيء جميل أفعله
    .also = شيء جميل | شي حلو | نشاط | أنشطة | نشاطات
option-human = التحدث مع إنسان
    .also = إنسان | شخص | احكي مع حدا | نهضر مع شي واحد
option-neither = لا هذا ولا ذاك
    .also = ولا واحد | شيء آخر | شي تاني
option-anywhere = لا يهم
    .also = مو مهم | أي مكان | كل المدينة | ما بعرف | لا أعرف | تخطي
option-show-wijken = الاختيار من قائمة
    .also = قائمة | لائحة | الأحياء
option-not_meant = هذا ليس صحيحا
    .also = غير صحيح | مو صحيح | غلط | خطأ | مو هيك
option-all_right = بل هو صحيح
    .also = صحيح | كله صحيح | مضبوط | صح
option-look-anyway = نعم، البحث في { $city }
    .also = نعم | ايوا | اي | واخا
option-this-one = نعم، أريد هذا
    .also = نعم | هذا | هاد | ايوا | بدي هذا | بغيت هذا
option-more = معلومات أكثر
    .also = أكثر | المزيد | احكيلي أكثر | تفاصيل
option-other = شيء آخر
    .also = غيره | شي تاني | غيرها | حاجة أخرى | التالي | خيارات أخرى
option-easier = بحث أدق
    .also = أسهل | أدق | فلتر
option-not_for_me = لا شيء يناسبني
    .also = لا | مو إلي | ما يناسبني | ولا واحد | مش مناسب
option-list = الرجوع إلى القائمة
    .also = قائمة | لائحة | للقائمة
option-need-near = قريب من البيت
    .also = قريب | قريب مني | جنب البيت
option-need-free = مجاني
    .also = مجانا | ببلاش | فابور | بدون مصاريف
option-need-step_free = بدون درج
    .also = بلا درج | بدون سلم | كرسي متحرك | عكاز
option-need-daytime = في النهار
option-need-evening = في المساء
    .also = مساء | المسا | بالليل | العشية
option-need-small_group = مجموعة صغيرة
    .also = ناس قليلة | بدون زحمة | صغيرة
option-need-women_only = نساء فقط
    .also = نساء | نسوان | بدون رجال | العيالات
option-need-transport = مع مواصلات
    .also = مواصلات | توصيل | يوصلوني
option-other-wish = البحث عن شيء آخر
    .also = شيء آخر | شي تاني | بحث جديد | شيء جميل
option-keep = حفظ رغبتي
    .also = احفظ | نعم | احفظها | خليها عندك
option-other-wijk = في حي آخر
    .also = حي آخر | حي ثاني | منطقة أخرى
option-loosen = البحث في كل { $city }
    .also = كل المدينة | أي مكان | وين ما كان
option-self = أذهب بنفسي
    .also = لوحدي | لحالي | بنفسي | بروح لحالي | بوحدي | وحدي | سأذهب وحدي | مع جارتي | مع جاري | مع بنتي | مع ابني | مع زوجي | مع زوجتي | مع صديقتي | مع صديقي
option-date = يوم آخر
    .also = يوم تاني | تاريخ آخر | بعدين | نهار آخر
option-soonest = أي يوم مناسب
    .also = لا يهم | ما بيفرق | أي يوم | كلها مناسبة | في أقرب وقت
option-unsure = لا أعرف بعد
    .also = لا أعرف | ما بعرف | ربما | يمكن | مانعرف
option-address = العنوان فقط
    .also = عنوان | العنوان
option-done = انتهيت الآن
    .also = انتهيت | خلصت | لا | لا شيء | هذا كل شيء | ساليت
option-yes = نعم
    .also = اي | ايوا | نعم من فضلك | ياريت
option-no = لا
    .also = لا شكرا | لا داعي | مو لازم
option-skip = تخطي
    .also = تجاوز | أفضل لا | لا شيء | فوتها
option-call = أتصل بنفسي
    .also = أتصل | أنا أتصل | بتصل أنا | نعيط أنا
option-here = نعم، الجواب هنا
    .also = نعم | هنا | هون | هنايا | محادثة | مناسب
option-no-human = أفضل لا
    .also = لا | ما بدي | لا داعي | بلاش
option-nothing-more = لا، هذا كل شيء
    .also = لا | بس هيك | خلصت | والو
option-go_on = المحاولة بنفسي
    .also = لا | أكمل | متابعة | محاولة جديدة

## Words that point at a choice

pointing = هذا
    .also = هذا | هذه | هاد | هاي | ذلك | رقم | أختار | اختار | أريد | اريد | بدي | بغيت
pointing-at = ذلك الذي
    .also = التي | الذي | اللي | آخذ التي | أريد التي | أختار التي
pointing-but = لكن
    .also = ليس | ليست | لا | بعيد | بعيدة | متأخر | مبكر | غالي | غالية | إلا | غير
pointing-nearest = الأقرب
    .also = الاقرب | أقرب واحد | أقرب شيء
suggestions-one-by-one = ممكن، واحدا تلو الآخر.
instead = بدلا من ذلك
    .also = أفضل | افضل | بدل ذلك | لا بل | غيرت رأيي
