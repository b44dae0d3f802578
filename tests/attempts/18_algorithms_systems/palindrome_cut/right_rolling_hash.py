"""A rolling hash of every joined string and of its reverse; no argument about halves."""

M = (1 << 61) - 1
B = 911_382_323


def _hashes(s):
    # forward[i]: s[:i] read left to right; backward[i]: s[:i] read right to left
    forward, backward, power = [0], [0], [1]
    for c in map(ord, s):
        forward.append((forward[-1] * B + c) % M)
        backward.append((backward[-1] + c * power[-1]) % M)
        power.append(power[-1] * B % M)
    return forward, backward, power


def cut_points(a, b):
    if len(a) != len(b):
        raise ValueError("lengths differ")
    n = len(a)
    fa, ba, power = _hashes(a)
    fb, bb, _ = _hashes(b)
    inverse = pow(B, -1, M)
    found = []
    shrink = 1
    for i in range(n + 1):
        tail_forward = (fb[n] - fb[i] * power[n - i]) % M
        tail_backward = (bb[n] - bb[i]) * shrink % M
        straight = (fa[i] * power[n - i] + tail_forward) % M
        mirrored = (tail_backward * power[i] + ba[i]) % M
        if straight == mirrored:
            found.append(i)
        shrink = shrink * inverse % M
    return found


def can_cut(a, b):
    return bool(cut_points(a, b))
