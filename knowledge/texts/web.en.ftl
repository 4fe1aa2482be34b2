# What the pages of the web chat say around the conversation itself.

web-language-name = English
web-door-name = Voordeur
web-heading = Something nice to do near your home?
web-intro = Tell us here, in your own words.
web-intro-computer = You are talking to a computer. Would you like a person? Type “a human”, or call.
web-skip = Go to the writing field
web-language-label = Language
web-phone-label = Rather call?

## The conversation

web-log-label = The conversation
web-you = You
web-bot = Voordeur
web-choices-now = Choose an answer
web-choices-old = Earlier question
web-link = I come with a link.
web-chosen = (chosen)
web-map = Show on the map
web-map-where = (OpenStreetMap, in a new window)
web-calendar = Save to your calendar
web-file = Save this file
web-look-again = See if there is a new answer
web-own-words-note = You only see the answers here, not what you wrote yourself.

## Writing

web-field-label = Your message
web-send = Send
web-sending = Sending…
web-not-sent = Not sent.
web-retry = Try again
web-no-connection = There is no connection right now. We keep trying. What you write stays here.

## When something does not work

web-error-title = That did not work
web-error-home = Go to the conversation
web-error-call = You can also call.
web-again-title = Your message has not been sent yet
web-again-kept = What you wrote is still here.
web-again-press = Try again
web-error-empty = You have not written anything yet. Write something in the field.
web-error-long = Your message is too long. It can have 4096 characters. Make it shorter, or send it in 2 parts.
web-error-large = That was too much at once. Send it in smaller parts.
web-error-not-kept = Your message did not arrive. Please try again.
web-error-closed = The front door does not open right now. Please try again later.
web-error-unreadable = We could not read this message. Please write it again in ordinary letters.
web-error-type = We could not read this message. Please open the page again.
web-error-elsewhere = This message did not come from this page. Open the page itself and try again.
web-error-expired = The conversation had expired. Press the button once more.
web-error-expired-script = The conversation had expired. Open the page again. What you wrote stays here.
web-error-not-found = This page does not exist.
web-error-not-here = This page does not work that way. Go back to the conversation.
web-error-busy = Too many windows are open. Close a few of them.
web-error-broken = Something went wrong on our side. Please try again.

## Leaving a shared screen

web-leave-link = Stop and clear this screen
web-leave-title = Clear this screen?
web-leave-text =
    Do this when more people use this device.

    The conversation disappears from this screen. You cannot come back to it here.
web-leave-yes = Yes, clear the screen
web-leave-no = No, back to the conversation
web-left-title = The screen is clear
web-left-text = Nothing of the conversation is left on this device. Goodbye.
web-left-again = Start a new conversation

## Privacy

web-privacy-title = Privacy
web-privacy-text =
    This is the front door of the network named above. You are talking to a computer. You do not have to give your name.

    We keep what you write until the answer is ready. Then we erase your sentence. We do keep the computer’s answers, so that you can read on later. If we want to remember anything else, we ask you first in the conversation.

    Your own sentences are kept only in this window of your browser. When you close the window, they are gone.

    We use 1 cookie for the conversation. It expires some time after your last visit. If you choose another language, 1 more cookie remembers the language. There are no advertisements. No other companies are watching.

    If you open a map, you go to OpenStreetMap. That site sees which place you look at, but not who you are here.

    You can do all of it yourself in the conversation. Type: my data, consent, pause or forget me.

    Do you have a question, or do you want us to erase everything? Call the number at the top.

## Accessibility

web-accessibility-title = Accessibility
web-accessibility-text =
    Everybody should be able to come in here. That is why we care for plain words, large letters and clear colours.

    You can do everything with the keyboard alone. The page works on a narrow phone. You can enlarge it up to 400 percent. It also works with scripts switched off. A screen reader reads new answers aloud by itself.

    This was checked with test programs, with WCAG 2.2 level AA as the aim. People who use a screen reader every day have not tested it yet. There is no official accessibility statement yet.

    Does something not work, or do you have a complaint? Call the number at the top. Tell us what you wanted to do. We will help you on the telephone.
