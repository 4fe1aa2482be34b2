### What Telegram shows before the talk begins: the menu of commands and the description of the bot.
### Commands: at most 256 characters. Description: at most 512. Short description: at most 120.

telegram-command-start = Begin the talk
telegram-command-help = What can I do here?
telegram-command-human = Speak to a human instead
telegram-command-back = One step back
telegram-command-restart = Start over
telegram-command-language = Choose another language
telegram-command-stop = Stop, and it stays quiet
telegram-command-mydata = See what the computer knows of you
telegram-command-consent = See and change what you said yes to
telegram-command-pause = A rest, everything is kept
telegram-command-privacy = Who reads along, and who is responsible
telegram-command-forget = Have everything about you erased

telegram-description =
    Hello. This is a computer that helps you find something nice to do nearby.
    Say in your own words what you enjoy. Prefer a human? You always can.
    None of us will ever ask for money or PIN codes.
telegram-short-description = Something nice nearby, and a human always close. This is a computer.
telegram-command-who-is = Who is my ambassador?
