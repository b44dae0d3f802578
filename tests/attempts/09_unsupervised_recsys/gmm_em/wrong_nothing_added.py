"""You do not add reg to the variances. A component that sits on a single point then has a covariance of 0,
and the next step fails."""

_m = m_step


def m_step(X, resp, reg=1e-6):
    return _m(X, resp, 0.0)
