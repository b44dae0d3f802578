"""You always add f - 1 zeros. That is right at stride 1; with a larger stride fewer windows reach over the
end, and fewer zeros will do."""


def same_padding(n, f, stride=1):
    if min(n, f, stride) < 1:
        raise ValueError("invalid")
    return (f - 1) // 2, f // 2
