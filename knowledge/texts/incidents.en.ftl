### What people of the network read of somebody who may be in danger: never a name, never a word of that person.

alert-crisis = somebody may be in danger
alert-drill = Good day. This is a drill. Do what you would always do.
alert-offer-danger = Good day. Report { $number }, { $urgency }: { $danger }, { $who }, { $wijk }, since { $when }. Do you take it?
    .again = Do you take report { $number } upon you? Yes or not now are both fine.
danger-suicide = thoughts of suicide
danger-violence = violence
danger-medical = bodily danger
danger-neglect = neglect
danger-child = a child
danger-harm = fear of hurting somebody
danger-open = asks for a human
danger-about-self = about themselves
danger-about-other = about somebody else
incident-what = Report { $number } is yours. Was there something? Only the rules learn of it.
    .again = Was report { $number } right? Later is fine too.
incident-marked = Noted, without a word of the person.
incident-open = All right. It stays open.
incident-follow = Yesterday there was report { $number }. May I send a neutral message?
    .again = May I ask whether the person of report { $number } wants to write? Yes or no.
incident-followed = All right. I send the neutral message.
incident-not-followed = All right. I send nothing.
option-incident-right = It was right
option-incident-wrong = False alarm
option-incident-later = I do not know yet
