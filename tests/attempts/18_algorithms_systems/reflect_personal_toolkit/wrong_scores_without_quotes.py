"""You give a score without pointing at anything. Each score above 0 must quote the words that earn it;
looking for them is how you notice that a number is missing."""

_right = self_assessment


def self_assessment():
    return {name: (score, "") for name, (score, _) in _right().items()}
