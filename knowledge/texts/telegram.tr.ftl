### What Telegram shows before the talk begins: the menu of commands and the description of the bot.
### Commands: at most 256 characters. Description: at most 512. Short description: at most 120.

telegram-command-start = Sohbete başla
telegram-command-help = Burada ne yapabilirim?
telegram-command-human = Bir insanla konuş
telegram-command-back = Bir adım geri
telegram-command-restart = Baştan başla
telegram-command-language = Başka bir dil seç
telegram-command-stop = Durdur, artık sessiz kalır
telegram-command-mydata = Bilgisayarın sizin hakkınızda bildiklerini gör
telegram-command-consent = Evet dediklerinizi gör ve değiştir
telegram-command-pause = Biraz ara, her şey saklanır
telegram-command-privacy = Kim okur, kim sorumlu
telegram-command-forget = Sizinle ilgili her şeyi sildir

telegram-description =
    Merhaba. Bu bir bilgisayar. Yakınınızda güzel bir şey bulmanıza yardım eder.
    Ne yapmayı sevdiğinizi sade sözlerle anlatın. Bir insan mı istiyorsunuz? Her zaman olur.
    Biz sizden asla para ya da PIN kodu istemeyiz.
telegram-short-description = Yakınınızda güzel bir şey, yanında her zaman bir insan. Bu bir bilgisayar.
telegram-command-who-is = Mahalle elçim kim?
