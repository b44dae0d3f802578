"""Your forward transform divides by n. In this convention the inverse does; somewhere it has to happen
once."""


def dft(x):
    return _waves(len(x), -1) @ x / len(x)
