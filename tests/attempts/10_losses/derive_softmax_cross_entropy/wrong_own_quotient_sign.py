"""Your quotient rule adds its two terms: (u' v + u v') / v**2. There is a minus between them."""


def own_probability():
    return ["(exp(z0) * s + exp(z0) * exp(z0)) / s**2", "exp(z0) / s + (exp(z0) / s)**2", "p0 * (1 + p0)"]
