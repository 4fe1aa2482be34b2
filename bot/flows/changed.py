"""What somebody hears who has an appointment at an activity of which its organiser says that something changed."""

from __future__ import annotations

from bot.conversation.events import VisitDoubted
from bot.conversation.flow import Fell, Here, Say
from bot.flows.company.saying import activity_of, args


def heard(event: VisitDoubted, here: Here) -> Fell:
    """What is said of it, and whom to ask before going; their appointment stands until they say otherwise."""
    activity = activity_of(event.about, here)
    own = activity.contact.phone if activity is not None else ""
    said = {**args(event.about, here), "what": here.words(f"doubted-{event.why}")}
    return Fell((Say("visit-doubted", {**said, "phone": own or said["phone"]}),))
