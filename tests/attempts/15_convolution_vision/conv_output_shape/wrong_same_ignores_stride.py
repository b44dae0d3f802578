"""You always add f - 1 zeros. That is right at stride 1; with a larger stride the last window may begin
earlier, and then fewer zeros will do."""


def same_padding(n, f, stride=1):
    if min(n, f, stride) < 1:
        raise ValueError("invalid")
    return (f - 1) // 2, f // 2
