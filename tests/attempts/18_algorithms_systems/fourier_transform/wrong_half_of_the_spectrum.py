"""You return the first half of the transform. For a real signal the rest follows from it, but not for a
complex one: return all n entries."""


def dft(x):
    return (_waves(len(x), -1) @ x)[: len(x) // 2 + 1]
