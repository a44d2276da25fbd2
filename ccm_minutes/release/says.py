"""What each finding says to the user: one sentence, with what to do.

In each, ``words`` are the words found and ``where`` is their place in the meeting file.
"""

from typing import Final

MARKED: Final = (
    "“{words}” is marked FOUO but speaks, owns, presents or is mentioned at {where}, which is "
    "not marked: mark that part too, or take the mark off the delegation or person."
)
MAY_NOT_BE_NAMED: Final = (
    "The entry at {where} is to name “{words}”, which this release may not name: change how "
    "the entry is attributed, or allow the delegation to be named."
)
NO_HEADING: Final = (
    "The heading “{words}” at {where} is to be replaced by no words, so that what stands under it "
    "would have none: write the heading for the release, take the empty one away, or mark the item."
)
NAME_STANDS: Final = (
    "“{words}” at {where} names or points to somebody that this release may not name: put "
    "neutral words in its place, mark the passage, or allow it with a reason."
)
MARKING_WORD: Final = (
    "“{words}” at {where} tells that there is more than this release shows: take the words "
    "out, or allow them with a reason."
)
REPEATS_WITHHELD: Final = (
    "“{words}” at {where} also stands in a part that is withheld: mark it here too, put it "
    "in other words, or allow it with a reason."
)
LIKE_WITHHELD: Final = (
    "“{words}” at {where} is much like a part that is withheld: look whether it may stand "
    "here, and put it in other words if not."
)
OTHER_STATE: Final = (
    "“{words}” at {where} names a State that is not at this meeting, or its capital: look "
    "whether it points to somebody who is, and put neutral words if so."
)
CODE: Final = (
    "“{words}” at {where} may be the code of a country: write it otherwise if it is one, "
    "and leave it if it is not."
)
PERSON: Final = (
    "“{words}” at {where} speaks of one person: put it in neutral words if it could show "
    "who that is."
)
DETAIL: Final = (
    "“{words}” at {where}, in the words of somebody who is not named, may be known of one "
    "delegation alone: make it less exact if so."
)
EVERYONE: Final = (
    "“{words}” at {where} says something of every delegation of that group: put “several” "
    "if a reader could tell from it what each one said."
)
ONE_FITS: Final = (
    "“{words}” fits only one delegation present, so that a reader may tell who it is: use a wider "
    "category if you can."
)
TWO_FIT: Final = (
    "“{words}” fits only two delegations present, so that a reader may tell who it is: use a "
    "wider category if you can."
)
EMPTY_ITEM: Final = (
    "Nothing is left under “{words}” at {where}: look whether the heading alone should stay, "
    "and mark the item if not."
)
NOT_APPROVED: Final = (
    "These minutes are not approved yet: wait for the approval before you publish, unless "
    "your rules allow it sooner."
)
EMPTY_PAIR: Final = (
    "“{words}” at {where} is empty, which shows that something was taken out: mark the "
    "brackets or quotation marks with it."
)
