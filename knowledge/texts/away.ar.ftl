### What happens in a life: a pause, a holiday, the hospital, moving house, a death. It starts from the Dutch meaning.

away-pause = حسنا. أحفظ كل شيء ولا أرسل الآن أسئلة أو تذكيرات.
away-holiday = عطلة سعيدة.
away-hospital = أتمنى لك القوة والسلامة.
away-until = كم من الوقت لا أسألك عن شيء؟
    .again = أسبوع أو أسبوعان أو شهر؟ أو حتى تصلني رسالة منك؟
away-rests = اتفقنا. حتى { $day } لا أرسل أسئلة ولا تذكيرات.
away-goes-on = حسنا. يبقى كل شيء كما كان.
away-returned = أهلا بعودتك.
away-moved = جيد أنك قلت ذلك. في أي حي أو منطقة بيتك الآن؟
    .again = أين في { $city } بيتك الآن؟ مثلا: { $examples }.
away-moved-noted = شكرا. من الآن أبحث قرب { $place }.
away-moved-skip = حسنا. لن أبحث بعد الآن قرب عنوانك القديم.
away-not-moved = حسنا. أتركه كما هو.
away-died = هذا محزن. هل هو الشخص الذي كان يكتب معي هنا؟
    .again = هل توفي الشخص الذي كان يكتب معي هنا؟ أو هو شخص آخر؟
away-farewell =
    تعازي الصادقة. لن أرسل هنا شيئا بعد الآن. ألغيت ما كان مقررا.
    هل نحذف البيانات أيضا؟ يمكنك كتابة: انسني.
    التحدث مع إنسان ممكن أيضا. { $phone }
away-died-other = تعازي الصادقة. للتحدث مع إنسان يمكنك كتابة: إنسان.
away-died-note = كتب شخص أن صاحب هذه المحادثة قد توفي.

option-rest-week = أسبوع
    .also = اسبوع | أسبوع واحد | جمعة | سيمانة
option-rest-fortnight = أسبوعان
    .also = أسبوعين | اسبوعين | 14 يوم | جمعتين
option-rest-month = شهر
    .also = شهر واحد | شي شهر | 4 أسابيع
option-rest-silence = حتى أكتب بنفسي
    .also = لا أعرف | ما بعرف | بكتب أنا | حتى أكتب
option-rest-no = لا، الأمور كالعادة
    .also = لا | كمل | لا داعي | مو لازم
option-not-moved = لم أنتقل
    .also = لا | ما انتقلت | ما نقلت | مارحلتش
option-died = نعم، توفي
    .also = نعم | صحيح | ايوا | مات | توفيت
option-died-other = لا، شخص آخر
    .also = لا | شخص آخر | واحد تاني
