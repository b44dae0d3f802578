"""You quote most of your answer for a criterion. Whoever has to read all of it to find what is meant has been
shown nothing: point at the sentence."""


def self_assessment():
    return {
        "problem": (2, answer()),
        "mechanism": (2, "If that picture is from before the move, the whole first half is of no interest"),
        "example": (2, "A thousand pictures become five hundred, then two hundred and fifty"),
        "limits": (2, "in a shuffled box it confidently finds the wrong one"),
        "choice": (1, "I prefer it to an index of all pictures because it needs no extra memory"),
        "plain_words": (2, "Then I do the same with what is left"),
    }
