"""You give a score without pointing at anything. Each score above 0 must quote the words that earn it;
looking for them is how you notice what is missing."""


def self_assessment():
    return {
        "problem": (2, ""),
        "mechanism": (2, ""),
        "example": (2, ""),
        "limits": (2, ""),
        "choice": (2, ""),
        "plain_words": (2, ""),
    }
