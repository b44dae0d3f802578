"""None: a sound answer that is too short, and no list of names either."""

_right = answer


def answer():
    return "\n\n".join(_right().split("\n\n")[:2])


def self_assessment():
    return {
        "project": (2, "it names 84 per cent of the clips correctly; always saying blackbird gets 38"),
        "lesson": (2, "Since then I split by day before I look at anything else"),
        "hardware": (0, ""),
        "api": (0, ""),
        "next": (0, ""),
    }
