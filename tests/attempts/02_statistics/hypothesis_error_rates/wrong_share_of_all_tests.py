"""You divide by the number of all tests. Then a rate depends on how often the null hypothesis happens to be
true; divide by the number of those in which the error was possible."""


def error_rates(null_true, rejected):
    if len(null_true) != len(rejected) or null_true.all() or not null_true.any():
        raise ValueError("tests of both kinds are needed")
    return float(np.mean(null_true & rejected)), float(np.mean(~null_true & ~rejected))
