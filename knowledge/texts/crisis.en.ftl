### What somebody reads who may be in danger; see crisis.nl-u.ftl for how it is put together and who must have seen a change.

crisis-lead-suicide-self = It is good that you write this. I take you seriously.
    .again = I read what you write. You do not have to carry this alone.
crisis-lead-suicide-other = You are worried about somebody. That makes sense.
    .again = What you see in the other person is serious.
crisis-lead-violence-self = What happens is not your fault.
    .again = You may be safe. There are people for that.
crisis-lead-violence-other = It is good that you think of the other person.
    .again = What you see is not right. There are people who help.
crisis-lead-medical-self = This needs people now.
    .again = I am a computer. Only people can help with this.
crisis-lead-medical-other = The other person needs people now.
    .again = I am a computer. Only people can help the other person.
crisis-lead-neglect-self = It is good that you say so. You may get help.
    .again = You do not have to solve this alone.
crisis-lead-neglect-other = It is good that you see it and say it.
    .again = The other person may get help. You may say so.
crisis-lead-child-self = It is good that you tell this. It is not your fault.
    .again = You may be safe. There are people for that.
crisis-lead-child-other = It is good that you think of the child.
    .again = A child may be safe. There are people for that.
crisis-lead-harm-self = It is good that you say this. There is help, for you too.
    .again = You may ask for help, also when you fear yourself.
crisis-lead-open = These numbers are free.
    .again = These are the numbers once more.

crisis-line-alarm =
    Danger right now? Call
    { $number }
crisis-line-ambulance =
    Call now
    { $number }
crisis-line-suicide =
    For thoughts of suicide, free, day and night:
    { $number } or { $also }
crisis-line-home =
    Veilig Thuis (safe at home), free, day and night:
    { $number }
crisis-line-kids =
    De Kindertelefoon (for children), free:
    { $number }
crisis-line-talk =
    De Luisterlijn (a listening ear), day and night:
    { $number }

crisis-tail-suicide-self = Go to somebody, if you can.
crisis-tail-suicide-other = You may call too. Stay with the other person, if that is safe. Take care of yourself too.
crisis-tail-violence-self = Go to a safe place, if you can. You may call when in doubt too.
crisis-tail-violence-other = You may call and ask what to do. Keep yourself safe. Take care of yourself too.
crisis-tail-medical-self = Say where you are. Stay on the line.
crisis-tail-medical-other = Stay with the other person, if that is safe. Say where you are.
crisis-tail-neglect-self = You may call your own doctor too.
crisis-tail-neglect-other = You may call and ask what to do. Their doctor is possible too. Take care of yourself too.
crisis-tail-child-self = Tell an adult you trust as well.
crisis-tail-child-other = You may call and ask what to do. Stay with the child, if that is safe. Take care of yourself too.
crisis-tail-harm-self = Step away from the other person, if you can. Veilig Thuis is there for you too.
crisis-tail-open = You need not be sure that it is bad enough.

crisis-told = I am a computer. I pass this on now to { $who }, without your name and without your words. You will see here if somebody read it.
crisis-nobody = I am a computer. No human is reading now. { $desk } can read it only on { $when }. Do not wait for that.
crisis-computer = I am a computer. No human is reading now.
crisis-seen = { $name } read that you wrote here.
crisis-unseen = So far nobody of the network has read the message. Do not wait for that.
crisis-not-told = Passing it on did not work. No human is reading now. Do not wait for that.

crisis-what-0 = What helps you now?
crisis-what-1 = Do you want to tell me what is happening now?
crisis-what-2 = Who can be with you now?
crisis-what-3 = What do you need most now?
crisis-heard-0 = Thank you for telling this.
crisis-heard-1 = I read it. Take your time.
crisis-heard-2 = You may say what you want.
crisis-talk = You can. I am a computer and do not keep your words.
crisis-here = I am still here.
crisis-calling = You can call here:
crisis-cannot-read = I cannot hear or see this. Type in a few words what is wrong.
crisis-stopped = All right. I will start nothing myself any more. You may always write here.
crisis-safe = It is good that you say so. If that changes, you can call.
crisis-soft = It is good that you answer. If that changes, you can call.
crisis-first = It is good that you say so. First one more question.
crisis-sure-self = Are you safe?
crisis-sure-other = Is the other person safe now?
crisis-contact = { $desk } writes to you by { $when } at the latest, here in the chat. Do not wait for that if there is danger.

crisis-direct-suicide-self = I ask you plainly. Are you thinking about suicide?
crisis-direct-suicide-other = I ask you plainly. Do you fear that the other person thinks about suicide?
crisis-direct-violence-self = I ask you plainly. Does somebody scare you or hurt you?
crisis-direct-violence-other = I ask you plainly. Does somebody hurt the other person?
crisis-direct-medical-self = I ask you plainly. Do you need a doctor right now?
crisis-direct-medical-other = I ask you plainly. Does the other person need a doctor right now?
crisis-direct-neglect-self = I ask you plainly. Are you without food, care or a safe place now?
crisis-direct-neglect-other = I ask you plainly. Is the other person without food, care or a safe place now?
crisis-direct-child-self = I ask you plainly. Are you not safe at home?
crisis-direct-child-other = I ask you plainly. Is there a child who is not safe now?
crisis-direct-harm-self = I ask you plainly. Do you fear that you will hurt somebody?

crisis-young = Under 16 I keep nothing about you. There are people you can talk to.
crisis-young-later = I help people of 16 and older. Ask an adult you trust to look with you. You can talk to somebody here too.
crisis-wipe = I can erase all I know about you. Then erase the chat on your phone as well. Shall I erase everything?
crisis-wiped = I have erased everything. Now erase the chat on your phone yourself.
crisis-not-wiped = All right. I erase nothing.
crisis-next-day = Good day. Yesterday you wrote here. A person of the network asks whether you want to write.
crisis-neutral = Good day. Write when it suits you. Type “repeat” for my question.

option-now = Help now
    .also = now help
option-crisis-numbers = Numbers to call
    .also = numbers | call
option-crisis-contact = Let a human write to me
    .also = contact | a human | human | let somebody contact me
option-crisis-talk = Go on talking
    .also = talk | go on
option-crisis-safe = I am safe
    .also = safe
option-crisis-sure = Yes, safe
    .also = i am safe | safe | yes i am safe | they are safe | yes he is safe | yes she is safe | i am fine | all fine
option-crisis-mistaken = Nothing is wrong
    .also = nope | no no | no i mean | nothing wrong | no danger | not in danger | i did not mean it like that | i didn't mean it like that | not what i meant | it is not like that | it's not like that | that is not it | i just meant | i only meant | i just mean | i meant a | a mistake | by accident | misunderstanding | it was a joke | just kidding | not suicidal
option-crisis-wipe = Erase this chat
    .also = erase | delete | forget me
option-sometimes = Sometimes
    .also = now and then | a little | maybe
option-crisis-wipe-yes = Yes, erase everything
    .also = yes
option-crisis-wipe-no = No, erase nothing
    .also = no
