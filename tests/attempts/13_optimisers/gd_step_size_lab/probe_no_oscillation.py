"""Like wrong_half_the_limit: by lr * curvature, compared with 1, and the limit by a norm."""


def regime(curvature, lr):
    if not (curvature > 0 and lr > 0):
        raise ValueError("above 0")
    share = lr * curvature
    if abs(share - 1) <= 1e-9:
        return "one_shot"
    if share > 1:
        return "diverge"
    return "monotone" if share >= 0.01 else "crawl"
