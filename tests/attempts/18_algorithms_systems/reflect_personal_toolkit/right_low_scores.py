"""The honest scores of somebody who was in a hurry: most of them 0."""


def self_assessment():
    return {name: (0, "") for name in ("project", "hardware", "api", "next")} | {
        "lesson": (1, "I had split the clips at random")
    }
