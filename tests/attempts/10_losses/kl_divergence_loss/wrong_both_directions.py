"""Your Jensen-Shannon divergence is the mean of both directions of KL. That is symmetric too, but infinite
where the zeros differ; each is compared with the mixture of the two instead."""


def js(p, q):
    return (kl(p, q) + kl(q, p)) / 2
