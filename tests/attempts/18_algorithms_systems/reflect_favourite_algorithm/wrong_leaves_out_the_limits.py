"""You score only some of the criteria. One that your answer does not meet gets a 0, and is not left out:
it is the one to work on."""


def self_assessment():
    return {
        "problem": (2, "you want the first one taken after you moved to the mountains"),
        "mechanism": (2, "If that picture is from before the move, the whole first half is of no interest"),
        "example": (2, "A thousand pictures become five hundred, then two hundred and fifty"),
    }
