"""You quote a word or two, which shows nothing. Quote the words that a listener would have to hear for the
score to be earned: three at the least, mostly a clause."""


def self_assessment():
    return {
        "problem": (2, "photographs"),
        "mechanism": (2, "first half"),
        "example": (2, "A thousand"),
        "limits": (2, "only if"),
        "choice": (1, "I prefer"),
        "plain_words": (2, "binary search"),
    }
