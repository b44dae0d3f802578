"""None: a sound answer of half a page, which is too short, and no architecture either."""

_right = answer


def answer():
    return "\n\n".join(_right().split("\n\n")[:3])


def self_assessment():
    return {
        "goal": (2, "the share of orders that come more than five minutes late, at no loss of orders"),
        "data": (2, "Cancelled orders have no label, and many of them were late"),
        "baseline": (2, "the median for each restaurant and hour, plus distance over an average speed"),
        "serving": (0, ""),
        "operation": (0, ""),
        "failure": (0, ""),
    }
