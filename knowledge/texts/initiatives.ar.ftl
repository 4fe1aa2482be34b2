### What people say of activities, and what they bring in themselves.

warning-doubted = تنبيه: قال شخص إن هذا لم يعد صحيحا. الأفضل السؤال أولا.
warning-unchecked = تنبيه: لم يراجع أحد هذا منذ فترة. عدد الشهور: { $months }. الأفضل السؤال أولا.
warning-never = تنبيه: لم يراجع أحد هذا بعد. الأفضل السؤال أولا.

## Something is not right

doubting-which = في أي نشاط شيء غير صحيح؟
    .again = يمكنك اختيار النشاط الذي فيه خطأ.
doubting-thanks = شكرا. من الآن أنبه الجميع عند هذا النشاط.
doubting-what = ما الذي ليس صحيحا؟
    .again = هل هو مغلق، أو انتقل، أو لم يعد موجودا؟
doubting-told = شكرا. هذا مكتوب عنده الآن.

organising-time = صباح الخير. سؤال قصير عن شيء تحت إدارتك. هل نراجعه معا؟
organising-doubted = نهارك سعيد. قال شخص شيئا عن نشاط من الأنشطة التي تحت إدارتك: { $what }.
organising-text = مكتوب عنده: “{ $text }”
organising-still =
    { $title }
    { $where }
    { $when }
    { $cost }
    هل ما زال هذا صحيحا؟
    .again = هل كله صحيح، أو تغير شيء، أو توقف؟
organising-gone = هذا النشاط لم يعد في القائمة.
organising-holds = شكرا. أكتب أنك راجعته اليوم.
organising-what = ما الذي تغير؟ يمكنك كتابته بكلماتك.
    .again = ماذا نكتب بدله؟ مثلا: يبدأ الآن الساعة 11:00.
organising-told = شكرا. المنسقون يقرؤون ذلك. إلى أن يصبح صحيحا، يبقى عنده تنبيه.
organising-call = شكرا. عنده الآن تنبيه. لتغييره يمكنك الاتصال. { $phone }
organising-stopped = هل أتوقف عن عرض { $title }؟
    .again = هل توقف { $title }؟ نعم أو لا.
organising-away = حسنا. لن يراه أحد بعد الآن.
organising-list = أي نشاط نراجع؟
    .again = يمكنك اختيار نشاط من القائمة.
organising-none = ليست لديك هنا أنشطة تحت إدارتك الآن.
doubted-wrong = شيء غير صحيح
doubted-closed = هو مغلق
doubted-moved = انتقل إلى مكان آخر
doubted-gone = لم يعد موجودا
doubted-different = تغير شيء

## Bringing something in

initiative-call = جميل أنك فكرت في بدء شيء. يمكنك الاتصال بهم: { $desk }، وهم يفكرون معك. { $phone }
initiative-title = جميل. ما اسم نشاطك؟
    .again = يكفي اسم قصير. مثلا: قهوة في الحديقة.
initiative-when = متى هو؟ مثلا: كل ثلاثاء من 10 إلى 12.
    .again = يكفي يوم ووقت. التخطي ممكن أيضا.
initiative-place = أين هو؟ مكان عام، مع اسم الحي.
    .again = يكفي مكان وحي. مثلا: مركز الحي في { $example }.
initiative-whom = لمن هو؟
    .again = للجميع، أو لمجموعة؟ يمكنك قوله بكلماتك.
initiative-contact = كيف يتصل بك الناس؟ هذا يقرؤه الجميع.
    .again = رقم أو بريد إلكتروني يمكن أن يقرأه الجميع. هذا ليس ضروريا.
initiative-check =
    هذا ما سأنقله:
    { $title }
    متى: { $when }
    أين: { $place }
    لمن: { $whom }
    الاتصال: { $contact }
    ينظر فيه سفير أو منسق. بعد ذلك فقط يراه الآخرون. هل أنقله؟
    .again = هل أنقل هذا إلى الشبكة؟ نعم أو لا، كلاهما جيد.
initiative-nothing = غير معروف
initiative-all = الجميع
initiative-passed-on = نقلت ذلك. هنا يصلك رأي الشبكة.
initiative-let-be = حسنا. لم أنقل شيئا.
initiative-new =
    نهارك سعيد. اقترح شخص من سكان الحي نشاطا جديدا. هل لديك وقت للنظر فيه؟
    { $title }
    متى: { $when }
    أين: { $place }
    لمن: { $whom }
    الاتصال: { $contact }
initiative-answer-was = جواب الساكن: “{ $text }”
initiative-decide = هل نضيف هذا؟
    .again = الموافقة، أو سؤال، أو الرفض؟
initiative-why = لماذا لا؟ سيقرأ الساكن كلماتك.
    .again = تكفي كلمات قليلة عن سبب الرفض.
initiative-question = ما سؤالك؟ سيقرأ الساكن كلماتك.
    .again = يمكنك كتابة سؤالك إلى الساكن.
initiative-decided = حسنا. أبلغ أنا الساكن.
initiative-settled = لا شيء للنظر فيه الآن. ربما نظر فيه زميل قبلك.
initiative-approved = نهارك سعيد. وصل جواب عن الاقتراح الذي قدمته هنا إلى الشبكة. وافق { $name }: { $title } موجود الآن في القائمة. شكرا لك.
initiative-declined =
    نهارك سعيد. وصل جواب عن الاقتراح الذي قدمته هنا إلى الشبكة.
    { $title } لن يضاف الآن. كتب { $name }: “{ $text }”
initiative-asked =
    نهارك سعيد. وصل سؤال عن الاقتراح الذي قدمته هنا إلى الشبكة.
    سأل { $name } عن { $title }: “{ $text }”
initiative-no-words = بدون شرح
initiative-answer = ما جوابك؟
    .again = يمكنك كتابة جوابك، وأنقله.
initiative-answered = شكرا. سأنقله.
initiative-waiting = أنظر ما الموجود.

option-wrong = شيء غير صحيح
    .also = غلط | مغلق | مسكر | انتقل | لم يعد موجودا
option-none-of-these = لا شيء من هذه
    .also = لا | ولا واحد | لا شيء | والو
option-doubt-closed = هو مغلق
    .also = مغلق | مسكر | مقفل | مسدود
option-doubt-moved = انتقل إلى مكان آخر
    .also = انتقل | نقل | مكان آخر | مكان تاني
option-doubt-gone = لم يعد موجودا
    .also = غير موجود | توقف النشاط | ما عاد موجود | ما بقاش
option-doubt-different = شيء آخر غير صحيح
    .also = شيء آخر | الوقت | السعر | شي تاني
option-still-holds = نعم، كله صحيح
    .also = نعم | صحيح | كله صحيح | ايوا | مضبوط
option-still-different = تغير شيء
    .also = تغير | تغيير | مختلف
option-still-stopped = توقف النشاط
    .also = لا | انتهى | ما عاد موجود | سالا
option-take-away = نعم، حذفه
    .also = نعم | احذف | احذفه | ايوا
option-duty-activities = مراجعة أنشطتي
    .also = أنشطة | أنشطتي | مراجعة
option-duty-initiatives = النظر في أنشطة جديدة
    .also = اقتراحات | أنشطة جديدة
option-everybody = للجميع
    .also = الجميع | الكل | كل الناس
option-no-contact = الأفضل عن طريق الشبكة
    .also = لا | تخطي | بدون | لا داعي
option-pass-on = نعم، انقله
    .also = نعم | ايوا | أرسله | واخا
option-approve = أوافق
    .also = موافق | موافقة | جيد | تمام
option-ask = لدي سؤال
    .also = سؤال | أسأل
option-decline = لا نضيفه
    .also = لا | رفض | أرفض
option-list-back = رجوع
    .also = ارجع | العودة
visit-doubted = نهارك سعيد. هناك خبر جديد عن خطة مكتوبة هنا من أجلك ونريد أن نخبرك به الآن. يقول منظم { $title }: { $what }. الموعد: { $when }. اسأل قبل أن تذهب. { $phone }
warning-holiday = تنبيه: هذا يوم عطلة. الأفضل السؤال أولا إن كان سيقام.
