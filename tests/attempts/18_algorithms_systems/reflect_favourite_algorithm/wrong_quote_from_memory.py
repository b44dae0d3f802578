"""A quote of yours does not occur in your answer. What you meant to say earns nothing with a listener: quote
the words as they stand, or give the criterion a 0 and improve the answer."""


def self_assessment():
    return {
        "problem": (2, "you want the first one taken after you moved to the mountains"),
        "mechanism": (2, "If that picture is from before the move, the whole first half is of no interest"),
        "example": (2, "A thousand pictures become five hundred, then two hundred and fifty"),
        "limits": (2, "it requires the data to be sorted by the search key"),
        "choice": (1, "I prefer it to an index of all pictures because it needs no extra memory"),
        "plain_words": (2, "Then I do the same with what is left"),
    }
