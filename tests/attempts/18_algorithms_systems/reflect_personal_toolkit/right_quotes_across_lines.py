"""Lists for tuples, quotes in another case and across line breaks, keys in another order."""


def self_assessment():
    return {
        "next": [0, None],
        "api": [2, "every estimator has\n    fit and predict"],
        "hardware": [1, "IT RAN ON MY LAPTOP."],
        "lesson": [2, "neighbours from one morning sat on both sides, and the network knew the mornings"],
        "project": [2, "'always saying blackbird gets 38'"],
    }
