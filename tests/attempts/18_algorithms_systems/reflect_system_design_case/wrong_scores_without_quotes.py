"""You give a score without pointing at anything. Each score above 0 must quote the words that earn it;
looking for them is how you notice that there is no fallback."""

_right = self_assessment


def self_assessment():
    return {name: (score, "") for name, (score, _) in _right().items()}
