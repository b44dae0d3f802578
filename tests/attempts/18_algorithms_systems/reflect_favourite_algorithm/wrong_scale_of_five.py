"""Your scores are on another scale. The rubric goes from 0, absent, to 2, so clear that a stranger could
repeat it."""


def self_assessment():
    return {
        "problem": (5, "you want the first one taken after you moved to the mountains"),
        "mechanism": (4, "If that picture is from before the move, the whole first half is of no interest"),
        "example": (5, "A thousand pictures become five hundred, then two hundred and fifty"),
        "limits": (4, "in a shuffled box it confidently finds the wrong one"),
        "choice": (3, "I prefer it to an index of all pictures because it needs no extra memory"),
        "plain_words": (5, "Then I do the same with what is left"),
    }
