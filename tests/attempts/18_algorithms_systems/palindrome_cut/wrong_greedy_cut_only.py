"""You list only the cuts at which the longest run of matching outer pairs ends. A shorter run may
leave a palindrome in the middle too, so every cut between there and where the middle stops being
a palindrome belongs in the list."""


def cut_points(a, b):
    n, outer = len(a), _matching_pairs(a, b)
    cuts = set()
    if outer >= _palindromic_from(b):
        cuts.add(outer)
    if outer >= _palindromic_from(a):
        cuts.add(n - outer)
    return sorted(cuts)
