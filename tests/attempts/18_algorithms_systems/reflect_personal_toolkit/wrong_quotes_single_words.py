"""You quote a word or two, which shows nothing. Quote the words that a listener would have to hear for the
score to be earned: three at the least, mostly a clause."""


def self_assessment():
    return {
        "project": (2, "4,000 clips"),
        "lesson": (2, "at random"),
        "hardware": (2, "my laptop"),
        "api": (2, "scikit-learn's"),
        "next": (2, "twenty clips"),
    }
