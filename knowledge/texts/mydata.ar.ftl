### What somebody may ask about their own data. It starts from the Dutch meaning, not from its words.

mydata-wait = أبحث عما أعرفه عنك. يستغرق ذلك دقيقة على الأكثر.
    .again = ما زلت أبحث. يظهر ذلك هنا في المحادثة.
mydata-know = هذا ما أعرفه عنك.
mydata-door = تصل رسائلك عبر { $door }.
mydata-language = اللغة: العربية.
mydata-yes = قلت نعم لهذا: { $purposes }.
mydata-no = قلت لا لهذا: { $purposes }.
mydata-note = طلبت إنسانا: “{ $text }”.
mydata-note-empty = طلبت إنسانا، بدون شرح.
mydata-reach = الجواب يأتي عبر: { $text }.
mydata-unmet = بحثت بلا نتيجة عن: { $text }.
mydata-visit = لك رغبة في زيارة { $text }، { $when }.
mydata-file = كل شيء في هذا الملف. يمكنك حفظه أو أخذه معك.
mydata-file-name = my-data.json
mydata-menu = ماذا نفعل ببياناتك؟
    .again = تصحيح شيء، أو تغيير موافقتك، أو استراحة، أو مسح كل شيء؟
mydata-correct = ما الذي ليس صحيحا؟ يمكنك اختياره، أو كتابة الصحيح.
    .again = يمكنك اختيار ما يجب حذفه. أو ذكر شيء جديد، مثلا: أحب الشطرنج.
mydata-gone = حذفت ذلك.
mydata-rewrite = ما الكلام الصحيح؟
    .again = يمكنك كتابة النص كما يجب أن يكون.
mydata-rewritten = تم التغيير.
mydata-consents = هنا ما قلت له نعم. ماذا نغير؟
    .again = يمكنك اختيار ما يجب تغييره. التوقف يكون بضغطة واحدة.
mydata-forget = عندها أمسح كل ما أعرفه عنك. لا يمكن استرجاعه. هل أمسح كل شيء؟
    .again = هل أمسح كل ما أعرفه عنك؟ نعم أو لا.
forgotten = نهارك سعيد. مسحت كل شيء. يمكنك البدء من جديد دائما. { $phone }
not-forgotten = حسنا. كل شيء يبقى كما هو.
paused = حسنا، نأخذ استراحة. أحفظ كل شيء ولا أرسل شيئا. تكفي رسالة منك لنكمل. { $phone }
consent-withdrawn = حسنا. أتوقف عن: { $purpose }.

door-web = الموقع
door-telegram = Telegram
door-terminal = الشاشة الطرفية

purpose-remember = حفظ ما حكيت
purpose-health = حفظ الجزء الشخصي
purpose-sharing = المشاركة مع من يرافقك
purpose-checkins = السؤال لاحقا كيف كان الأمر
purpose-improvement = حساب ما ينقص في المدينة
purpose-visit-reminder = رسالة قبل الموعد

privacy-keeps =
    المسؤول عن بياناتك: { $controller }.
    أنا حاسوب. لا أحفظ رسائلك نفسها.
    أحفظ ما يعجبك فقط إذا قلت نعم.
    لرؤية كل شيء يمكنك كتابة: بياناتي. لمسح كل شيء يمكنك كتابة: انسني.
privacy-channel =
    إذا كتبت عبر Telegram، يعالج Telegram رسائلك أيضا.
    المحادثة هناك ليست مشفرة من البداية إلى النهاية. على موقعنا يمكنك الكتابة بدون Telegram.
privacy-complaint =
    لديك أسئلة؟ مسؤول حماية البيانات (FG): { $officer }.
    لديك شكوى؟ يمكنك تقديمها هناك، أو عند Autoriteit Persoonsgegevens (هيئة حماية البيانات).
privacy-first =
    تصل رسائلك عبر { $channel }. هذه الخدمة تعالج رسائلك أيضا.
    هي ليست مشفرة من البداية إلى النهاية. الكتابة على موقعنا ممكنة أيضا.
    لمعرفة أكثر يمكنك كتابة: الخصوصية.

need-weekdays = في { $days }
need-language = بلغتك أنت
need-ages = مناسب لعمر { $ages }
need-sex = مفتوح { $sex ->
        [man] للرجال
       *[woman] للنساء
    }

option-mydata-correct = تصحيح شيء
    .also = تصحيح | تعديل | غير صحيح | غلط
option-mydata-consents = تغيير موافقتي
    .also = موافقة | موافقتي | الموافقات
option-mydata-pause = استراحة
    .also = راحة | استراحة قصيرة
option-mydata-forget = مسح كل شيء
    .also = امسح | مسح | انسني | امسح كل شيء
option-mydata-not = الأفضل بدون { $text }
option-mydata-need = مناسب: { $text }
option-mydata-place = المكان: { $text }
    .also = مكان | المكان | حي
option-mydata-note = سؤالي إلى إنسان
    .also = سؤالي | سؤال
option-mydata-reach = أين يصل الجواب
    .also = جواب | الجواب
option-mydata-unmet = ما بحثت عنه بلا نتيجة
option-mydata-visit = موعد: { $text }
option-mydata-language = اللغة
option-mydata-leave = يبقى كما هو
    .also = لا شيء | خليه | كما هو | خليه هيك
option-consent-stop = التوقف عن: { $purpose }
option-consent-ask = السؤال عن: { $purpose }
option-erase = نعم، مسح كل شيء
    .also = نعم | امسح | امسح كل شيء | ايوا
option-do-not-erase = لا، يبقى محفوظا
    .also = لا | لا تمسح | احفظ | خليه

## What is not kept

taken-out = حذفت شيئا من كلامك: { $what }. أنا لا أحفظ ذلك. هكذا لا يمكن لأحد استغلاله.
taken-bsn = رقمك الشخصي (burgerservicenummer)
taken-iban = رقم حساب بنكي
taken-email = عنوان بريد إلكتروني
taken-phone = رقم هاتف
taken-birth = تاريخ ميلاد
taken-address = رقم بيت أو عنوان
