### What Telegram shows before the talk begins: the menu of commands and the description of the bot.
### Commands: at most 256 characters. Description: at most 512. Short description: at most 120.

telegram-command-start = بدء المحادثة
telegram-command-help = ماذا يمكنني أن أفعل هنا؟
telegram-command-human = التحدث مع إنسان
telegram-command-back = الرجوع خطوة
telegram-command-restart = البدء من جديد
telegram-command-language = اختيار لغة أخرى
telegram-command-stop = التوقف، ثم لا تصلك رسائل
telegram-command-mydata = رؤية ما يعرفه الحاسوب عنك
telegram-command-consent = رؤية ما وافقت عليه وتغييره
telegram-command-pause = استراحة، وكل شيء يبقى محفوظا
telegram-command-privacy = من يقرأ معنا، ومن المسؤول
telegram-command-forget = مسح كل شيء عنك

telegram-description =
    مرحبا. هذا حاسوب يفكر معك في شيء جميل قرب بيتك.
    يمكنك أن تحكي بكلمات عادية ما يعجبك. التحدث مع إنسان ممكن دائما.
    لا أحد منا يطلب أبدا مالا أو أرقاما سرية.
telegram-short-description = شيء جميل قرب بيتك، ودائما إنسان قريب منك. هذا حاسوب.
telegram-command-who-is = من هو سفيري؟
