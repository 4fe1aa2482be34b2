# Invites and roles.

invite-ambassador = Welcome. You are now an ambassador of { $network }. New questions from your area come in here. Type “duty” for what you can do.
invite-buddy = Welcome. You are now a buddy of { $network }. When somebody would like company, I ask you here. You say yes or no yourself. Type “duty” for what you can do.
invite-coordinator = Welcome. You are now a coordinator of { $network }. Type “duty” for what you can do.
invite-organiser = Welcome. You now look after activities at { $network }. Now and then I ask you here whether all is still right. Type “duty” for what you can do.
invite-refused = This invite does not work. Perhaps it was used already, or is too old. Ask for a new one, or call: { $phone }.
invite-locked = Too many invites that do not work. Try again in an hour, or call: { $phone }.
role-ended-ambassador = You are no longer an ambassador here. You get no new questions. Not right? Call: { $phone }.
role-ended-buddy = You are no longer a buddy here. I will not ask you anymore. Not right? Call: { $phone }.
role-ended-coordinator = You are no longer a coordinator here. Not right? Call: { $phone }.
role-ended-organiser = You no longer look after activities here. Not right? Call: { $phone }.

role-ambassador = ambassador
role-buddy = buddy
role-coordinator = coordinator
role-organiser = organiser
duty-menu = What would you like to do?
    .again = Choose below what you would like to do, or type it in your own words.
duty-role = You are { $roles } here. Your area: { $wijken }.
duty-none = This is for people of the network. You have no role here.
option-role = My role
    .also = role | who am i here
