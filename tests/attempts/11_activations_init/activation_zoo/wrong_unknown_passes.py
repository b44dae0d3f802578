"""You let an unknown name pass as the identity. A misspelt activation would then turn a deep network into a
linear one in silence: refuse it with a ValueError."""

_activate, _derivative, _range = activate, derivative, output_range


def _known(name):
    return name if name in _RANGES else "identity"


def activate(name, z):
    return _activate(_known(name), z)


def derivative(name, z):
    return _derivative(_known(name), z)


def output_range(name):
    return _range(_known(name))
