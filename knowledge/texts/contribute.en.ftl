### Doing something for others.

contribute-what = What would you like to do for or with others?
    .again = Name what you are good at. For example: cooking, repairing, or going along with somebody.
contribute-one = { $title } asks for: { $roles }. { $where }. { $when }.
contribute-found = Is there something for you?
    .again = Say a name from the list. No is fine too.
contribute-none = Nobody asks for this now. You can join in somewhere.
contribute-how = Let them know that you want to help at { $title }. Together you agree on what you do.
contribute-buddy =
    A buddy goes along with somebody the first time. You say yes or no each time.
    First an ambassador talks with you. You show a VOG certificate and get a training.
    Would you like to meet?
    .again = Shall I ask an ambassador to meet you? Yes or no is fine.
contribute-note-buddy = I would like to become a buddy.
contribute-noted = I will add that, if you would like to meet.
contribute-later = Hello. A question that I ask only once.
contribute-asked = Would you like to do something for others yourself? No is fine too.
    .again = Do you want to do something for others? Yes and no are both fine.
contribute-not = Good that you say so. I will not ask again.
recruit-name = What is the new buddy called? A first name is enough.
    .again = Type a first name and I make an invite.
recruit-wait = I am making the invite.
recruit-invite =
    For { $name }, once, within 7 days:
    { $link }
    Or the code: { $code }
recruit-whom = Which buddy is it about?
    .again = Choose a buddy from the list.
recruit-nobody = There are no buddies now.
recruit-what =
    { $name }
    { $text }
    What did you see or do today?
    .again = What may I write down, with today's date?
recruit-recorded = Written down, with today's date. I keep no copy.
record-vog_seen = VOG seen: { $day }
record-trained = Training: { $day }
record-agreed = Code of conduct: { $day }
record-none = not yet
option-contribute = Do something for others
    .also = volunteer | help | mean something
option-become-buddy = Go along with somebody as a buddy
    .also = buddy | go along
option-get-to-know = Yes, meet
    .also = yes | meet
option-duty-recruit = Invite a buddy
    .also = invite
option-duty-record = VOG and training of a buddy
    .also = vog | training
option-record-vog_seen = VOG seen
    .also = vog
option-record-trained = Training done
    .also = training
option-record-agreed = Code of conduct signed
    .also = code of conduct
