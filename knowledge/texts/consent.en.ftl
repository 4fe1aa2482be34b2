### Consent. It starts from the Dutch meaning, not from its words.

consent-notice =
    First something about your data. I am a computer.
    Responsible for what I keep: { $controller }.
    Do you write through Telegram? Then Telegram processes your messages too.
    You can always type: stop, my data, or forget me.
    Questions? The data protection officer (FG): { $officer }.
consent-changed = The text about your data has changed. So I ask again.

consent-remember =
    I can keep what you like and roughly where you live.
    Then you need not tell me again. Only I use it, to look for you.
    It stays until a year after your last message. If you say no, I forget it after a day.
    May I remember what you tell me?
    .again = May I remember what you tell me? Yes and no are both fine.
consent-health =
    Some of what you told me is very personal. For example about health, faith or language.
    I can keep that too, to look better. Only I use it.
    It stays until a year after your last message. If you say no, I forget this part after a day.
    May I remember this too?
    .again = May I remember the personal part too? Yes and no are both fine.
consent-sharing =
    Does someone go along with you? Then they hear your first name, your district and the activity.
    The organiser may hear that you are coming. Nobody gets your address or telephone number.
    We keep this for a year at most. If you say no later, we share nothing more.
    May I share this?
    .again = May I share your first name and district with who goes along? Yes and no are both fine.
consent-checkins =
    I can ask you later how it went. Then I know whether it suits you.
    Did it go differently than you hoped? Then an ambassador of the network may see that.
    I keep your answers for half a year at most.
    May I send you a message later?
    .again = May I ask later how it went? Yes and no are both fine.
consent-improvement =
    I can keep what you looked for and did not find, with your district.
    That shows the network what is missing in the city. They only see counts, never your name.
    It stays for a year at most.
    May I use your wish for that?
    .again = May I count your wish? Yes and no are both fine.

consent-kept = Good. I will remember it. Type stop, and I will not write to you any more.
consent-refused = Good that you say so. I only keep it for this talk.
consent-granted = Good. Type consent if you want to change this.
consent-not-granted = Good that you say so. Then I will not do that.
consent-later = That can wait.

option-remember = Yes, remember it
    .also = yes | remember
option-forget = No, only for now
    .also = no | do not remember
option-consent-yes = Yes, you may
    .also = yes | you may | fine | okay
option-consent-no = No, rather not
    .also = no | rather not
