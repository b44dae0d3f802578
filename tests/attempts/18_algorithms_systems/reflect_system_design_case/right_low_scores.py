"""The honest scores of somebody who was in a hurry: most of them 0."""


def self_assessment():
    scores = dict.fromkeys(["goal", "data", "serving", "operation", "failure"], (0, ""))
    return scores | {"baseline": (1, "A network has to beat them")}
