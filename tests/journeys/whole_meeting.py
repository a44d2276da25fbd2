"""A whole meeting: begun from the one before, sixty entries, second thoughts, both documents."""

from tests.journeys.acts import GoTo, Line, Press, Step, TabTo, Type, Until

BEGIN = Step(
    "a-new-meeting-of-the-body",
    (Press("Ctrl+N"), Until("the new meeting is filled in")),
)
SIT_DOWN = Step("the-room", (TabTo("make"), Press("Return"), Until("the room")))
OPENING = Step(
    "opening",
    (
        Line("> Opening"),
        Line("president: Welcome to all members."),
        Line("- The lamps on the north coast were lit in February."),
        Line("- Two of them still burn oil."),
        Line("The provisional agenda was adopted as circulated."),
        Line("= The agenda was adopted."),
        Line("in caldovia 09:42"),
    ),
)
MINUTES = Step(
    "approval-of-the-minutes",
    (
        Line("> Approval of the minutes"),
        Line("sec: One correction came in writing."),
        Line("-- It concerns the number of lamps."),
        Line("= The minutes of the second meeting were approved as corrected."),
        Line("! secretariat: circulate the corrected minutes by:2031-03-25"),
    ),
)
LAMPS = Step(
    "lamps-and-oil",
    (
        Line("> Lamps and oil"),
        Line("bren: Nineteen lamps were refitted since January."),
        Line("- Eleven of them run on the wind alone."),
        Line("- The cost fell by a third."),
        Line("caldovia: Oil is still cheaper on the islands."),
        Line("- A boat brings it once a month."),
        Line("- (FOUO) The boat belongs to a company that is being looked into."),
        Line("île: The wind is not steady in summer."),
        Line(
            "dorvania, brennmark (on behalf of the donors): Funds are there for eight lamps more."
        ),
        Line("- Requests should come before June."),
        Line("lighthouses: A guide on wind lamps comes out in May."),
        Line("* Wind lamps pay for themselves within four years."),
        Line("* Islands need help of another kind."),
        Line("! norholt, port selm: send a request for lamps by:mid-May"),
        Line("! brennmark: share the cost of the eleven lamps by:2031-04-30"),
        Line("= Wind lamps are recommended for coasts with steady wind."),
    ),
)
TRAINING = Step(
    "training-of-keepers",
    (
        Line("> Training of keepers"),
        Line("? Who trains the keepers once the school closes?"),
        Line("? Can keepers of one coast serve on another?"),
        Line("norholt: Twelve keepers finished the course."),
        Line("- Four of them are women."),
        Line("- One came from @caldovia for a month."),
        Line("port selm: The school in the old tower closes in autumn."),
        Line("- [[The tower was sold||The building is no longer there]] last week."),
        Line("(FOUO) dorvania: The ministry will not pay for another school."),
        Line("averland: Keepers could be sent to Averport."),
        Line("- Rooms are free from September."),
        Line("caldovia: That would help."),
        Line("* Keepers can learn on another coast."),
        Line("! averland: invite six keepers by:2031-06-30"),
    ),
)
FOG = Step(
    "fog-signals",
    (
        Line("> Fog signals"),
        Line("The item was put off at the last meeting."),
        Line("brume: Bells are heard no farther than a mile."),
        Line("- Horns are heard at three."),
        Line("norholt: Horns wake the whole harbour."),
        Line("- They are turned off at night."),
        Line("dorvania: What do ships' masters say?"),
        Line("lighthouses: Most of them ask for horns."),
        Line("- Some ask for both."),
        Line("# ask the Union for its figures afterwards"),
        Line("secretariat: A short paper could bring the figures together."),
        Line("= The Secretariat prepares a paper on fog signals."),
        Line("! lighthouses: send the figures to the Secretariat by:2031-05-01"),
        Line("out port selm 11:20"),
    ),
)
BUSINESS = Step(
    "any-other-business",
    (
        Line("> Any other business"),
        Line("averland: The flags of the harbour are flown on 1 May."),
        Line("- All members are invited."),
        Line("No other matter was raised."),
        Line("> Next meeting"),
        Line("The committee meets again in the summer."),
        Line("president: Thanks to all, and a good journey home."),
    ),
)
SPEAKER = Step(
    "another-speaker",
    (
        Line("> Fog signals"),
        GoTo("record_view"),
        Press("Home"),
        Press("Down", 7),
        Press("Ctrl+Shift+S"),
        Type("port selm"),
        Press("Return"),
    ),
)
MARK = Step(
    "marked-and-not",
    (
        GoTo("record_view"),
        Press("Home"),
        Press("Down", 6),
        Press("Ctrl+M"),
        Press("Ctrl+Z"),
        Press("Ctrl+Shift+Z"),
        Press("Esc"),
    ),
)
REWORD = Step(
    "other-words",
    (
        GoTo("record_view"),
        Press("Home"),
        Press("F2"),
        Press("End"),
        Type(" It was due for a year."),
        Press("Esc"),
        Press("Esc"),
    ),
)
PREVIEW = Step("preview", (Press("F12"), Line("> Fog signals")))
LIST = Step("what-is-open", (Press("Ctrl+Shift+F"),))
RELEASE = Step(
    "release",
    (Press("Esc"), Press("Ctrl+Shift+R"), Until("the release is looked through")),
)
EXPORT = Step(
    "both-documents",
    (
        Press("Ctrl+Return", 30),
        TabTo("export_it"),
        Press("Return"),
        Until("written"),
        Press("Esc"),
        Press("Ctrl+E"),
        Until("written"),
        Until("saved"),
    ),
)
TAKING_DOWN = (BEGIN, SIT_DOWN, OPENING, MINUTES, LAMPS, TRAINING, FOG, BUSINESS)
SECOND_THOUGHTS = (SPEAKER, MARK, REWORD)
STEPS = (*TAKING_DOWN, *SECOND_THOUGHTS, PREVIEW, LIST, RELEASE, EXPORT)
