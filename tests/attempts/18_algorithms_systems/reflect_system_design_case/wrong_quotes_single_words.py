"""You quote a word or two, which shows nothing. Quote what a colleague would need to start to work: three
words at the least, mostly a clause."""


def self_assessment():
    return {
        "goal": (2, "five minutes"),
        "data": (2, "one order"),
        "baseline": (2, "the median"),
        "serving": (2, "50 milliseconds"),
        "operation": (2, "every week"),
        "failure": (2, "the label"),
    }
