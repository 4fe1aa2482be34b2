### What somebody may ask about their own data. It starts from the Dutch meaning, not from its words.

mydata-wait = I am looking up what I know of you. That takes a minute at most.
    .again = I am still looking. You will see it here in the chat.
mydata-know = This is what I know of you.
mydata-door = You write through { $door }.
mydata-language = Language: English.
mydata-yes = You said yes to: { $purposes }.
mydata-no = You said no to: { $purposes }.
mydata-note = You asked a person: “{ $text }”.
mydata-note-empty = You asked a person, without saying why.
mydata-reach = The answer comes through: { $text }.
mydata-unmet = You looked for and did not find: { $text }.
mydata-visit = You want to go to { $text }, { $when }.
mydata-file = Everything is in this file. You can keep it or take it along.
mydata-file-name = my-data.json
mydata-menu = What do you want to do with your data?
    .again = Do you want to correct something, change consent, pause, or erase everything?
mydata-correct = What is not right? Choose it, or say what it should be.
    .again = Choose what should go. Or name something new, such as: I like chess.
mydata-gone = I took that out.
mydata-rewrite = What should it say?
    .again = Type the text as it should be.
mydata-rewritten = I have changed it.
mydata-consents = Here you see what you said yes to. What do you want to change?
    .again = Choose what you want to change. Stopping takes one press.
mydata-forget = I will then erase everything I know of you. It cannot be brought back. Shall I erase everything?
    .again = Shall I erase everything I know of you? Yes or no.
forgotten = Good day. Everything is erased. You can always start again. { $phone }
not-forgotten = Good. Everything stays as it is.
paused = Good, we pause. I keep everything and send nothing. Write when you want to go on. { $phone }
consent-withdrawn = Good. I stop with: { $purpose }.
door-web = the website
door-telegram = Telegram
door-terminal = the terminal
purpose-remember = remembering what you tell
purpose-health = remembering the personal part
purpose-sharing = sharing with who goes along
purpose-checkins = asking later how it went
purpose-improvement = counting what is missing in the city
purpose-visit-reminder = a message beforehand
privacy-keeps =
    { $controller } is responsible for your data.
    I am a computer. I do not keep your messages themselves.
    What you like I only keep if you say yes.
    Type my data to see everything. Type forget me to erase everything.
privacy-channel =
    Do you write through Telegram? Then Telegram processes your messages too.
    The talk is not encrypted from end to end there. On our website you can do without Telegram.
privacy-complaint =
    Questions? The data protection officer (FG): { $officer }.
    A complaint? There too, or to the Dutch data protection authority (Autoriteit Persoonsgegevens).
privacy-first =
    You write through { $channel }. That service processes your messages too.
    It is not encrypted from end to end. You can also use our website.
    Want to know more? Type privacy.
need-weekdays = on { $days }
need-language = in your own language
need-ages = suitable for age { $ages }
need-sex = open to { $sex ->
        [man] men
       *[woman] women
    }
option-mydata-correct = Correct something
    .also = correct | change | wrong
option-mydata-consents = Change consent
    .also = consent | consents
option-mydata-pause = Pause
    .also = take a break
option-mydata-forget = Erase everything
    .also = erase | forget me | delete
option-mydata-not = Rather no { $text }
option-mydata-need = It helps: { $text }
option-mydata-place = Place: { $text }
    .also = place | district
option-mydata-note = My question to a person
    .also = my question | question
option-mydata-reach = Where the answer comes
    .also = answer | reach
option-mydata-unmet = What I did not find
option-mydata-visit = Visit: { $text }
option-mydata-language = Language
option-mydata-leave = Leave it as it is
    .also = nothing | leave it
option-consent-stop = Stop { $purpose }
option-consent-ask = Ask me about { $purpose }
option-erase = Yes, erase everything
    .also = yes | erase everything | delete
option-do-not-erase = No, keep it
    .also = no | do not erase | keep

taken-out = I left something out: { $what }. I do not keep that. So nobody can misuse it.
taken-bsn = your citizen number
taken-iban = an account number
taken-email = an e-mail address
taken-phone = a telephone number
taken-birth = a date of birth
taken-address = a house number or address
