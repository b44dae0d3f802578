"""Like wrong_normal_p: t by hand, p by erfc."""


def t_test(xs, mu0):
    if len(xs) < 2 or len(set(xs.tolist())) == 1:
        raise ValueError("unsuitable")
    t = float(xs.mean() - mu0) / math.sqrt(float(xs.var(ddof=1)) / len(xs))
    return t, math.erfc(abs(t) / math.sqrt(2))
