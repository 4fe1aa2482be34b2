"""How a flow is written: named steps, each a pair of `ask` and `hear`, and the values they give back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.conversation.effects import Effect
from bot.conversation.events import AnyEvent, Event
from bot.conversation.memory import REMEMBER, Memory
from bot.conversation.neutral import veiled
from bot.conversation.replies import File, MapPoint, Weight
from bot.conversation.state import Conversation, Spot
from bot.conversation.watch import Watch
from knowledge.knowledge import Knowledge
from knowledge.privacy.taking_out import Kind
from knowledge.roster.members import Role
from knowledge.safety.detector import Signal
from knowledge.texts.texts import Value, Voice

RESUME = "resume"
"""Where a step goes that interrupted another: back to what was being asked."""

ENDED = "ended"
"""Where a step goes that ends everything: nothing planned stays, nothing is remembered, nothing more is sent."""

NEVER = "never"
"""What the answers of a flow rest on that never outlive the talk: no purpose that anybody is asked about."""

REPAIR = "repair."
"""How the key of a choice begins that does what may be said at any moment: "repair.silence"."""


@dataclass(frozen=True)
class Here:
    """What a step may see of the world: the moment, how to speak, what is known of the person, all knowledge."""

    now: datetime
    voice: Voice
    memory: Memory
    knowledge: Knowledge
    person: int = 0
    """The number by which the roster knows this person; 0 where nobody is known."""
    spot: Spot = Spot("", "")
    """Where the conversation stands."""
    neutral: bool = False
    """Whether the bot begins, and somebody else may read along: names that tell something are left out."""

    @property
    def roles(self) -> frozenset[Role]:
        """What this person may do for the network at this moment."""
        return self.knowledge.roster.roles(self.person)

    @property
    def whom(self) -> str:
        """How somebody else is called, whom the talk is about; empty where it is about the person themself."""
        whom = self.memory.whom
        if whom is None or whom.talking:
            return ""
        relation = f"relation-{whom.relation}"
        # A language that is only lent to somebody in danger has no words for it, and needs none.
        known = self.knowledge.words.has(relation, self.voice)
        return whom.name or (self.knowledge.words.say(relation, self.voice) if known else "")

    def words(self, key: str, **args: Value) -> str:
        """Say a key in the voice of this conversation; of somebody else in the words for that, `<key>-other`."""
        if self.neutral:
            args = veiled(args, self.knowledge.words, self.voice)
        if whom := self.whom:
            name, dot, attribute = key.partition(".")
            other = f"{name}-other{dot}{attribute}"
            if self.knowledge.words.has(other, self.voice):
                return self.knowledge.words.say(other, self.voice, {**args, "whom": whom})
        return self.knowledge.words.say(key, self.voice, args)


@dataclass(frozen=True)
class Say:
    """One bubble by its key; `text` instead where the words come from elsewhere (an activity, a human)."""

    key: str = ""
    args: Mapping[str, Value] = field(default_factory=dict)
    text: str = ""
    place: MapPoint | None = None
    file: File | None = None
    sender: str = ""
    topic: int = 0
    until: datetime | None = None
    """When it would come too late, for what the bot begins."""
    weight: Weight = "line"


@dataclass(frozen=True)
class Option:
    """One choice: its key, and the key of its words (`option-<key>` unless named) or a label of its own."""

    key: str
    words: str = ""
    label: str = ""
    args: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True)
class Ask:
    """A question by its key, with its choices; `before` is shown above it, but not when it is asked again differently."""

    key: str
    options: tuple[Option, ...] = ()
    args: Mapping[str, Value] = field(default_factory=dict)
    before: tuple[Say, ...] = ()
    topic: int = 0
    """The case it is about, for chats that keep a topic for each."""


Settles = Callable[[Spot], Spot | None]
"""What is left of a question once something is settled elsewhere: the question, less of it, or none."""


@dataclass(frozen=True)
class Go:
    """On to another step ("where"), or into another flow ("suggestions.choose"); with effects there is no way back.

    To RESUME goes back to the question that stood before something interrupted it, or to rest. To ENDED ends everything.
    """

    to: str
    data: Any = None
    say: tuple[Say, ...] = ()
    memory: Memory | None = None
    effects: tuple[Effect, ...] = ()
    settles: Settles | None = None
    """What becomes of the questions that were put aside."""
    interrupts: bool = False
    """Whether the question that stands is put aside, and asked again afterwards."""


@dataclass(frozen=True)
class Stay:
    """Understood, and the same question again, perhaps knowing more."""

    data: Any = None
    say: tuple[Say, ...] = ()
    memory: Memory | None = None
    short: bool = False
    """Whether the question is put alone, without what stands above it."""


@dataclass(frozen=True)
class Unclear:
    """Not understood: the ladder takes over."""


Next = Go | Stay | Unclear


@dataclass(frozen=True)
class Step:
    """A question and what to make of the answer.

    `open` steps want the person's own words first and look for a choice among them second. `keeps` are kinds of what is
    otherwise taken out of words before a step hears them (`knowledge/privacy/taking_out.py`).
    """

    ask: Callable[[Any, Here], Ask]
    hear: Callable[[Any, AnyEvent, Here], Next]
    open: bool = False
    raw: bool = False
    """Hears words as they are: they are meant for somebody else. Only whole labels, stop and the like come first."""
    keeps: tuple[Kind, ...] = ()
    plain: bool = False
    """Takes a yes or no with something else behind it for no answer: "nee, niet geweest" answers an earlier question."""
    fits: Callable[[str, Here], bool] | None = None
    """Which words of a member answer it and say no more: those are heard before they could sound like danger."""


@dataclass(frozen=True)
class Flow:
    """One piece of conversation: its name, the dataclass of its answers, and its steps."""

    name: str
    data: type[Any]
    steps: Mapping[str, Step]
    rests_on: str = REMEMBER
    """The purpose of consent its answers rest on after the talk; empty where they are kept whatever was said.

    What rests on REMEMBER is left for the rest even with a yes. To NEVER nobody is ever asked to say yes.
    """


@dataclass(frozen=True)
class Fell:
    """What a moment that has come, or news of others, makes of itself: perhaps nothing, if it no longer makes sense.

    With `go` (a step of a flow, and its data) it asks something; what was being asked waits until that is answered.
    RESUME goes back to what was asked before, where the conversation only waited for this news.
    """

    say: tuple[Say, ...] = ()
    memory: Memory | None = None
    effects: tuple[Effect, ...] = ()
    go: str = ""
    data: Any = None
    settles: Settles | None = None
    """What becomes of the question that stands, and of those that were put aside."""


@dataclass(frozen=True)
class Over:
    """What goes on while a human has the floor, and the bot is silent: the rest rests until it has the floor again."""

    flows: frozenset[str] = frozenset()
    """Flows, or single steps, that are asked and heard all the same."""
    meanings: frozenset[str] = frozenset()
    """Words that lead somewhere all the same."""
    news: frozenset[type[Event]] = frozenset()
    """News that is heard at once."""
    moments: frozenset[str] = frozenset()
    """Moments that come all the same."""

    def holds(self, spot: Spot) -> bool:
        """Whether what stands there is asked and heard all the same."""
        return spot.flow in self.flows or spot.name in self.flows


@dataclass(frozen=True)
class Alarm:
    """Somebody may be in danger: where the talk goes now, before anything else, and what is held of it."""

    go: Go
    watch: Watch
    worse: bool = False
    """Whether it weighs more than what was answered before."""


@dataclass(frozen=True)
class Book:
    """All flows, what planned moments and news do, which words lead to a step from anywhere, where steps went."""

    flows: Mapping[str, Flow]
    moments: Mapping[str, Callable[[str, Here], Fell]]
    """By kind of moment; each is given what the moment is about."""
    news: Mapping[type[Event], Callable[[Any, Here], Fell]]
    """By kind of event: what happened elsewhere and concerns this person."""
    ways: Mapping[str, Callable[[Here], Go]]
    """By what words mean (`knowledge/answers`): where they lead, whatever was being asked."""
    moved: Mapping[str, str]
    first: str
    """The step a conversation begins with."""
    human: str
    """The step that brings in a human."""
    rest: str
    """The step a conversation rests in."""
    done: str
    """The step that asks whether there is anything else."""
    waits: frozenset[str] = frozenset()
    """Steps that wait for news: they are not asked again once it has come."""
    network: frozenset[str] = frozenset()
    """Moments at which people of the network are told something: they come after a stop too, and say nothing then."""
    raw: frozenset[str] = frozenset()
    """Ways that are heard even where somebody writes to another."""
    leaving: Callable[[Here], str] = lambda _: ""
    """The step that asks whether somebody on whom others count wants to stop; empty where nobody does."""
    desk: Callable[[str, Here], Go | None] | None = None
    """Where a word leads that a member of the network says away from the desk it belongs to."""
    noticed: tuple[Callable[[str, str, Here], Go | Stay | None], ...] = ()
    """What is heard in words (and what they mean) wherever they are said, before the step that stands hears them."""
    over: Over = Over()
    """What goes on while a human has the floor."""
    again: Callable[[Spot, Here], Go | None] | None = None
    """Where to go before a step is asked, because something agreed to has changed; None where nothing has."""
    raised: Callable[[Signal, AnyEvent, Conversation, Here], Alarm | None] | None = None
    """Where a message or a button leads when somebody may be in danger; None where it is as ordinary as any."""

    def step(self, name: str) -> Step | None:
        """The step of this name ("wishes.where"), or None when no release since has it."""
        flow, _, step = name.partition(".")
        return self.flows[flow].steps.get(step) if flow in self.flows else None

    def rests_on(self, spot: Spot) -> str:
        """The purpose of consent on which the answers at a spot rest after the talk; empty where on none."""
        return self.flows[spot.flow].rests_on if spot.flow in self.flows else REMEMBER

    def keeps(self, spot: Spot, memory: Memory) -> bool:
        """Whether the answers at a spot may be kept after the talk."""
        purpose = self.rests_on(spot)
        return not purpose or bool(memory.consent.get(purpose))
