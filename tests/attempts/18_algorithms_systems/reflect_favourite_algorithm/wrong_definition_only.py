"""Your answer is a definition of a sentence or two. A listener from outside learns nothing from it: give the
problem, one example followed to its end, and a weakness."""


def answer():
    return (
        "Binary search finds the position of a key in a sorted array by repeatedly halving the interval of "
        "candidates, which takes logarithmic time. It is elegant, efficient, simple and widely used."
    )


def self_assessment():
    return {
        "problem": (2, "finds the position of a key in a sorted array"),
        "mechanism": (2, "repeatedly halving the interval of candidates"),
        "example": (0, ""),
        "limits": (1, "which takes logarithmic time"),
        "choice": (1, "It is elegant, efficient, simple"),
        "plain_words": (0, ""),
    }
