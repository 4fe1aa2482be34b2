### Answers to questions about the service itself.

answer-cost = Talking to me costs nothing. If an activity costs money, it says so.
answer-who = I am a computer of the { $network }. Organisations in { $city } work together in it. Who looks after your data: { $controller }. The data protection officer: { $officer }.
answer-how = You tell me what you like, or used to do. I look for what already exists nearby. You choose. Somebody can come along the first time.
answer-sign_up = No, you need not sign up. Each activity says how to join.
answer-who_reads = I read it, a computer. A human reads it only when you say yes. Do you write through Telegram? Then Telegram handles it too. Want to see what I know? Type: my data.
answer-trust = Good that you ask. None of us will ask for money or PIN codes. You may call to make sure. { $phone }
answer-buddy = A buddy is a volunteer who goes along with you the first time. A buddy is checked (VOG) and trained. You decide whether somebody comes along.
answer-ambassador = An ambassador is a human who works for an organisation in the neighbourhood. They answer here in the chat. Want that? Type: a human.
answer-how_fast = I answer at once, day and night. Asking a human? Then I say who, and by when.
answer-bring_someone = Often that is fine. The organiser knows for sure. Choose ‘Tell me more’ for the number.
answer-commitment = No, you are not bound to anything. You may always stop or change your mind.
answer-who_may = Everybody in { $city } may write, young and old. You need no referral.
answer-phone = You may call. { $phone }
answer-where = I am only here in this chat. You reach people through { $desk }. { $phone }
answer-languages = I speak Dutch, English, Turkish and Arabic. Type: Nederlands, Türkçe or العربية.
answer-computer = I am a computer program. I compare your words with sample sentences. No human types along here.
answer-what_can = I look for something nice nearby. I can ask whether somebody comes along. And I can ask a human for you.
answer-alone_ok = You may always come alone. You may also ask whether somebody comes along, the first time.
answer-feelings = I am a computer and feel nothing. Do tell me how you are.
answer-worried = Good that you think of somebody else. You need not work it out alone. Look together? Type: for someone else. You can speak to a human too.
answer-carer = Caring for somebody takes strength. There are groups for carers. Type: carers. You can speak to a human too.
answer-joke = I know nothing of that. I only know activities in { $city }.
answer-how_long = I do not keep your messages themselves. Did you say yes to nothing? Then the rest is gone 30 days after your last message. Did you say yes? Then 1 year after it. Backups go 30 days later. You can always erase it sooner. Type: forget me.
answer-others_read = Nobody reads along here: no council, no doctor, no family. I read it, a computer. A human reads something only when you say yes. Do you write through Telegram? Then Telegram handles it too.
answer-why = With your answer I can help better. You need not answer. Then type: skip.
